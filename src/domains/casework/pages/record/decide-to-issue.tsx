import { aDecision } from './a-decision.tsx'

/** s.37(1) Children and Families Act 2014: whether a plan is necessary in the light of the assessment. */
export const decideToIssue = aDecision({
  task: 'decide-to-issue',
  heading: 'Decide whether to issue a plan',
  step: 'no-plan-notice',
  test: 'in the light of the assessment, it is necessary for provision to be made by a plan.',
  yes: { kind: 'agreed-to-issue', text: 'Issue a plan' },
  no: { kind: 'refused-to-issue', text: 'No plan', reasons: 'Enter the reasons for not issuing a plan' },
  dayLegend: 'When was this decided, or the family told that there will be no plan?',
})
