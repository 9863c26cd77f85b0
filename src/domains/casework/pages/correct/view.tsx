import { DayField, errorFor, Form, FormErrors, PageHeading, Radios, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import { longDate } from '../../../../values/date-words.ts'
import type { ListedAssessment } from '../../rules/listed-assessment.ts'
import type { ToldEvent } from '../../storage/events.ts'
import { childPath, correctPath } from '../paths.ts'
import { eventWords } from '../words.ts'

export type CorrectModel = {
  assessment: ListedAssessment
  event: ToldEvent
  fields: Record<string, string>
  errors?: FieldErrors | undefined
  csrf: string
}

export const CorrectPage = ({ assessment, event, fields, errors, csrf }: CorrectModel) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading caption={assessment.name}>Correct the record</PageHeading>
    <div class="wm-narrow">
      <p class="govuk-body">The record says: <strong>{eventWords[event.kind]}, {longDate(event.happenedOn)}</strong>.</p>
      <p class="govuk-body">What it says now stays in the history, with your correction beside it. Figures for past days keep saying what was known on those days.</p>
      <Form action={correctPath(assessment.id, event.id)} csrfToken={csrf} submit="Record the correction"
        beside={<a class="govuk-link" href={childPath(assessment.child)}>Cancel</a>}>
        <input type="hidden" name="version" value={fields['version'] ?? String(assessment.version)} />
        <Radios name="what" value={fields['what']} errorMessage={errorFor(errors, 'what')}
          fieldset={{ legend: { text: 'What is wrong?', classes: 'govuk-fieldset__legend--s' } }}
          items={[
            { value: 'other-day', text: 'It happened on another day' },
            { value: 'never-happened', text: 'It did not happen' },
          ]} />
        <DayField name="on" legend="The right date" hint="If it happened on another day." fields={fields} errors={errors} />
        <Textarea id="reason" name="reason" rows={3} value={fields['reason']} label={{ text: 'How do you know?', classes: 'govuk-label--s' }}
          hint={{ text: 'For instance: the email in the shared mailbox is dated 3 August.' }} errorMessage={errorFor(errors, 'reason')} />
      </Form>
    </div>
  </>
)
