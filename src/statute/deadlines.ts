import type { PlainDate } from '../values/plain-date.ts'
import { ok, refuse } from '../values/result.ts'
import type { Result } from '../values/result.ts'
import type { Deadline } from './deadline.ts'
import type { Facts } from './facts.ts'
import { settle } from './options.ts'
import type { Options } from './options.ts'
import { outOfOrder } from './order.ts'
import { appeal } from './procedures/appeal.ts'
import { assessment } from './procedures/assessment.ts'
import { phaseTransfer } from './procedures/phase-transfer.ts'
import { reassessment } from './procedures/reassessment.ts'
import { review } from './procedures/review.ts'
import { transferIn } from './procedures/transfer-in.ts'
import type { Refusal } from './refusal.ts'
import { due } from './timeline.ts'
import type { Timeline } from './timeline.ts'

/**
 * Everything the law makes due on the facts known, with its working. The one source of every date on a
 * screen, in a letter, in a report and in a return. A fact not known leaves its deadlines out; facts that
 * cannot be used are refused by name, and then there are no deadlines at all. Never throws.
 */
export function deadlines(facts: Facts, options: Options = {}): Result<Deadline[], Refusal[]> {
  const refused = outOfOrder(facts)
  if (refused.length > 0) return refuse(refused)
  const timeline: Timeline = { deadlines: [], refused, settled: settle(options) }
  follow(timeline, facts)
  return finish(timeline)
}

/**
 * What one rule makes due, counted from a day, for the rules no procedure carries (such as R14 or R18).
 * Refused when the rule sets no date or was not in force on that day.
 */
export function deadlineUnder(ruleId: string, on: PlainDate, options: Options = {}): Result<Deadline[], Refusal[]> {
  const timeline: Timeline = { deadlines: [], refused: [], settled: settle(options) }
  due(timeline, ruleId, ruleId, on)
  return finish(timeline)
}

function follow(timeline: Timeline, facts: Facts): void {
  switch (facts.procedure) {
    case 'assessment':
      return assessment(timeline, facts)
    case 'review':
      return review(timeline, facts)
    case 'phase-transfer':
      return phaseTransfer(timeline, facts)
    case 'appeal':
      return appeal(timeline, facts)
    case 'reassessment':
      return reassessment(timeline, facts)
    case 'transfer-in':
      return transferIn(timeline, facts)
  }
}

function finish(timeline: Timeline): Result<Deadline[], Refusal[]> {
  return timeline.refused.length > 0 ? refuse(timeline.refused) : ok(timeline.deadlines)
}
