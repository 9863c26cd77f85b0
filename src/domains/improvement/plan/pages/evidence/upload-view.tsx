import { errorFor, FileUpload, Form, FormErrors, Input, PageHeading, Radios, type FieldErrors } from '../../../../../ui/index.ts'
import { nameOf, type PlanAction } from '../../rules/plan-action.ts'
import type { Plan } from '../../storage/plans.ts'
import { actionPath, evidencePath, evidenceUploadPath } from '../paths.ts'
import { sizeInWords } from '../words.tsx'
import { largest } from './receive-file.ts'

type Model = { plan: Plan; action: PlanAction; fields: Record<string, string>; errors: FieldErrors; csrf: string }

/** The form to send a file with; the file comes last, so that what is typed arrives before it. */
export const UploadView = ({ plan, action, fields, errors, csrf }: Model) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading caption={plan.title} lead="Everybody who sees the programme can open it. Choose nothing that names a child or a family.">{`A file as evidence for ${nameOf(action)}`}</PageHeading>
    <div class="wm-narrow">
      <p class="govuk-body">Is it on a page or was it a meeting? <a class="govuk-link" href={evidencePath(plan.code, action.id)}>Name that</a> instead.</p>
      <Form action={evidenceUploadPath(plan.code, action.id)} csrfToken={csrf} submit="Upload it" sendsFiles beside={<a class="govuk-link" href={actionPath(plan.code, action.id)}>Cancel</a>}>
        <Input id="title" name="title" value={fields['title']} label={{ text: 'What is it called?', classes: 'govuk-label--s' }} hint={{ text: 'Leave this empty to use the file’s own name.' }} errorMessage={errorFor(errors, 'title')} />
        <Radios name="shows" idPrefix="shows" value={fields['shows']} errorMessage={errorFor(errors, 'shows')} fieldset={{ legend: { text: 'What does it show?', classes: 'govuk-fieldset__legend--s' } }}
          items={[{ value: 'doing', text: 'That it was done' }, { value: 'effect', text: 'That it helps children and families' }]} />
        <FileUpload id="file" name="file" javascript label={{ text: 'The file', classes: 'govuk-label--s' }} hint={{ text: `A PDF, a Word, Excel or PowerPoint file, a PNG or JPEG picture, or text or CSV, of up to ${sizeInWords(largest)}.` }} errorMessage={errorFor(errors, 'file')} />
      </Form>
    </div>
  </>
)
