import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { By } from './by.ts'

type Table = 'indicators' | 'definitions' | 'targets' | 'tolerances' | 'values' | 'commentaries' | 'sign_offs' | 'rag_overrides' | 'rebases' | 'scorecards' | 'layouts' | 'imports'

/** Adds rows to a table of indicators in one statement, signed by whoever records them. Rows that are there are left. How many were added. */
export async function insertRows(trx: Transaction, table: Table, by: By, rows: readonly Record<string, unknown>[]): Promise<number> {
  if (rows.length === 0) return 0
  const signed = { authority_id: by.authority, recorded_at: by.now, recorded_by: by.person, known_from: by.knownFrom ?? by.now, reconstructed: by.knownFrom !== undefined }
  const full = JSON.stringify(rows.map((row) => ({ ...signed, ...row })))
  const name = sql.raw(`indicators.${table}`)
  const done = await sql`insert into ${name} select * from jsonb_populate_recordset(null::${name}, ${full}::jsonb) on conflict do nothing`.execute(trx)
  return Number(done.numAffectedRows ?? 0)
}
