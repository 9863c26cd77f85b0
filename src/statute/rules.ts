import type { PlainDate } from '../values/plain-date.ts'
import { refuse, ok } from '../values/result.ts'
import type { Result } from '../values/result.ts'
import type { Rule } from './rule.ts'
import { APPEAL_RULES } from './rules/appeals.ts'
import { ASSESSMENT_RULES } from './rules/assessment.ts'
import { REASSESSMENT_RULES } from './rules/reassessment.ts'
import { REVIEW_RULES } from './rules/reviews.ts'
import { TRANSFER_RULES } from './rules/transfers.ts'

/** The law as it stands: R01 to R36 and the appeal, each in every version we hold. */
export const RULES: readonly Rule[] = [
  ...ASSESSMENT_RULES,
  ...TRANSFER_RULES,
  ...REVIEW_RULES,
  ...REASSESSMENT_RULES,
  ...APPEAL_RULES,
]

/**
 * The version of a rule in force on a day (both ends included). When the law changes, close the old
 * version with `to` and add a new one with the same id: what began before still runs by the old.
 */
export function ruleInForce(rules: readonly Rule[], id: string, on: PlainDate): Result<Rule, 'not-in-force'> {
  for (const rule of rules) {
    if (rule.id === id && rule.from <= on && (rule.to === null || on <= rule.to)) return ok(rule)
  }
  return refuse('not-in-force')
}
