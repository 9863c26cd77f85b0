import { placeFor, type Reader } from '../../../../identity/index.ts'
import { nobody, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Streaming, Visit } from '../../../../../platform/http/route.ts'
import { errorFor, FileUpload, Form, FormErrors, PageHeading } from '../../../../../ui/index.ts'
import { improvementPath } from '../../../plan/pages/paths.ts'
import { keepFile } from '../../actions/keep-file.ts'
import { importPath, receivePath, uploadPath } from '../paths.ts'

const largest = 50 * 1024 * 1024

const problems: Record<string, string> = {
  'no-file': 'Choose the workbook or CSV file. An empty file cannot be read',
  'too-large': 'The file is larger than 50 MB, or did not arrive whole. Save only the sheets that matter, and choose that',
  'expired': 'The page was open for too long. Choose the file again',
}

/** The form to send a plan with. What was wrong with the last try comes in the address. */
export function showUpload({ csrf, query }: Visit<Reader>): Reply {
  const message = Object.hasOwn(problems, query['problem'] ?? '') ? problems[query['problem'] ?? ''] : undefined
  const errors = message === undefined ? [] : [{ field: 'file', message }]
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading lead="An Excel workbook or a CSV file, as you keep it: title rows, merged headings and all. You see what is read before anything is kept.">Import a plan</PageHeading>
      <div class="wm-narrow">
        <Form action={receivePath} csrfToken={csrf} submit="Read it" sendsFiles beside={<a class="govuk-link" href={improvementPath}>Cancel</a>}>
          <FileUpload id="file" name="file" javascript label={{ text: 'The file', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'file')} />
        </Form>
      </div>
    </>
  )
  return page({ title: 'Import a plan', section: 'Improvement', back: { href: improvementPath, text: 'Back' }, invalid: errors.length > 0, body }, nobody)
}

/** Takes the file, its token first. */
export async function receivePlan({ visitor, request, reply, checkCsrf, transaction }: Streaming<Reader>) {
  const reader = visitor as Reader
  const again = (problem: string) => reply.redirect(`${uploadPath}?problem=${problem}`, 303)
  if (!request.isMultipart()) return again('no-file')
  let token: string | undefined
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (part.fieldname === '_csrf') token = String(part.value)
      continue
    }
    const bytes = part.filename === '' || !(await checkCsrf(token)) ? undefined : await wholeOf(part.file)
    if (bytes === undefined) part.file.resume()
    if (part.filename === '') return again('no-file')
    if (bytes === undefined) return again('expired')
    if (bytes === 'too-large' || bytes.length === 0) return again(bytes === 'too-large' ? bytes : 'no-file')
    const by = { authority: placeFor(reader, 'run-programme'), person: reader.person, now: reader.now }
    const id = await transaction((trx) => keepFile(trx, by, { name: part.filename.split(/[\\/]/).at(-1) || 'file', bytes }))
    return reply.redirect(importPath(id), 303)
  }
  return again('no-file')
}

async function wholeOf(file: AsyncIterable<Buffer> & { truncated?: boolean; resume(): void }): Promise<Buffer | 'too-large'> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of file) {
    size += piece.length
    if (size <= largest) pieces.push(piece)
  }
  return size > largest || file.truncated === true ? 'too-large' : Buffer.concat(pieces)
}
