import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { ok, refuse, type Result } from '../../../../values/result.ts'
import type { PlanAction } from '../rules/plan-action.ts'
import { proposeStatus } from '../rules/propose-status.ts'
import type { Status } from '../rules/status.ts'
import { findAction } from '../storage/actions.ts'
import type { Plan } from '../storage/plans.ts'
import { addStatus, holdAction, type Teller } from '../storage/tell.ts'

/** What names the status that somebody saw: another one there meanwhile is theirs to see first. */
export const seenOf = ({ status }: Pick<PlanAction, 'status'>): string => status?.recordedAt.toISOString() ?? 'none'

export type SetStatus = { status: Status; reason: string; seen: string; today: PlainDate }

/** Sets the status of an action, with the reason, and keeps what its milestones and updates proposed at that moment. */
export async function setStatus(trx: Transaction, by: Teller, plan: Plan, action: string, { status, reason, seen, today }: SetStatus): Promise<Result<true, 'gone' | 'changed-meanwhile' | 'same-status'>> {
  await holdAction(trx, by.authority, action)
  const found = await findAction(trx, by.authority, plan.id, action)
  if (!found) return refuse('gone')
  if (seenOf(found) !== seen) return refuse('changed-meanwhile')
  if (found.status?.status === status) return refuse('same-status')
  await addStatus(trx, by, action, { status, reason, proposed: proposeStatus(found, plan.startsOn, today)?.status })
  return ok(true)
}
