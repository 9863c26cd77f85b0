import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { missingOf } from '../rules/forward-plan/exempt-information.ts'
import type { By } from '../storage/by.ts'
import { recordEvent } from '../storage/events.ts'
import { findForwardEntries, publishPlan as setPublished, type ForwardPlan } from '../storage/forward-plans.ts'

/** Publishes a plan, unless a private decision of it lacks the reasons that must be told with it: reg 5(3) SI 2012/2089. Refused with their references. */
export async function publishPlan(trx: Transaction, by: By, plan: ForwardPlan): Promise<Result<true, { withoutReasons: string[] }>> {
  const bare = (await findForwardEntries(trx, by.authority, { plan: plan.id })).filter((entry) => entry.privately && missingOf(entry).length > 0)
  if (bare.length > 0) return refuse({ withoutReasons: bare.map(({ reference }) => reference) })
  if (await setPublished(trx, by, plan.id)) await recordEvent(trx, by, { subject: 'plan', subjectId: plan.id, kind: 'plan-published' })
  return ok(true)
}
