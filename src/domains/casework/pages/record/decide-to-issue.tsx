import { errorFor, Radios } from '../../../../ui/index.ts'
import { AboutDate } from './about-date.tsx'
import type { RecordDefinition } from './definition.ts'

/** s.37(1) Children and Families Act 2014: whether a plan is necessary in the light of the assessment. */
export const decideToIssue: RecordDefinition = {
  task: 'decide-to-issue',
  heading: 'Decide whether to issue a plan',
  about: ({ dates, today }) => <AboutDate deadline={dates.of('no-plan-notice')} today={today} />,
  questions: ({ fields, errors }) => (
    <Radios name="decision" value={fields['decision']} errorMessage={errorFor(errors, 'decision')}
      fieldset={{ legend: { text: 'What was decided?', classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: 'The test: in the light of the assessment, it is necessary for provision to be made by a plan.' }}
      items={[
        { value: 'agreed-to-issue', text: 'Issue a plan' },
        { value: 'refused-to-issue', text: 'No plan', hint: { text: 'The family must be told why, and that they may appeal.' } },
      ]} />
  ),
  dayLegend: 'When was this decided, or the family told that there will be no plan?',
  note: { label: 'Reasons', hint: 'Kept with the decision. Needed if there will be no plan.' },
  submit: 'Record the decision',
  read: ({ fields }) => {
    const decision = fields['decision']
    if (decision === 'agreed-to-issue') return { kind: 'complete', facts: [{ kind: decision }] }
    if (decision !== 'refused-to-issue') return { kind: 'invalid', errors: [{ field: 'decision', message: 'Choose what was decided' }] }
    // reg 10(1) SEND Regulations 2014: the notice gives its reasons
    if (!fields['note']?.trim()) return { kind: 'invalid', errors: [{ field: 'note', message: 'Enter the reasons for not issuing a plan' }] }
    return { kind: 'complete', facts: [{ kind: decision }] }
  },
}
