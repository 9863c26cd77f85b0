import type { Database } from '../../../src/platform/db/connect.ts'
import { createAuthority } from '../../../src/domains/identity/index.ts'
import { beginLoad, loadReturn, type Answer, type Loader, type ReturnLoaded } from '../../../src/domains/returns/index.ts'
import { asReader, type Transaction } from '../../../src/platform/db/transaction.ts'
import { inPieces } from './a-return.ts'

/** An authority to load returns into, and ways to look at what came of it, all as its own service person. */
export type Area = {
  authority: number
  person: string
  load(file: string | Uint8Array, how?: { mode?: 'check' | 'ask' | 'apply' | { confirmed: string }; answers?: ReadonlyMap<number, Answer>; now?: string }): Promise<ReturnLoaded & { load: string }>
  see<T>(work: (trx: Transaction) => Promise<T>): Promise<T>
  rows(sql: string): Promise<Record<string, unknown>[]>
}

export async function anArea(database: Database, authority = 201): Promise<Area> {
  await createAuthority(database.pool, { code: authority, name: `Area ${authority}`, onsCode: null, region: null }, '2020-01-01')
  const { rows } = await database.pool.query(`select person_id from identity.appointments where authority_id = $1 and role = 'operator'`, [authority])
  const reader = { person: rows[0].person_id as string, today: '2024-03-01' }
  const see: Area['see'] = (work) => asReader(database.pool, reader, work)
  return {
    authority, person: reader.person, see,
    rows: (sql) => see(async (trx) => (await trx.client.query(sql)).rows),
    async load(file, { mode = 'apply', answers = new Map(), now = '2024-03-01T09:00:00Z' } = {}) {
      const loader: Loader = { authority, person: reader.person, now: new Date(now) }
      const load = await see((trx) => beginLoad(trx, loader, 'sen2', 'return.xml', 'reading'))
      const loaded = await loadReturn(database.pool, reader, { loader, load, open: () => inPieces(file, 5000), answers, mode }, () => 'done')
      return { ...loaded, load }
    },
  }
}

const tables = ['people.children', 'people.events', 'casework.assessments', 'casework.events', 'plans.plans', 'plans.placements', 'plans.needs', 'plans.events', 'returns.read_persons']

/** Everything that the record holds of children, as text: to see that nothing, or what, has changed. */
export async function theRecord(area: Area): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {}
  for (const table of tables) all[table] = await area.rows(`select * from ${table} t order by t::text collate "C"`)
  return all
}
