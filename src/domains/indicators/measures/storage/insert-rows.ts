import { sql } from 'kysely'
import { pipeline } from 'node:stream/promises'
import { from } from 'pg-copy-streams'
import { copyLine, type CopyValue } from '../../../../platform/db/copy-text.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { By } from './by.ts'

const whole = ['authority_id', 'recorded_at', 'recorded_by', 'known_from', 'reconstructed'] as const
const bare = ['authority_id', 'recorded_at', 'recorded_by'] as const
const dated = [...bare, 'known_from'] as const

/** In whose hand the rows of each table are, and since when what they say is known. */
const signatures = {
  indicators: bare, definitions: whole, targets: whole, tolerances: dated, values: whole, commentaries: whole, sign_offs: bare, rag_overrides: whole, rebases: dated,
  scorecards: bare, layouts: whole, imports: bare,
} satisfies Record<string, readonly (typeof whole)[number][]>

type Table = keyof typeof signatures

/** Whose keys people or files choose, so that somebody else may have been first; the others' ids are fresh. */
const named: ReadonlySet<Table> = new Set(['indicators', 'sign_offs', 'scorecards'])

type NewRow = Readonly<Record<string, CopyValue | object>>

/** More rows than this go through COPY, which takes them three times as fast as JSON does, and costs a table of its own. */
const few = 200

/**
 * Adds rows to a table of indicators, signed by whoever records them; `rowOf` makes each, all with the same columns, when its turn comes.
 * Of what has a name, what is there is left. How many were added.
 */
export async function insertRows<One>(trx: Transaction, table: Table, by: By, all: readonly One[], rowOf: (one: One) => NewRow): Promise<number> {
  const [first] = all
  if (first === undefined) return 0
  const signed = { authority_id: by.authority, recorded_at: by.now, recorded_by: by.person, known_from: by.knownFrom ?? by.now, reconstructed: by.knownFrom !== undefined }
  const columns = Object.keys(rowOf(first)).map((column) => `"${column}"`)
  const hand = signatures[table]
  const staged = all.length > few
  const source = staged ? sql.raw(`pg_temp.${await stage(trx, table, columns, linesOf(all, rowOf))}`) : sql`jsonb_populate_recordset(null::${sql.raw(`indicators.${table}`)}, ${JSON.stringify(all.map(rowOf))}::jsonb)`
  const done = await sql`insert into ${sql.raw(`indicators.${table} (${[...hand, ...columns].join(', ')})`)}
    select ${sql.join(hand.map((column) => sql`${signed[column]}::${sql.raw(types[column])}`))}, ${sql.raw(columns.join(', '))} from ${source} ${sql.raw(named.has(table) ? 'on conflict do nothing' : '')}`.execute(trx)
  if (staged) await trx.client.query(`drop table pg_temp.staged_${table}`)
  return Number(done.numAffectedRows ?? 0)
}

/** The same for one row as it stands. */
export const insertRow = (trx: Transaction, table: Table, by: By, row: NewRow): Promise<number> => insertRows(trx, table, by, [row], (one) => one)

const types: Record<(typeof whole)[number], string> = { authority_id: 'smallint', recorded_at: 'timestamptz', recorded_by: 'uuid', known_from: 'timestamptz', reconstructed: 'boolean' }

/** Rows in a table of this transaction: COPY may not write to tables with row-level security. Its name. */
async function stage(trx: Transaction, table: Table, columns: readonly string[], lines: Iterable<Buffer>): Promise<string> {
  const name = `staged_${table}`
  await trx.client.query(`create temporary table ${name} on commit drop as select ${columns.join(', ')} from indicators.${table} with no data`)
  await pipeline(lines, trx.client.query(from(`copy pg_temp.${name} from stdin`)))
  return name
}

const atOnce = 1000

function* linesOf<One>(all: readonly One[], rowOf: (one: One) => NewRow): Generator<Buffer> {
  for (let at = 0; at < all.length; at += atOnce) yield Buffer.from(all.slice(at, at + atOnce).map((one) => copyLine(Object.values(rowOf(one)).map(inOneCell))).join(''))
}

const inOneCell = (value: CopyValue | object): CopyValue => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value)
