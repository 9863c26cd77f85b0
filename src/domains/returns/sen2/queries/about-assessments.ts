import type { Found } from '../found.ts'
import type { ReturnedAssessment, ReturnedRequest } from '../returned.ts'
import { before, type Query } from './query.ts'

/** An assessment beside the request that it belongs to. */
export type AssessmentInRequest = { found: Found; assessment: ReturnedAssessment; request: ReturnedRequest }

export const aboutAssessments: readonly Query<AssessmentInRequest>[] = [
  {
    name: 'no-plan-without-date', source: 'S3', at: 'AssessmentOutcome',
    when: ({ assessment: { outcome, outcomeOn } }) => outcome === 'N' && outcomeOn === null,
    reason: 'It was decided that there would be no plan, and the day on which the family was told is not given.', mend: 'Give AssessmentOutcomeDate.',
  },
  {
    name: 'issued-without-date', source: 'S3', at: 'AssessmentOutcome',
    when: ({ assessment: { outcome, outcomeOn, plan } }) => outcome === 'Y' && outcomeOn === null && plan !== null,
    reason: 'A plan is given, and the day on which it was issued is not.', mend: 'Give AssessmentOutcomeDate, or leave NamedPlan out until the plan is issued.',
  },
  {
    name: 'issued-without-plan', source: 'S3, W312', at: 'AssessmentOutcome',
    when: ({ assessment: { outcome, outcomeOn, plan } }) => outcome === 'Y' && outcomeOn !== null && plan === null,
    reason: 'A plan was issued, and NamedPlan is not given.', mend: 'Add NamedPlan.',
  },
  {
    name: 'assessment-undecided-with-date', source: 'S3', at: 'AssessmentOutcomeDate',
    when: ({ assessment: { outcome, outcomeOn } }) => (outcome === 'A' || outcome === 'W' || outcome === 'H') && outcomeOn !== null,
    reason: 'A day is given for an outcome that has none in this return.', mend: 'Leave AssessmentOutcomeDate empty, or correct AssessmentOutcome.',
  },
  {
    name: 'plan-without-decision', source: 'S4', at: 'NamedPlan',
    when: ({ assessment: { outcome, plan } }) => plan !== null && (outcome === 'A' || outcome === 'W' || outcome === 'N'),
    reason: 'A plan is given, and the outcome says that there is none.', mend: 'Correct AssessmentOutcome, or leave NamedPlan out.',
  },
  {
    name: 'assessment-decided-before-request', source: 'ours', at: 'AssessmentOutcomeDate',
    when: ({ assessment: { outcomeOn }, request }) => before(outcomeOn, request.receivedOn),
    reason: 'The assessment ended before the request was received.', mend: 'Check both dates.',
  },
  {
    name: 'assessment-decided-before-agreed', source: 'ours', at: 'AssessmentOutcomeDate',
    when: ({ assessment: { outcomeOn }, request }) => !before(outcomeOn, request.receivedOn) && before(outcomeOn, request.outcomeOn),
    reason: 'The assessment ended before it was agreed to.', mend: 'Check AssessmentOutcomeDate and RequestOutcomeDate.',
  },
]
