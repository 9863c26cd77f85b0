import { freshId } from '../../../../platform/db/fresh-ids.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { Importer } from './sayings.ts'

/** The milestones of a plan that people here have taken away. */
export async function findRemoved(trx: Transaction, authority: number, plan: string): Promise<ReadonlySet<string>> {
  const { rows } = await trx.client.query<{ milestone_id: string }>(`select milestone_id from (
      select distinct on (r.milestone_id) r.milestone_id, r.removed from improvement.milestone_removals r join improvement.milestones m using (authority_id, milestone_id) join improvement.actions a using (authority_id, action_id)
      where r.authority_id = $1 and a.plan_id = $2 order by r.milestone_id, r.removal_id desc) said where removed`, [authority, plan])
  return new Set(rows.map(({ milestone_id }) => milestone_id))
}

/** Takes milestones away, with the reason, or says that they are there again. */
export async function sayRemoved(trx: Transaction, by: Importer, milestones: readonly string[], removed: boolean, reason: string): Promise<void> {
  for (const milestone of milestones) {
    await trx.client.query(`insert into improvement.milestone_removals (authority_id, removal_id, milestone_id, removed, reason, known_from, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $6, $7)`,
      [by.authority, freshId(), milestone, removed, reason, by.now, by.person])
  }
}
