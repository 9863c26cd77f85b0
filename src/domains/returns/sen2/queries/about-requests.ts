import type { ReturnedRequest } from '../returned.ts'
import { before, type Query } from './query.ts'

export const aboutRequests: readonly Query<ReturnedRequest>[] = [
  {
    name: 'request-decided-without-date', source: 'S1', at: 'RequestOutcome',
    when: ({ outcome, outcomeOn }) => (outcome === 'Y' || outcome === 'N') && outcomeOn === null,
    reason: 'The request was decided, and the day of the decision is not given.', mend: 'Give RequestOutcomeDate.',
  },
  {
    name: 'request-undecided-with-date', source: 'S1', at: 'RequestOutcomeDate',
    when: ({ outcome, outcomeOn }) => (outcome === 'A' || outcome === 'W' || outcome === 'H') && outcomeOn !== null,
    reason: 'A day of decision is given for an outcome that has none in this return.', mend: 'Leave RequestOutcomeDate empty, or correct RequestOutcome.',
  },
  {
    name: 'assessment-before-a-decision', source: 'S1', at: 'Assessment',
    when: ({ outcome, assessment }) => (outcome === 'A' || outcome === 'W') && assessment !== null,
    reason: 'An assessment is given for a request that was not agreed to.', mend: 'Leave Assessment out, or correct RequestOutcome.',
  },
  {
    name: 'assessment-under-a-refusal', source: 'S1, S2', at: 'Assessment',
    when: ({ outcome, assessment }) => outcome === 'N' && assessment !== null && (assessment.outcome === 'A' || assessment.outcome === 'W'),
    reason: 'An assessment outcome is given for a request that was refused.', mend: 'Leave Assessment out, unless the refusal was changed.',
  },
  {
    name: 'refusal-changed-without-flag', source: 'S2', at: 'RequestOutcome',
    when: ({ outcome, assessment, mediation, tribunal }) =>
      outcome === 'N' && assessment !== null && assessment.outcome !== 'A' && assessment.outcome !== 'W' && !mediation && !tribunal,
    reason: 'The request was refused and then assessed, and neither mediation nor an appeal is recorded.', mend: 'Set RequestMediation or RequestTribunal, or correct the outcome.',
  },
  {
    name: 'agreed-without-assessment', source: 'ours', at: 'RequestOutcome',
    when: ({ outcome, assessment }) => outcome === 'Y' && assessment === null,
    reason: 'The request was agreed to, and no assessment is given.', mend: 'Add Assessment; its outcome is A while it is not decided.',
  },
  {
    name: 'decision-before-request', source: 'ours', at: 'RequestOutcomeDate',
    when: ({ outcomeOn, receivedOn }) => before(outcomeOn, receivedOn),
    reason: 'The request was decided before it was received.', mend: 'Check both dates.',
  },
  {
    name: 'no-received-date', source: 'S6', at: 'ReceivedDate',
    when: ({ receivedOn, outcome }) => receivedOn === null && outcome !== 'H',
    reason: 'The day on which the request was received is not given, so the weeks cannot be counted.', mend: 'Give ReceivedDate.',
  },
  {
    name: 'plan-in-force-without-end-of-assessment', source: 'S4', at: 'ActivePlans',
    when: ({ active, outcome, assessment }) =>
      active !== null && (outcome === 'A' || outcome === 'W' || assessment?.outcome === 'A' || assessment?.outcome === 'W' || assessment?.outcome === 'N'),
    reason: 'A plan is in force, and the outcome says that none was issued.', mend: 'Correct the outcome, or leave ActivePlans out.',
  },
  {
    name: 'historical-plan-not-given', source: 'S5, W312', at: 'ActivePlans',
    when: ({ active, assessment }) => active !== null && assessment?.plan == null,
    reason: 'A plan is in force, and NamedPlan is not given.', mend: 'Add NamedPlan: it is wanted for a plan in force, whatever the outcome.',
  },
  {
    name: 'transferred-in-without-historical-outcome', source: 'S7', at: 'ActivePlans',
    when: ({ active, assessment }) => active?.transferredFrom != null && assessment !== null && assessment.outcome !== 'H' && assessment.outcome !== 'S',
    reason: 'The plan came from another authority, and the assessment is given as this one’s own.', mend: 'Give H as AssessmentOutcome (from 2026, S where the plan was issued here).',
  },
  {
    name: 'plan-in-force-after-it-ceased', source: 'ours', at: 'ActivePlans',
    when: ({ active, assessment }, { referenceDate }) => active !== null && assessment?.plan?.ceasedOn != null && assessment.plan.ceasedOn <= referenceDate,
    reason: 'The plan is given as in force, and as ceased before the reference date.', mend: 'Leave ActivePlans out, or correct CeaseDate.',
  },
  {
    name: 'exported-to-itself', source: 'ours', at: 'Exported',
    when: ({ exported }, { authority }) => exported !== null && Number(exported) === authority,
    reason: 'The case is said to have gone to this same authority.', mend: 'Give the code of the authority that it went to.',
  },
]
