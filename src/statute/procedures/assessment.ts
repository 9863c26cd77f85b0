import { earlierOf } from '../../values/plain-date.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import type { AdviceRequest, AssessmentFacts } from '../facts.ts'
import { servedOn } from '../options.ts'
import { due } from '../timeline.ts'
import type { Timeline } from '../timeline.ts'

/** From the request to the final plan. One advice deadline for each request for advice. */
export function assessment(timeline: Timeline, facts: AssessmentFacts): void {
  const began = startOf(facts)
  const field = began === facts.requestReceived ? 'requestReceived' : 'becameResponsible'
  due(timeline, 'R02', field, began, facts)
  due(timeline, 'R06', field, began, facts)
  due(timeline, 'R09', field, began, facts)
  const { adviceRequested = [] } = facts
  for (let i = 0; i < adviceRequested.length; i += 1) {
    addAdvice(timeline, facts, adviceRequested[i] as AdviceRequest, `adviceRequested[${i}]`)
  }
  due(timeline, 'R07', 'draftServed', facts.draftServed)
  due(timeline, 'R08', 'consultationSent', facts.consultationSent)
}

/** The day the clock starts: the earlier, where both are known. */
// regs 4(1), 5(1), 10(1), 13(2) SEND Regulations 2014: a request, or becoming responsible under s.24
export function startOf(facts: AssessmentFacts): PlainDate | undefined {
  const { requestReceived, becameResponsible } = facts
  if (requestReceived === undefined || becameResponsible === undefined) return requestReceived ?? becameResponsible
  return earlierOf(requestReceived, becameResponsible)
}

// reg 8(1) SEND Regulations 2014 counts from the day the body receives the request, and binds the bodies in
// s.31 of the Act; the Code gives everyone else the same six weeks. Where who was asked is not known, reg 8.
function addAdvice(timeline: Timeline, facts: AssessmentFacts, request: AdviceRequest, field: string): void {
  const { service, calendar } = timeline.settled
  if (request.from !== undefined && request.from !== 'health') due(timeline, 'R05', field, request.on, facts)
  else due(timeline, 'R04', field, servedOn(request.on, service, calendar), facts)
}
