import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../db/transaction.ts'
import type { Looked } from '../http/reply.ts'

/**
 * Notes who looks at which records, in the transaction that reads them. Throws if it cannot be noted,
 * and then the answer is not sent. One entry per authority, whatever the number of records.
 */
export async function recordLooks(trx: Transaction, who: { person: string; role: (authority: number) => string; now: Date }, action: string, looked: Looked): Promise<void> {
  for (const { authority, records } of looked) {
    if (records.length === 0) continue
    await sql`insert into audit.entries (authority_id, entry_id, at, person_id, role, action, children)
      values (${authority}, ${uuid()}, ${who.now}, ${who.person}, ${who.role(authority)}, ${action}, ${[...records]}::uuid[])`.execute(trx)
  }
}
