import { errorFor, Radios } from '../../../../ui/index.ts'
import { AboutDate } from './about-date.tsx'
import type { RecordDefinition } from './definition.ts'

/** s.36(3) and (8) Children and Families Act 2014: whether an assessment must be made. */
export const decideToAssess: RecordDefinition = {
  task: 'decide-to-assess',
  heading: 'Decide whether to assess',
  about: ({ dates, today }) => <AboutDate deadline={dates.of('decide-to-assess')} today={today} />,
  questions: ({ fields, errors }) => (
    <Radios name="decision" value={fields['decision']} errorMessage={errorFor(errors, 'decision')}
      fieldset={{ legend: { text: 'What was decided?', classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: 'The test: the child has or may have special educational needs, and it may be necessary for provision to be made by a plan.' }}
      items={[
        { value: 'agreed-to-assess', text: 'Assess' },
        { value: 'refused-to-assess', text: 'Do not assess', hint: { text: 'The family must be told why, and that they may appeal.' } },
      ]} />
  ),
  dayLegend: 'When was the family told?',
  note: { label: 'Reasons', hint: 'Kept with the decision. Needed if the decision is not to assess.' },
  submit: 'Record the decision',
  read: ({ fields }) => {
    const decision = fields['decision']
    if (decision === 'agreed-to-assess') return { kind: 'complete', facts: [{ kind: decision }] }
    if (decision !== 'refused-to-assess') return { kind: 'invalid', errors: [{ field: 'decision', message: 'Choose what was decided' }] }
    // s.36(5) Children and Families Act 2014: a refusal gives its reasons
    if (!fields['note']?.trim()) return { kind: 'invalid', errors: [{ field: 'note', message: 'Enter the reasons for not assessing' }] }
    return { kind: 'complete', facts: [{ kind: decision }] }
  },
}
