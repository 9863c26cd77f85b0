import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { Importer } from './sayings.ts'

/** Takes things out of a plan, with the reason. Past days have them. */
export async function sayTakenOut(trx: Transaction, by: Importer, plan: string, things: readonly { kind: string; id: string }[], reason: string): Promise<void> {
  for (const { kind, id } of things) {
    await trx.client.query('insert into improvement.taken_out (authority_id, plan_id, kind, thing_id, reason, known_from, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $6, $7)', [by.authority, plan, kind, id, reason, by.now, by.person])
  }
}
