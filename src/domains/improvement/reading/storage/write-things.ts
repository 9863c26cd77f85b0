import { freshId } from '../../../../platform/db/fresh-ids.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { Compared } from '../rules/compare-plans.ts'
import { thingKinds, type Thing, type ThingKind, type Words } from '../rules/things.ts'
import type { ThingsHere } from './find-things.ts'
import type { Importer } from './sayings.ts'
import { thingTables } from './tables.ts'

type Rows = readonly Record<string, unknown>[]

/** A plan, and whether this is its first file: what comes with that was always there. */
export type Into = { id: string; isNew: boolean }

/**
 * Writes what a file or a person adds and changes, each kind of thing in one statement, and keeps what was said before. `here.ids` knows the new
 * ids afterwards; `idFor` gives one where it must be a certain one.
 */
export async function writeThings(trx: Transaction, by: Importer, plan: Into, { added, changed }: Pick<Compared, 'added' | 'changed'>, here: ThingsHere, idFor: (thing: Thing) => string | undefined = () => undefined): Promise<void> {
  const { authority } = by
  const known_from = plan.isNew ? null : by.now
  for (const kind of thingKinds) {
    const { table, id, ofPlan, links } = thingTables[kind]
    const fresh = added.filter((thing) => thing.kind === kind)
    const ids = here.ids.get(kind) as Map<string, string>
    const first = ids.size
    for (const thing of fresh) ids.set(thing.key, idFor(thing) ?? freshId())
    await insertRows(trx, table, fresh.map((thing, n) => ({
      authority_id: authority, [id]: ids.get(thing.key), ...(ofPlan ? { plan_id: plan.id } : {}), position: first + n, known_from, ...(versioned.has(table) ? { version: 1 } : {}),
      ...thing.fields, ...resolve(thing.links, links, here),
    })))
    const differing = changed.filter(({ thing }) => thing.kind === kind)
    await keepWordings(trx, by, plan.id, kind, differing.map(({ before }) => before), here)
    for (const { thing, fields, links: linked } of differing) {
      const to = { ...pick(thing.fields, fields), ...resolve(pick(thing.links, linked), links, here) }
      await updateRow(trx, kind, authority, ids.get(thing.key) as string, to)
    }
    await writeLists(trx, authority, kind, [...fresh.map((thing) => ({ thing, lists: Object.keys(thing.lists) })), ...differing], here, new Set(fresh))
  }
}

/** Keeps what things said until now, since a file or a person says it otherwise. */
async function keepWordings(trx: Transaction, by: Importer, plan: string, kind: ThingKind, before: readonly Thing[], here: ThingsHere): Promise<void> {
  await insertRows(trx, 'wordings', before.map((thing) => ({
    authority_id: by.authority, wording_id: freshId(), plan_id: plan, kind, thing_id: here.ids.get(kind)?.get(thing.key), known_until: by.now, recorded_by: by.person, import_id: by.import ?? null, said: saidOf(kind, thing, here),
  })))
}

/** What is told of a thing as the database keeps it, with ids. */
export function saidOf(kind: ThingKind, words: Words, here: ThingsHere): Record<string, unknown> {
  const { links, lists } = thingTables[kind]
  return { ...words.fields, ...resolve(words.links, links, here), ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, rowsOf(words, name, list.links, here)])) }
}

const rowsOf = ({ lists }: Words, name: string, links: Readonly<Record<string, ThingKind>>, here: ThingsHere) =>
  (lists[name] ?? []).map((row) => ({ ...row, ...resolve(pick(row as Record<string, string | null>, Object.keys(links)), links, here) }))

const versioned = new Set(['actions', 'measures'])

async function writeLists(trx: Transaction, authority: number, kind: ThingKind, things: readonly { thing: Thing; lists: readonly string[] }[], here: ThingsHere, fresh: ReadonlySet<Thing>): Promise<void> {
  const { id, lists } = thingTables[kind]
  for (const [name, { links }] of Object.entries(lists)) {
    const told = things.filter((one) => one.lists.includes(name))
    const idOf = ({ key }: Thing) => here.ids.get(kind)?.get(key)
    const old = told.filter(({ thing }) => !fresh.has(thing)).map(({ thing }) => idOf(thing))
    if (old.length > 0) await trx.client.query(`delete from improvement.${name} where authority_id = $1 and ${id} = any($2::uuid[])`, [authority, old])
    await insertRows(trx, name, told.flatMap(({ thing }) => rowsOf(thing, name, links, here).map((row) => ({ authority_id: authority, [id]: idOf(thing), ...row }))))
  }
}

/** Keys become the ids under which their things are kept. */
const resolve = (keys: Readonly<Record<string, string | null>>, links: Readonly<Record<string, ThingKind>>, here: ThingsHere): Record<string, string | null> =>
  Object.fromEntries(Object.entries(keys).map(([column, key]) => [column, key === null ? null : (here.ids.get(links[column] as ThingKind)?.get(key) ?? null)]))

const pick = <V>(all: Readonly<Record<string, V>>, names: readonly string[]): Record<string, V> => Object.fromEntries(names.map((name) => [name, all[name] as V]))

/** Inserts rows whose names are those of the table's columns. */
export async function insertRows(trx: Transaction, table: string, rows: Rows): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0] as object).join(', ')
  await trx.client.query(`insert into improvement.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::improvement.${table}, $1::jsonb) on conflict do nothing`, [JSON.stringify(rows)])
}

async function updateRow(trx: Transaction, kind: ThingKind, authority: number, of: string, to: Record<string, unknown>): Promise<void> {
  const { table, id } = thingTables[kind]
  const columns = Object.keys(to)
  const sets = [...columns.map((column) => `${column} = r.${column}`), ...(versioned.has(table) ? ['version = t.version + 1'] : [])]
  if (sets.length === 0) return
  await trx.client.query(`update improvement.${table} t set ${sets.join(', ')} from jsonb_populate_record(null::improvement.${table}, $3::jsonb) r where t.authority_id = $1 and t.${id} = $2`, [authority, of, JSON.stringify(to)])
}
