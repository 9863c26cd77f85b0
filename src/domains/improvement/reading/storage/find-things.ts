import type { Transaction } from '../../../../platform/db/transaction.ts'
import { inOrder, keyOf, makeDistinct, thingKinds, type ListRow, type Thing, type ThingKind, type Value, type Words } from '../rules/things.ts'
import { findOwnWords, type FileSaid } from './own-words.ts'
import { findRemoved } from './removals.ts'
import { thingTables } from './tables.ts'

/** The things of a plan as they are here, and the ids under which each kind is kept, by key. */
export type ThingsHere = { things: Thing[]; ids: Map<ThingKind, Map<string, string>> }

type Stored = Record<string, Value> & { id: string }

export const noThings = (): ThingsHere => ({ things: [], ids: new Map(thingKinds.map((kind) => [kind, new Map()])) })

/** One thing by its id, or undefined. */
export const thingOf = (here: ThingsHere, kind: ThingKind, id: string): Thing | undefined => {
  const key = [...(here.ids.get(kind) ?? [])].find(([, one]) => one === id)?.[0]
  return here.things.find((one) => one.kind === kind && one.key === key)
}

/** Reads a plan back in the form in which a file tells it, without what people here added and took out again. */
export async function findThings(trx: Transaction, authority: number, plan: string): Promise<ThingsHere> {
  const here = noThings()
  const keys = new Map<string, string>() // by id: ids are of one kind only
  const own = await findOwnWords(trx, authority, plan)
  const removed = await findRemoved(trx, authority, plan)
  for (const kind of thingKinds) {
    const { name, lists } = thingTables[kind]
    const apart = makeDistinct()
    const rows = await findRows(trx, authority, plan, kind)
    const listed = new Map(await Promise.all(Object.keys(lists).map(async (list) => [list, await findList(trx, authority, plan, kind, list)] as const)))
    for (const row of rows) {
      const { id, ...all } = row
      const said: FileSaid = { ...all, ...Object.fromEntries([...listed].map(([list, byId]) => [list, byId.get(id) ?? []])) }
      const words = wordsOf(kind, said, keys)
      const before = own.get(id)
      const fileSaid = before ? wordsOf(kind, before, keys) : before
      // a file knows it by what files call it, whatever it is called here
      const key = apart(keyOf(kind, (fileSaid ?? words).fields, (fileSaid ?? words).links))
      keys.set(id, key)
      here.ids.get(kind)?.set(key, id)
      here.things.push({
        kind, key, name: String(all[name] ?? all['words'] ?? key), ...words, ...(fileSaid === undefined ? {} : { fileSaid }), ...(removed.has(id) ? { removed: true } : {}),
      })
    }
  }
  return here
}

/** Columns and lists with ids as they are kept, in the form in which a file tells them. */
function wordsOf(kind: ThingKind, said: FileSaid, keys: ReadonlyMap<string, string>): Words {
  const { fields, links, lists } = thingTables[kind]
  return {
    fields: Object.fromEntries(fields.map((field) => [field, (said[field] as Value | undefined) ?? null])),
    links: Object.fromEntries(Object.keys(links).map((link) => [link, keys.get(String(said[link])) ?? null])),
    lists: Object.fromEntries(Object.keys(lists).map((list) => [list, withKeys((said[list] as ListRow[] | undefined) ?? [], lists[list]?.links ?? {}, keys)])),
  }
}

function withKeys(rows: readonly ListRow[], links: Readonly<Record<string, ThingKind>>, keys: ReadonlyMap<string, string>): ListRow[] {
  // what was taken out of the plan is in no list either
  const named = rows.filter((row) => Object.keys(links).every((name) => keys.has(String(row[name])))).map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, name in links ? (keys.get(String(value)) ?? null) : value])))
  return Object.keys(links).length > 0 ? inOrder(named) : named
}

// Names of tables and columns are our own, from the list beside this file.
async function findRows(trx: Transaction, authority: number, plan: string, kind: ThingKind): Promise<Stored[]> {
  const { table, id, ofPlan, fields, links } = thingTables[kind]
  const columns = [...fields, ...Object.keys(links)].map((column) => `t.${column}`).join(', ')
  const from = ofPlan ? `improvement.${table} t where t.authority_id = $1 and t.plan_id = $2 and not ${takenOut('t', kind, id)}` : `improvement.${table} t join improvement.actions a using (authority_id, action_id) where t.authority_id = $1 and a.plan_id = $2 and not ${takenOut('a', 'action', 'action_id')}`
  const { rows } = await trx.client.query<Stored>(`select t.${id} as id, ${columns} from ${from} order by ${ofPlan ? '' : 'a.position, '}t.position`, [authority, plan])
  return rows
}

const takenOut = (of: string, kind: ThingKind, id: string): string => `exists (select from improvement.taken_out o where o.authority_id = ${of}.authority_id and o.kind = '${kind}' and o.thing_id = ${of}.${id})`

async function findList(trx: Transaction, authority: number, plan: string, kind: ThingKind, list: string): Promise<Map<string, ListRow[]>> {
  const { table, id, lists } = thingTables[kind]
  const { columns = [], order = id } = lists[list] ?? {}
  const { rows } = await trx.client.query<{ id: string } & ListRow>(`select l.${id} as id, ${columns.map((one) => `l.${one}`).join(', ')}
    from improvement.${list} l join improvement.${table} t using (authority_id, ${id}) where l.authority_id = $1 and t.plan_id = $2 order by l.${order}`, [authority, plan])
  const byId = new Map<string, ListRow[]>()
  for (const { id: of, ...row } of rows) byId.set(of, [...(byId.get(of) ?? []), row as ListRow])
  return byId
}
