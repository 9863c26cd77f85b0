import { DayField, errorFor, Form, FormErrors, PageHeading, Textarea } from '../../../../ui/index.ts'
import { childPath, recordPath } from '../paths.ts'
import type { Filling, RecordDefinition } from './definition.ts'

export function RecordPage({ definition, filling, csrf }: { definition: RecordDefinition; filling: Filling; csrf: string }) {
  const { assessment, fields, errors } = filling
  const { note } = definition
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={assessment.name}>{definition.heading}</PageHeading>
      <div class="wm-narrow">
        {definition.about?.(filling)}
        <Form action={recordPath(assessment.id, definition.task)} csrfToken={csrf} submit={definition.submit}
          beside={<a class="govuk-link" href={childPath(assessment.child)}>Cancel</a>}>
          <input type="hidden" name="version" value={fields['version'] ?? String(assessment.version)} />
          {definition.questions?.(filling)}
          <DayField name="on" legend={definition.dayLegend} fields={fields} errors={errors} />
          <Textarea id="note" name="note" rows={4} value={fields['note']} label={{ text: note.label, classes: 'govuk-label--s' }}
            hint={{ text: note.hint }} errorMessage={errorFor(errors, 'note')} />
        </Form>
      </div>
    </>
  )
}
