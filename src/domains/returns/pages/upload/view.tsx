import { errorFor, FileUpload, Form, FormErrors, PageHeading, Radios, type FieldErrors } from '../../../../ui/index.ts'
import type { LoadKind } from '../../storage/loads.ts'
import { receivePath, returnsPath } from '../paths.ts'
import { kindHints, kindWords } from '../words.ts'

export type UploadModel = { csrf: string; kind?: string | undefined; errors?: FieldErrors | undefined }

export const UploadPage = ({ csrf, kind = 'sen2', errors }: UploadModel) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading lead="The file is read in the background. You see what was read, what was refused and why, and what would change, before anything about a child who is here changes.">Load a file</PageHeading>
    <div class="wm-narrow">
      <Form action={receivePath} csrfToken={csrf} submit="Load" sendsFiles beside={<a class="govuk-link" href={returnsPath}>Cancel</a>}>
        <Radios name="kind" value={kind} errorMessage={errorFor(errors, 'kind')} fieldset={{ legend: { text: 'What is in the file?', classes: 'govuk-fieldset__legend--s' } }}
          items={(Object.keys(kindWords) as LoadKind[]).map((value) => ({ value, text: kindWords[value], hint: { text: kindHints[value] } }))} />
        <FileUpload id="file" name="file" javascript label={{ text: 'The file', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'file')} />
      </Form>
    </div>
  </>
)
