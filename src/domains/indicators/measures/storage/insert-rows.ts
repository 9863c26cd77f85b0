import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { By } from './by.ts'

type Table = 'indicators' | 'definitions' | 'targets' | 'tolerances' | 'values' | 'commentaries' | 'sign_offs' | 'rag_overrides' | 'rebases' | 'scorecards' | 'layouts' | 'imports'

/** Adds rows to a table of indicators in one statement, signed by whoever records them. Rows that are there are left. How many were added. */
export async function insertRows(trx: Transaction, table: Table, by: By, rows: readonly Record<string, unknown>[]): Promise<number> {
  const signed = { authority_id: by.authority, recorded_at: by.now, recorded_by: by.person, known_from: by.knownFrom ?? by.now, reconstructed: by.knownFrom !== undefined }
  const name = sql.raw(`indicators.${table}`)
  let added = 0
  for (let at = 0; at < rows.length; at += atOnce) {
    const some = JSON.stringify(rows.slice(at, at + atOnce).map((row) => withoutNulls({ ...signed, ...row })))
    const done = await sql`insert into ${name} select * from jsonb_populate_recordset(null::${name}, ${some}::jsonb) on conflict do nothing`.execute(trx)
    added += Number(done.numAffectedRows ?? 0)
  }
  return added
}

const atOnce = 5000

/** A column that is left out is null: most of a value's are, and saying so forty thousand times takes longer than the rest. */
function withoutNulls(row: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const column in row) if (row[column] !== null) kept[column] = row[column]
  return kept
}
