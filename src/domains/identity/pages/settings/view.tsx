import { errorFor, Fieldset, Form, FormErrors, Input, NotificationBanner, PageHeading, Radios, type FieldErrors } from '../../../../ui/index.ts'
import { colleaguesPath, outboxPath } from '../paths.ts'
import { targetSteps } from './form.ts'

type Model = { fields: Record<string, string>; errors: FieldErrors | undefined; csrf: string; saved: boolean }

export const SettingsPage = ({ fields, errors, csrf, saved }: Model) => (
  <>
    <FormErrors errors={errors} />
    {saved && <NotificationBanner type="success" text="Saved. The change is in the record." />}
    <PageHeading lead="What the authority looks like, the targets it sets itself, who works here, and the days that are not working days.">Settings</PageHeading>
    <ul class="govuk-list">
      <li><a class="govuk-link" href={colleaguesPath}>Colleagues</a>: ask people in, and hand over the work of those who leave</li>
      <li><a class="govuk-link" href={outboxPath}>Outbox</a>: what was written to people</li>
      <li><a class="govuk-link" href="/settings/bank-holidays">Bank holidays</a></li>
    </ul>
    <div class="wm-narrow">
      <Form action="/settings" csrfToken={csrf} submit="Save">
        <input type="hidden" name="version" value={fields['version']} />
        <Text name="name" label="Name of the authority" {...{ fields, errors }} />
        <Text name="phone" label="Front door telephone" {...{ fields, errors }} width={20} />
        <Text name="email" label="Front door email" {...{ fields, errors }} />
        <Text name="brand" label="Main colour" hint="White words stand on it, so it must be dark." {...{ fields, errors }} width={10} />
        <Text name="accent" label="Second colour" {...{ fields, errors }} width={10} />
        <Fieldset legend={{ text: 'Our own targets, in days after the request', classes: 'govuk-fieldset__legend--m' }}>
          <p class="govuk-hint">Empty is the law’s own limit. Lists are put in the order of these.</p>
          {targetSteps.map(({ step, label, limit }) => <Text name={`target-${step}`} label={label} hint={`The law’s limit is ${limit} days.`} {...{ fields, errors }} width={3} />)}
        </Fieldset>
        <Radios name="second-factor" idPrefix="second-factor" value={fields['second-factor'] ?? 'required'} errorMessage={errorFor(errors, 'second-factor')}
          fieldset={{ legend: { text: 'Beside their password, staff show a second thing (an app’s code, or a passkey)', classes: 'govuk-fieldset__legend--m' } }}
          items={[{ value: 'required', text: 'Always' }, { value: 'optional', text: 'If they have set one up' }]} />
      </Form>
    </div>
  </>
)

type TextProps = { name: string; label: string; hint?: string; width?: 3 | 10 | 20; fields: Record<string, string>; errors: FieldErrors | undefined }

const Text = ({ name, label, hint, width, fields, errors }: TextProps) => (
  <Input id={name} name={name} value={fields[name]} label={{ text: label, classes: 'govuk-label--s' }} spellcheck={false}
    hint={hint === undefined ? undefined : { text: hint }} classes={width && `govuk-input--width-${width}`} errorMessage={errorFor(errors, name)} />
)
