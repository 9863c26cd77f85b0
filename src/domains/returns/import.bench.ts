import { performance } from 'node:perf_hooks'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from, to } from 'pg-copy-streams'
import { createAuthority } from '../identity/index.ts'
import { connect } from '../../platform/db/connect.ts'
import { beginLoad, loadReturn, type Loader } from './index.ts'
import { asReader } from '../../platform/db/transaction.ts'
import { generateSen2 } from './sen2/generate.ts'

/** Seconds. `ratio`: our import as a multiple of the bare copy. */
export type ImportMeasured = { persons: number; rows: number; importSeconds: number; copySeconds: number; ratio: number }

const tables = [
  'people.children', 'people.events', 'casework.assessments', 'casework.events', 'plans.plans', 'plans.placements', 'plans.needs', 'plans.events', 'returns.read_persons',
]

/**
 * Measures our import of a generated return against a bare COPY of the same rows into tables of the same columns, keys,
 * indexes and references, without policies. Each is done `rounds` times in turn in a fresh place; the medians are compared.
 * `url` is an empty, migrated database.
 */
export async function benchImport(url: string, persons: number, rounds = 3): Promise<ImportMeasured> {
  const database = await connect(url)
  const imports: number[] = []
  const copies: number[] = []
  let rows = 0
  try {
    for (let round = 0; round < rounds; round += 1) {
      const authority = 901 + round
      const file = [...generateSen2({ seed: 1, persons, authority })].map((piece) => Buffer.from(piece))
      imports.push(await timeImport(database.pool, authority, file))
      const kept = await Promise.all(tables.map((table) => copyOut(database.pool, table, authority)))
      rows = kept.reduce((sum, bytes) => sum + countLines(bytes), 0)
      copies.push(await timeCopy(database.pool, kept))
    }
  } finally {
    await database.close()
  }
  const [importSeconds, copySeconds] = [median(imports), median(copies)]
  return { persons, rows, importSeconds, copySeconds, ratio: importSeconds / copySeconds }
}

async function timeImport(pool: pg.Pool, authority: number, file: readonly Buffer[]): Promise<number> {
  await createAuthority(pool, { code: authority, name: `Bench ${authority}`, onsCode: null, region: null }, '2020-01-01')
  const { rows } = await pool.query(`select person_id from identity.appointments where authority_id = $1 and role = 'operator'`, [authority])
  const reader = { person: rows[0].person_id as string, today: '2024-03-01' }
  const loader: Loader = { authority, person: reader.person, now: new Date('2024-03-01T09:00:00Z') }
  const load = await asReader(pool, reader, (trx) => beginLoad(trx, loader, 'sen2', 'generated.xml', 'reading'))
  const open = async function* () { yield* file }
  const begun = performance.now()
  const loaded = await loadReturn(pool, reader, { loader, load, open, answers: new Map(), mode: 'apply' }, () => 'done')
  const took = (performance.now() - begun) / 1000
  if (loaded.kind !== 'read' || loaded.outcome.states.new === 0) throw new Error('the generated return was not taken')
  return took
}

async function copyOut(pool: pg.Pool, table: string, authority: number): Promise<Buffer> {
  const client = await pool.connect()
  const pieces: Buffer[] = []
  try {
    await pipeline(client.query(to(`copy (select * from ${table} where authority_id = ${authority}) to stdout`)), async (source: AsyncIterable<Buffer>) => { for await (const piece of source) pieces.push(piece) })
  } finally {
    client.release()
  }
  return Buffer.concat(pieces)
}

/** One transaction, as the import is one. */
async function timeCopy(pool: pg.Pool, kept: readonly Buffer[]): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query('drop schema if exists bare cascade; create schema bare')
    for (const table of tables) await client.query(`create table bare.${bare(table)} (like ${table} including all)`)
    await client.query(`
      alter table bare.people_children add foreign key (authority_id) references identity.authorities;
      alter table bare.people_events add foreign key (recorded_by) references identity.persons;
      alter table bare.casework_assessments add foreign key (authority_id, child_id) references bare.people_children;
      alter table bare.casework_events add foreign key (recorded_by) references identity.persons;
      alter table bare.plans_plans add foreign key (authority_id, child_id) references bare.people_children;
      alter table bare.plans_placements add foreign key (authority_id, plan_id) references bare.plans_plans;
      alter table bare.plans_needs add foreign key (authority_id, plan_id) references bare.plans_plans;
      alter table bare.plans_events add foreign key (recorded_by) references identity.persons;
      alter table bare.returns_read_persons add foreign key (authority_id, child_id) references bare.people_children`)
    const begun = performance.now()
    await client.query('begin')
    for (const [i, bytes] of kept.entries()) await pipeline([bytes], client.query(from(`copy bare.${bare(tables[i] as string)} from stdin`)))
    await client.query('commit')
    return (performance.now() - begun) / 1000
  } finally {
    client.release()
  }
}

const bare = (table: string): string => table.replace('.', '_')

function countLines(bytes: Buffer): number {
  let lines = 0
  for (const byte of bytes) if (byte === 10) lines += 1
  return lines
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] as number
