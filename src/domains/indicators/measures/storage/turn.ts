import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'

/** One change to the indicators of an authority at a time: two would not see each other's rows. Held until the transaction ends. */
export async function waitForTurn(trx: Transaction, authority: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('waymark.indicators'), ${authority}::integer)`.execute(trx)
}
