import type { ReassessmentFacts } from '../facts.ts'
import { due } from '../timeline.ts'
import type { Timeline } from '../timeline.ts'

/** From a request to assess again to the plan made after it, and the first review of that plan. */
export function reassessment(timeline: Timeline, facts: ReassessmentFacts): void {
  due(timeline, 'R31', 'requestReceived', facts.requestReceived)
  due(timeline, 'R34', 'agreed', facts.agreed, facts)
  due(timeline, 'R35', 'finalPlanSent', facts.finalPlanSent)
}
