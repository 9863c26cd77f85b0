import type { CaseworkFact, Dispute, Marks, RequestSource } from '../../casework/index.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import type { ReturnedAssessment, ReturnedRequest } from './returned.ts'

/** A fact that a return tells, on the day on which it happened, or on one that stands in (`dayUnknown`, `historical`). */
export type ToldFact = { fact: CaseworkFact & Marks; on: PlainDate }

// RequestSource, from 2026 (W, P).
const sources: Record<string, RequestSource> = { 1: 'family', 2: 'setting', 3: 'health', 4: 'social-care', 5: 'other' }

export const sourceOf = (code: string | null): RequestSource | null => (code === null ? null : sources[code] ?? null)

/** What happened in a request, as a return tells it. `referenceDate` stands in for days that the return does not tell. */
export function factsOf(request: ReturnedRequest, referenceDate: PlainDate): ToldFact[] {
  const { receivedOn, assessment } = request
  const facts: ToldFact[] = []
  // Before 2026 no return tells the source of a request.
  if (receivedOn !== null) facts.push({ fact: { kind: 'request-received', source: sourceOf(request.source) as RequestSource }, on: receivedOn })
  decided(request, referenceDate, facts)
  const asked = request.outcomeOn ?? receivedOn ?? referenceDate
  dispute(facts, 'request-mediation', request.mediation, asked)
  dispute(facts, 'request-tribunal', request.tribunal, asked)
  if (!assessment) return facts
  ended(request, assessment, referenceDate, facts)
  const end = assessment.outcomeOn ?? asked
  dispute(facts, 'assessment-mediation', assessment.mediation, end)
  dispute(facts, 'assessment-tribunal', assessment.tribunal, end)
  dispute(facts, 'other-mediation', assessment.otherMediation, end)
  dispute(facts, 'other-tribunal', assessment.otherTribunal, end)
  if (assessment.exception) facts.push({ fact: { kind: 'exception-recorded', ground: 'recorded-in-return', dayUnknown: true }, on: end })
  return facts
}

/** RequestOutcome. A: not decided. H, or a plan without more: see `historical`. */
function decided(request: ReturnedRequest, referenceDate: PlainDate, facts: ToldFact[]): void {
  const { outcome, outcomeOn, receivedOn, assessment } = request
  const on = outcomeOn ?? receivedOn ?? referenceDate
  const unknown: Marks = outcomeOn === null ? { dayUnknown: true } : {}
  switch (outcome) {
    case 'Y': facts.push({ fact: { kind: 'agreed-to-assess', ...unknown }, on }); return
    case 'N': facts.push({ fact: { kind: 'refused-to-assess', ...unknown }, on }); return
    case 'W': facts.push({ fact: { kind: 'withdrawn', ...unknown }, on: outcomeOn ?? notBefore(referenceDate, receivedOn) }); return
    case 'A': return
    case 'H':
      // Agreed to before the period of this return, and still being assessed: that much is known, not the day.
      if (assessment?.outcome === 'A') facts.push({ fact: { kind: 'agreed-to-assess', historical: true, dayUnknown: true }, on: receivedOn ?? referenceDate })
      else if (!assessment) facts.push(historical(request, referenceDate))
  }
}

/** AssessmentOutcome. Y with a day: the plan was issued; Y without: it was decided to issue one (S3). */
function ended(request: ReturnedRequest, assessment: ReturnedAssessment, referenceDate: PlainDate, facts: ToldFact[]): void {
  const { outcome, outcomeOn, plan } = assessment
  const on = outcomeOn ?? request.outcomeOn ?? request.receivedOn ?? referenceDate
  switch (outcome) {
    case 'Y':
      if (outcomeOn !== null) facts.push({ fact: { kind: 'plan-issued' }, on: outcomeOn })
      else if (plan) facts.push({ fact: { kind: 'plan-issued', dayUnknown: true }, on: plan.startedOn })
      else facts.push({ fact: { kind: 'agreed-to-issue', dayUnknown: true }, on })
      return
    case 'N': facts.push({ fact: outcomeOn === null ? { kind: 'refused-to-issue', dayUnknown: true } : { kind: 'refused-to-issue' }, on }); return
    case 'W':
      if (request.outcome === 'W') return
      facts.push({ fact: outcomeOn === null ? { kind: 'withdrawn', dayUnknown: true } : { kind: 'withdrawn' }, on: outcomeOn ?? notBefore(referenceDate, request.receivedOn) })
      return
    // The other authority assessed; this one issued the plan, and may say on which day.
    case 'S': facts.push(outcomeOn === null ? historical(request, referenceDate) : { fact: { kind: 'plan-issued' }, on: outcomeOn }); return
    case 'H': facts.push(historical(request, referenceDate)); return
    case 'A':
  }
}

/** A plan issued before the period of the return, or in another authority: the plan's own day stands in. */
function historical({ assessment, receivedOn }: ReturnedRequest, referenceDate: PlainDate): ToldFact {
  return { fact: { kind: 'plan-issued', historical: true }, on: assessment?.plan?.startedOn ?? receivedOn ?? referenceDate }
}

function dispute(facts: ToldFact[], which: Dispute, happened: boolean, on: PlainDate): void {
  if (happened) facts.push({ fact: { kind: 'disputed', dispute: which, dayUnknown: true }, on })
}

/** The latest day on which it can have happened: the reference date, or the request's own if that is later still. */
const notBefore = (referenceDate: PlainDate, receivedOn: PlainDate | null): PlainDate =>
  receivedOn !== null && receivedOn > referenceDate ? receivedOn : referenceDate
