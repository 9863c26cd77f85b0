import { DayField, errorFor, Form, FormErrors, Input, PageHeading, Radios, Textarea, WarningText, type FieldErrors } from '../../../../ui/index.ts'
import { openRestrictedPath, searchPath } from '../paths.ts'
import { hoursInWords, openingHours } from './hours.ts'

type Model = { fields: Record<string, string>; errors: FieldErrors; csrf: string }

export const OpenRestrictedPage = ({ fields, errors, csrf }: Model) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading>Open a restricted record</PageHeading>
    <div class="wm-narrow">
      <p class="govuk-body">Some records are kept from everyone but named officers. If a child needs you now, you can open one.</p>
      <WarningText iconFallbackText="Important">Those responsible are shown at once that you opened it, and why, and hold it against the need.</WarningText>
      <Form action={openRestrictedPath} csrfToken={csrf} submit="Open the record" beside={<a class="govuk-link" href={searchPath}>Cancel</a>}>
        <h2 class="govuk-heading-m">Whose record?</h2>
        <Input id="number" name="number" value={fields['number']} label={{ text: 'UPN or ULN', classes: 'govuk-label--s' }} classes="govuk-input--width-20" autocomplete="off" spellcheck={false} errorMessage={errorFor(errors, 'number')} />
        <p class="govuk-body">Or, if you have neither:</p>
        <Input id="forename" name="forename" value={fields['forename']} label={{ text: 'First name' }} autocomplete="off" spellcheck={false} />
        <Input id="surname" name="surname" value={fields['surname']} label={{ text: 'Surname' }} autocomplete="off" spellcheck={false} />
        <DayField name="born" legend="Date of birth" fields={fields} errors={errors} />
        <Textarea id="because" name="because" rows={3} value={fields['because']} label={{ text: 'Why must you open it?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'because')} />
        <Radios name="hours" idPrefix="hours" value={fields['hours']} classes="govuk-radios--inline" errorMessage={errorFor(errors, 'hours')}
          fieldset={{ legend: { text: 'For how long?', classes: 'govuk-fieldset__legend--s' } }}
          items={openingHours.map((hours) => ({ value: String(hours), text: hoursInWords(hours) }))} />
      </Form>
    </div>
  </>
)
