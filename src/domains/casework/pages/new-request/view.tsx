import type { Child, Same } from '../../../people/index.ts'
import { DayField, errorFor, Form, FormErrors, Input, InsetText, PageHeading, Radios, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import { dateInWords } from '../../../../values/date-words.ts'
import { childPath, newRequestPath } from '../paths.ts'
import { sources } from './form.ts'

type Model = { child: Child | undefined; fields: Record<string, string>; errors?: FieldErrors; same?: readonly Same[]; csrf: string }

export const NewRequestPage = ({ child, fields, errors, same, csrf }: Model) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading caption={child?.name} lead="The clock starts on the day the authority received the request, whatever form it came in.">Record a new request</PageHeading>
    <div class="wm-narrow">
      {same && (
        <InsetText>
          <p class="govuk-body"><strong>Nothing was recorded: this child may be here already.</strong></p>
          {same.map((one) => <p class="govuk-body"><a class="govuk-link" href={`${newRequestPath}?child=${one.id}`}>Record the request for {one.name}, born {dateInWords(one.birthDate)}</a>, or <a class="govuk-link" href={childPath(one.id)}>see their record</a>.</p>)}
        </InsetText>
      )}
      <Form action={newRequestPath} csrfToken={csrf} submit="Record the request">
        {child ? <input type="hidden" name="child" value={child.id} /> : <ChildFields fields={fields} errors={errors} />}
        <DayField name="received" legend="When was the request received?" hint="An email that came on a Saturday was received on that Saturday." fields={fields} errors={errors} />
        <Radios name="source" value={fields['source']} items={[...sources]} errorMessage={errorFor(errors, 'source')}
          fieldset={{ legend: { text: 'Who asked?', classes: 'govuk-fieldset__legend--s' } }} />
        <Textarea id="note" name="note" rows={3} value={fields['note']} label={{ text: 'Anything to add', classes: 'govuk-label--s' }} hint={{ text: 'Optional.' }} />
      </Form>
    </div>
  </>
)

const ChildFields = ({ fields, errors }: { fields: Record<string, string>; errors: FieldErrors | undefined }) => (
  <>
    <Text name="forename" label="First name" fields={fields} errors={errors} />
    <Text name="surname" label="Last name" fields={fields} errors={errors} />
    <DayField name="born" legend="Date of birth" fields={fields} errors={errors} />
    <Radios name="sex" value={fields['sex']} classes="govuk-radios--inline" errorMessage={errorFor(errors, 'sex')}
      fieldset={{ legend: { text: 'Sex', classes: 'govuk-fieldset__legend--s' } }}
      items={[{ value: 'F', text: 'Female' }, { value: 'M', text: 'Male' }, { value: 'U', text: 'Not known' }]} />
    <Text name="postcode" label="Postcode" hint="Gives the locality and the link officer." short fields={fields} errors={errors} />
    <Text name="upn" label="UPN" hint="If it is known." short fields={fields} errors={errors} />
  </>
)

type TextProps = { name: string; label: string; hint?: string; short?: boolean; fields: Record<string, string>; errors: FieldErrors | undefined }

const Text = ({ name, label, hint, short, fields, errors }: TextProps) => (
  <Input id={name} name={name} value={fields[name]} label={{ text: label, classes: 'govuk-label--s' }} autocomplete="off" spellcheck={false}
    hint={hint === undefined ? undefined : { text: hint }} classes={short ? 'govuk-input--width-20' : undefined} errorMessage={errorFor(errors, name)} />
)
