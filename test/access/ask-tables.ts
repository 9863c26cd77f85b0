import type pg from 'pg'
import { asReader } from '../../src/platform/db/transaction.ts'
import { today } from '../kit/area.ts'
import type { Relation } from './relations.ts'

/** `ofAuthority`: its rows belong to an authority each; `empty`: nothing can be said of it. */
export type Table = { name: string; aboutChild: boolean; ofAuthority: boolean; view: boolean; empty: boolean }

/** Every table and view there is, but the queue's own. */
export async function tablesOf(pool: pg.Pool): Promise<Table[]> {
  const { rows } = await pool.query<Table>(`
    select n.nspname || '.' || c.relname as name, c.relkind = 'v' as view,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'child_id' and not a.attisdropped) as "aboutChild",
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'authority_id' and not a.attisdropped) as "ofAuthority",
      (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I.%I', n.nspname, c.relname), false, true, '')))[1]::text = '0' as empty
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v') and n.nspname not like 'pg_%' and n.nspname not in ('information_schema', 'public', 'graphile_worker')
    order by 1`)
  return rows
}

class Undone extends Error {}

/** Runs SQL as the reader and takes it back. How many rows it touched, or undefined where it was refused. */
async function tryOut(pool: pg.Pool, person: string | undefined, text: string, values: unknown[] = []): Promise<number | undefined> {
  let rows: number | undefined
  await asReader(pool, person ? { person, today } : undefined, async (trx) => {
    rows = (await trx.client.query(text, values)).rowCount ?? 0
    throw new Undone()
  }).catch((fault: Error & { code?: string }) => {
    // there already: the policy had let it in
    if (fault.code === '23505' || fault.code === '23503') rows = 1
    else if (!(fault instanceof Undone) && fault.code !== '42501' && fault.code !== '428C9' && fault.code !== '55000') throw fault
  })
  return rows
}

/**
 * What the reader of a relation may do to a table's rows about the child (or, where it is about none, to those of the child's
 * authority, or to any), by
 * direct SQL: read, add, change, delete, as letters; "–" for nothing.
 */
export async function askTable(pool: pg.Pool, table: Table, { person, child }: Relation): Promise<string> {
  const [where, values]: [string, unknown[]] = table.aboutChild ? [' where child_id = $1', [child.id]] : table.ofAuthority ? [' where authority_id = $1', [child.area]] : ['', []]
  const yes = async (letter: string, text: string, given: unknown[] = values) => ((await tryOut(pool, person, text, given)) ? letter : '')
  const read = await yes('r', `select 1 from ${table.name}${where} limit 1`)
  if (table.view) return read || '–'
  // a look may be written by whoever has its role: so which one is asked about must not hang on the order in which they were written
  const sample = await pool.query(`select to_jsonb(t) as row from ${table.name} t${where} order by to_jsonb(t) ->> 'role' limit 1`, values)
  const column = await changeable(pool, table.name)
  const add = sample.rowCount ? await yes('a', `insert into ${table.name} select * from jsonb_populate_record(null::${table.name}, $1)`, [ownHand(sample.rows[0].row, person)]) : ''
  const change = column ? await yes('c', `update ${table.name} set ${column} = ${column}${where}`) : ''
  return `${read}${add}${change}${await yes('d', `delete from ${table.name}${where}`)}` || '–'
}

/** What is signed must be signed by the reader: what is asked is whether they may sign at all. */
function ownHand(row: Record<string, unknown>, person: string | undefined): string {
  const signed = ['recorded_by', 'restricted_by', 'decided_by', 'reviewed_by'].filter((name) => name in row && row[name] !== null)
  const own = row['action'] === undefined ? {} : { person_id: person }
  return JSON.stringify({ ...row, ...own, ...Object.fromEntries(signed.map((name) => [name, person])) })
}

/** A column that the application may write, if there is one. */
async function changeable(pool: pg.Pool, table: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ name: string }>(`select attname::text as name from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
    and a.attgenerated = '' and has_column_privilege('waymark_app', a.attrelid, a.attnum, 'update') order by a.attnum desc limit 1`, [table])
  return rows[0]?.name
}
