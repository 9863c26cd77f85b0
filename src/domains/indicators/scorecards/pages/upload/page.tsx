import type { Reader } from '../../../../identity/index.ts'
import { nobody, page, type Page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { errorFor, FileUpload, Form, FormErrors, Input, PageHeading, Radios, type FieldErrors } from '../../../../../ui/index.ts'
import { receivePath, scorecardsPath } from '../paths.ts'

const problems: Record<string, { field: string; message: string }> = {
  'no-file': { field: 'file', message: 'Choose the file to load. An empty file cannot be loaded' },
  'no-kind': { field: 'kind', message: 'Choose what is in the file' },
  'too-large': { field: 'file', message: 'The file is larger than 50 MB. Save it without pictures, and choose it again' },
  'expired': { field: 'file', message: 'The page was open for too long. Choose the file again' },
  'no-day': { field: 'knownFrom', message: 'The day must be a real date, and not after today' },
}

/** The form to load a scorecard or framework with. What was wrong with the last try comes in the address: no file is sent twice to say so. */
export function showUpload({ csrf, query }: Visit<Reader>): Reply {
  const problem = Object.hasOwn(problems, query['problem'] ?? '') ? problems[query['problem'] ?? ''] : undefined
  return page(uploadForm(csrf, query['kind'], problem ? [problem] : []), nobody)
}

/** The same as a page, with what is wrong beside its field. */
export const uploadForm = (csrf: string, kind: string | undefined, errors: FieldErrors): Page =>
  ({ title: 'Load a scorecard or framework', section: 'Scorecards', back: { href: scorecardsPath, text: 'Back' }, invalid: errors.length > 0, body: <UploadPage csrf={csrf} kind={kind} errors={errors} /> })

const UploadPage = ({ csrf, kind = 'scorecard', errors }: { csrf: string; kind?: string | undefined; errors: FieldErrors }) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading lead="As you keep it: a workbook with its title rows and merged headings, or CSV. Every cell that is doubtful is listed with its place, and nothing is put into an empty one. Loading the same file again changes nothing.">Load a scorecard or framework</PageHeading>
    <div class="wm-narrow">
      <Form action={receivePath} csrfToken={csrf} submit="Load" sendsFiles beside={<a class="govuk-link" href={scorecardsPath}>Cancel</a>}>
        <Radios name="kind" idPrefix="kind" value={kind} errorMessage={errorFor(errors, 'kind')} fieldset={{ legend: { text: 'What is in the file?', classes: 'govuk-fieldset__legend--s' } }}
          items={[{ value: 'scorecard', text: 'A scorecard', hint: { text: 'Months, terms or years beside each other, with target, direction and RAG' } }, { value: 'framework', text: 'A framework of indicators', hint: { text: 'Targets in words, a few years, comparators and comments' } }]} />
        <Input id="knownFrom" name="knownFrom" type="date" label={{ text: 'Known from (optional)', classes: 'govuk-label--s' }} hint={{ text: 'The day on which it was issued. Without it, the day that the file gives itself.' }} classes="govuk-input--width-10" errorMessage={errorFor(errors, 'knownFrom')} />
        <FileUpload id="file" name="file" javascript label={{ text: 'The file', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'file')} />
      </Form>
    </div>
  </>
)
