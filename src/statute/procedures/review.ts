import type { ReviewFacts } from '../facts.ts'
import { servedOn } from '../options.ts'
import { due } from '../timeline.ts'
import type { Timeline } from '../timeline.ts'

/** An annual review, from the plan (or the last review's decision) to the final amended plan. */
export function review(timeline: Timeline, facts: ReviewFacts): void {
  const { planMade, lastReviewDecided, meeting, amendmentsSent } = facts
  const { service, calendar } = timeline.settled
  if (lastReviewDecided === undefined) due(timeline, 'R19', 'planMade', planMade)
  else due(timeline, 'R20', 'lastReviewDecided', lastReviewDecided)
  due(timeline, 'R22', 'meeting', meeting)
  due(timeline, 'R23', 'meeting', meeting)
  due(timeline, 'R24', 'meeting', meeting)
  due(timeline, 'R25', 'meeting', meeting)
  due(timeline, 'R26', 'meeting', meeting)
  const served = amendmentsSent === undefined ? undefined : servedOn(amendmentsSent, service, calendar)
  due(timeline, 'R27', 'amendmentsSent', served)
  due(timeline, 'R28', 'amendmentsSent', amendmentsSent)
  due(timeline, 'R29', 'meeting', meeting)
}
