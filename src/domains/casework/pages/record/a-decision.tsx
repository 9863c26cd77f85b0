import { errorFor, Radios } from '../../../../ui/index.ts'
import type { Step } from '../../../../statute/index.ts'
import { AboutDate } from './about-date.tsx'
import type { RecordDefinition } from './definition.ts'

type Decision = Pick<RecordDefinition, 'task' | 'heading' | 'dayLegend'> & {
  /** The date in law to decide by. */
  step: Step
  /** The test, in the words of the Act. */
  test: string
  yes: { kind: 'agreed-to-assess' | 'agreed-to-issue'; text: string }
  no: { kind: 'refused-to-assess' | 'refused-to-issue'; text: string; reasons: string }
}

/** A decision that the family may appeal when it is no: then it needs reasons. */
// ss.36(5) and 37(1) Children and Families Act 2014; regs 5(3), 10(1) and 10(3) SEND Regulations 2014
export const aDecision = ({ task, heading, dayLegend, step, test, yes, no }: Decision): RecordDefinition => ({
  task,
  heading,
  about: ({ dates, today }) => <AboutDate deadline={dates.of(step)} today={today} />,
  questions: ({ fields, errors }) => (
    <Radios name="decision" value={fields['decision']} errorMessage={errorFor(errors, 'decision')}
      fieldset={{ legend: { text: 'What was decided?', classes: 'govuk-fieldset__legend--s' } }} hint={{ text: `The test: ${test}` }}
      items={[
        { value: yes.kind, text: yes.text },
        { value: no.kind, text: no.text, hint: { text: 'The family must be told why, and that they may appeal.' } },
      ]} />
  ),
  dayLegend,
  note: { label: 'Reasons', hint: 'Kept with the decision. Needed if the decision is no.' },
  submit: 'Record the decision',
  read: ({ fields }) => {
    const decision = [yes, no].find(({ kind }) => kind === fields['decision'])
    if (!decision) return { kind: 'invalid', errors: [{ field: 'decision', message: 'Choose what was decided' }] }
    if (decision === no && !fields['note']?.trim()) return { kind: 'invalid', errors: [{ field: 'note', message: no.reasons }] }
    return { kind: 'complete', facts: [{ kind: decision.kind }] }
  },
})
