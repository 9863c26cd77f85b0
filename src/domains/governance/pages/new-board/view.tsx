import { Checkboxes, errorFor, Form, FormErrors, Input, PageHeading, Radios, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import { boardKinds } from '../../storage/boards.ts'
import { boardsPath, newBoardPath } from '../paths.ts'
import { kindWords } from '../words.ts'

type Model = { fields: Record<string, string>; errors: FieldErrors | undefined; csrf: string }

export const NewBoardPage = ({ fields, errors, csrf }: Model) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading>Add a board</PageHeading>
    <Form action={newBoardPath} csrfToken={csrf} submit="Add" beside={<a class="govuk-link" href={boardsPath}>Cancel</a>}>
      <Input id="name" name="name" value={fields['name']} label={{ text: 'Name', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'name')} />
      <Radios name="kind" idPrefix="kind" value={fields['kind']} fieldset={{ legend: { text: 'What kind is it?', classes: 'govuk-fieldset__legend--s' } }} errorMessage={errorFor(errors, 'kind')}
        items={boardKinds.map((value) => ({ value, text: kindWords[value] }))} />
      <Textarea id="purpose" name="purpose" rows={3} value={fields['purpose']} label={{ text: 'What it is for, in a sentence', classes: 'govuk-label--s' }} />
      <Input id="quorum" name="quorum" value={fields['quorum']} inputmode="numeric" classes="govuk-input--width-2" label={{ text: 'Quorum', classes: 'govuk-label--s' }} hint={{ text: 'How many members must be there. Leave it empty where none is set.' }} errorMessage={errorFor(errors, 'quorum')} />
      <Checkboxes name="public" idPrefix="public" values={fields['public'] ? [fields['public']] : []} items={[{ value: 'yes', text: 'Anyone may attend its meetings' }]} />
    </Form>
  </>
)
