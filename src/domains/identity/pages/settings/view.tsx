import { DataTable, errorFor, Fieldset, Form, FormErrors, Input, NotificationBanner, PageHeading, type FieldErrors } from '../../../../ui/index.ts'
import { dateInWords } from '../../../../values/date-words.ts'
import type { Authority } from '../../storage/authorities.ts'
import type { Colleague } from '../../storage/settings.ts'
import { targetSteps } from './form.ts'

type Model = { authority: Authority; fields: Record<string, string>; errors: FieldErrors | undefined; people: readonly Colleague[]; csrf: string; saved: boolean }

export const SettingsPage = ({ authority, fields, errors, people, csrf, saved }: Model) => (
  <>
    <FormErrors errors={errors} />
    {saved && <NotificationBanner type="success" text="Saved. The change is in the record." />}
    <PageHeading lead="What the authority looks like, the targets it sets itself, who works here, and the days that are not working days.">Settings</PageHeading>
    <p class="govuk-body"><a class="govuk-link" href="/settings/bank-holidays">Bank holidays</a></p>
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
      </Form>
    </div>
    <DataTable id="people" caption={`People of ${authority.name}`} noun="people" rows={people} address={{ path: '/settings', query: {} }}
      columns={[
        { key: 'name', heading: 'Name', namesRow: true, cell: (one) => one.name },
        { key: 'role', heading: 'Role', cell: (one) => one.title },
        { key: 'locality', heading: 'Locality', cell: (one) => one.locality ?? 'whole authority' },
        { key: 'email', heading: 'Email', cell: (one) => one.email ?? 'none' },
        { key: 'since', heading: 'Since', cell: (one) => `${dateInWords(one.from)}${one.until === null ? '' : ` to ${dateInWords(one.until)}`}` },
        { key: 'signs-in', heading: 'Signs in', cell: (one) => (one.signsIn ? 'yes' : 'no') },
      ]} />
  </>
)

type TextProps = { name: string; label: string; hint?: string; width?: 3 | 10 | 20; fields: Record<string, string>; errors: FieldErrors | undefined }

const Text = ({ name, label, hint, width, fields, errors }: TextProps) => (
  <Input id={name} name={name} value={fields[name]} label={{ text: label, classes: 'govuk-label--s' }} spellcheck={false}
    hint={hint === undefined ? undefined : { text: hint }} classes={width && `govuk-input--width-${width}`} errorMessage={errorFor(errors, name)} />
)
