import { errorFor, Form, FormErrors, Input, PageHeading, Radios, Select, type FieldErrors } from '../../../../ui/index.ts'
import type { LocalityChoice } from '../../storage/colleagues.ts'
import { askInPath } from '../paths.ts'
import { roleChoices } from './form.ts'

type Model = { fields: Record<string, string>; errors: FieldErrors | undefined; localities: readonly LocalityChoice[]; csrf: string }

export const AskInPage = ({ fields, errors, localities, csrf }: Model) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading lead="They get a message with a link that works once, for seven days, and choose how they sign in.">Ask a colleague in</PageHeading>
    <div class="wm-narrow">
      <Form action={askInPath} csrfToken={csrf} submit="Send the invitation">
        <Input id="name" name="name" value={fields['name']} autocomplete="off" spellcheck={false} label={{ text: 'Name' }} errorMessage={errorFor(errors, 'name')} />
        <Input id="email" name="email" type="email" value={fields['email']} autocomplete="off" spellcheck={false} label={{ text: 'Work email address' }} errorMessage={errorFor(errors, 'email')} />
        <Radios name="role" idPrefix="role" value={fields['role']} fieldset={{ legend: { text: 'What do they work as?', classes: 'govuk-fieldset__legend--s' } }}
          items={roleChoices.map(({ role, title }) => ({ value: role, text: title }))} errorMessage={errorFor(errors, 'role')} />
        <Select id="locality" name="locality" value={fields['locality'] ?? ''} label={{ text: 'Locality' }} errorMessage={errorFor(errors, 'locality')}
          items={[{ value: '', text: 'The whole authority' }, ...localities.map(({ id, name }) => ({ value: id, text: name }))]} />
      </Form>
    </div>
  </>
)
