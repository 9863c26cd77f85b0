import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../../../test/kit/app.ts'
import { children } from '../../../test/kit/area.ts'
import { emptyDatabase } from '../../../test/kit/database.ts'
import { checkAudit } from '../audit/check.ts'
import { BackupUnfit, NotEmpty, restore, writeBackup } from './index.ts'

const app = useApp({ relationships: true })
const folder = mkdtempSync(join(tmpdir(), 'waymark-backup-'))
const file = join(folder, 'whole.backup')
let madeAt: string
let recorded: { at: Date; event: string }[]

beforeAll(async () => {
  await app.as('rosa').get(`/children/${children.eli.id}`)
  await app.database.pool.query(`update audit.entries set written_at = written_at - interval '1 minute'`)
  await app.database.pool.query(`delete from audit.seals`)
  await app.database.pool.query(`select audit.seal(901::smallint)`)
  await app.database.pool.query(`select platform.enqueue('audit-seal', '{}')`)
  const client = await app.database.pool.connect()
  // People go on working while it is written.
  let over = false
  const working = work(() => over)
  await new Promise((wait) => setTimeout(wait, 100))
  madeAt = (await writeBackup(client, createWriteStream(file))).madeAt
  over = true
  recorded = await working
  client.release()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Records one thing after another until told to stop; each with the moment before which it was surely saved. */
async function work(isOver: () => boolean) {
  const done: { at: Date; event: string }[] = []
  while (!isOver()) {
    const { rows: [row] } = await app.database.pool.query<{ event_id: string }>(`insert into people.events (authority_id, event_id, child_id, kind, happened_on, known_from, recorded_at, recorded_by)
      values (901, gen_random_uuid(), $1, 'worked-meanwhile', '2026-11-01', now(), now(), '00000000-0000-7000-8000-000000000003') returning event_id`, [children.eli.id])
    done.push({ at: (await app.database.pool.query<{ now: Date }>('select clock_timestamp() as now')).rows[0]?.now as Date, event: row?.event_id ?? '' })
  }
  return done
}

async function asked<T extends pg.QueryResultRow>(url: string, text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<T>(text)).rows
  } finally {
    await client.end()
  }
}

describe('a backup taken while people work', () => {
  it('comes back whole into an empty database, each table compared, and works', async () => {
    const target = await emptyDatabase()
    try {
      const { compared, header, rows } = await restore(target.url, createReadStream(file))
      expect(header.madeAt).toBe(madeAt)
      expect(rows).toBeGreaterThan(100)
      expect(compared.filter(({ same }) => !same)).toEqual([])
      const held = new Set((await asked<{ event_id: string }>(target.url, `select event_id from people.events where kind = 'worked-meanwhile'`)).map(({ event_id }) => event_id))
      const before = recorded.filter(({ at }) => at < new Date(madeAt))
      expect(recorded.length).toBeGreaterThan(before.length) // some came after the snapshot, and are not in it
      expect(before.filter(({ event }) => !held.has(event))).toEqual([])
      expect(await asked(target.url, `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'audit-seal'`)).toEqual([{ n: 1 }])
      const pool = new pg.Pool({ connectionString: target.url })
      expect((await checkAudit(pool)).faults).toEqual([])
      await pool.end()
      // references, indexes and policies are all there again
      const shape = `select (select count(*)::int from pg_constraint where contype = 'f') as keys, (select count(*)::int from pg_index) as indexes, (select count(*)::int from pg_policy) as policies`
      expect(await asked(target.url, shape)).toEqual(await asked(app.database.url, shape))
    } finally {
      await target.drop()
    }
  })

  it('is not restored over what is there', async () => {
    await expect(restore(app.database.url, createReadStream(file))).rejects.toThrow(NotEmpty)
  })
})

describe('a file that is no whole backup', () => {
  const lines = () => gunzipSync(readFileSync(file))
  const unfit: [name: string, bytes: () => Buffer, words: RegExp][] = [
    ['nothing at all', () => Buffer.alloc(0), /cut short|not a backup/],
    ['something else', () => Buffer.from('PK\u0003\u0004 a workbook'), /not a backup/],
    ['something else that was packed', () => gzipSync('a letter'), /not a backup|cut short/],
    ['cut short', () => readFileSync(file).subarray(0, -2000), /cut short|damaged/],
    ['cut short between two tables', () => { const text = lines(); return gzipSync(text.subarray(0, text.lastIndexOf('{"table"'))) }, /cut short/],
    ['with a letter changed', () => { const text = Buffer.from(lines()); text.write('X', text.indexOf('Elsewhere')); return gzipSync(text) }, /not those that were backed up/],
    ['with a table taken out', () => { const text = lines().toString('latin1'); const at = text.indexOf('{"table":"casework.notes"'); return gzipSync(Buffer.from(text.slice(0, at) + text.slice(text.indexOf('{"table"', at + 1)), 'latin1')) }, /does not hold what it says/],
    ['with a command where a table’s name should be', () => { const text = lines().toString('latin1'); const at = text.indexOf('{"table":"audit.entries"'); return gzipSync(Buffer.from(`${text.slice(0, at)}{"table":"identity.roles from program 'exit 1' -- ","columns":["x"]}\n{"rows":0,"sha256":"x"}\n${text.slice(at)}`, 'latin1')) }, /does not have, or has twice/],
    ['with a table twice', () => { const text = lines().toString('latin1'); const at = text.indexOf('{"table":"identity.roles"'); const end = text.indexOf('{"table"', at + 1); return gzipSync(Buffer.from(text.slice(0, end) + text.slice(at), 'latin1')) }, /does not have, or has twice/],
    ['of a version to come', () => gzipSync(Buffer.from(lines().toString('latin1').replace('"0014_parties_and_sight.sql"', '"9914_parties_and_sight.sql"'), 'latin1')), /version/],
  ]
  it.each(unfit)('%s is refused in words, and leaves the database empty', async (_name, bytes, words) => {
    const bad = join(folder, 'bad.backup')
    writeFileSync(bad, bytes())
    const target = await emptyDatabase()
    try {
      const fault = await restore(target.url, createReadStream(bad)).then(() => undefined, (error: Error) => error)
      expect(fault).toBeInstanceOf(BackupUnfit)
      expect(fault?.message).toMatch(words)
      const [made] = await asked<{ made: string | null }>(target.url, `select to_regclass('identity.persons')::text as made`)
      for (const table of made?.made ? ['identity.persons', 'identity.authorities', 'people.children', 'audit.entries'] : []) expect([table, await asked(target.url, `select count(*)::int as n from ${table}`)]).toEqual([table, [{ n: 0 }]])
    } finally {
      await target.drop()
    }
  })
})
