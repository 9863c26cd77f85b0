import type { PlainDate } from '../../../values/plain-date.ts'
import type { ToldPlan } from './told.ts'

/** What a return tells of the life of a plan, as plans.events keeps it. `dayUnknown`: the reference date stands in. */
export type PlanFact = {
  kind: 'plan-started' | 'plan-ceased' | 'plan-reviewed' | 'plan-corrected' | 'placements-replaced' | 'needs-replaced'
  on: PlainDate
  detail: Record<string, unknown>
}

export function planFactsOf({ named, active }: ToldPlan, referenceDate: PlainDate): PlanFact[] {
  const facts: PlanFact[] = [{ kind: 'plan-started', on: named?.startedOn ?? referenceDate, detail: named ? {} : { dayUnknown: true } }]
  if (named?.ceasedOn != null) facts.push({ kind: 'plan-ceased', on: named.ceasedOn, detail: { reason: named.ceaseReason } })
  if (active?.lastReviewedOn != null) facts.push({ kind: 'plan-reviewed', on: active.lastReviewedOn, detail: { outcome: active.reviewOutcome } })
  return facts
}
