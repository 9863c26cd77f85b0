import { aDecision } from './a-decision.tsx'

/** s.36(3) and (8) Children and Families Act 2014: whether an assessment must be made. */
export const decideToAssess = aDecision({
  task: 'decide-to-assess',
  heading: 'Decide whether to assess',
  step: 'decide-to-assess',
  test: 'the child has or may have special educational needs, and it may be necessary for provision to be made by a plan.',
  yes: { kind: 'agreed-to-assess', text: 'Assess' },
  no: { kind: 'refused-to-assess', text: 'Do not assess', reasons: 'Enter the reasons for not assessing' },
  dayLegend: 'When was the family told?',
})
