import { freshId } from '../../../../platform/db/fresh-ids.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'

export type PlanEventKind = 'plan-imported' | 'added' | 'changed' | 'start-set' | 'lead-named' | 'measure-linked' | 'dependency-added'

export type NewPlanEvent = { plan: string; action?: string | undefined; kind: PlanEventKind; detail: Record<string, unknown> }

/** Writes down what was done to a plan's own words. */
export async function recordPlanEvents(trx: Transaction, by: { authority: number; person: string; now: Date; import?: string }, events: readonly NewPlanEvent[]): Promise<void> {
  if (events.length === 0) return
  const rows = events.map(({ plan, action, kind, detail }) => ({ id: freshId(), plan, action: action ?? null, kind, detail }))
  await trx.client.query(`insert into improvement.events (authority_id, event_id, plan_id, action_id, kind, detail, known_from, recorded_at, recorded_by, import_id)
    select $1, r.id, r.plan, r.action, r.kind, r.detail, $2, $2, $3, $4
    from jsonb_to_recordset($5::jsonb) as r (id uuid, plan uuid, action uuid, kind text, detail jsonb)`, [by.authority, by.now, by.person, by.import ?? null, JSON.stringify(rows)])
}
