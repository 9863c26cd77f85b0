import type { Reader } from '../../../../identity/index.ts'
import { documentKindOf } from '../../../../../platform/files/document-kind.ts'
import { nobody, notFound, page, type Page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Streaming, Visit } from '../../../../../platform/http/route.ts'
import type { FieldErrors } from '../../../../../ui/index.ts'
import { addEvidenceFile } from '../../storage/evidence.ts'
import { actionPath } from '../paths.ts'
import { findToTell, type ToTell } from '../update/page.tsx'
import { receiveFile } from './receive-file.ts'
import { fileProblems, readUpload } from './upload-form.ts'
import { UploadView } from './upload-view.tsx'

/** Keeps a file as evidence: minutes, a picture, a workbook. */
export async function showUploadEvidence(visit: Visit<Reader>): Promise<Reply> {
  const found = await findToTell(visit)
  return found ? page(pageOf(found, {}, [], visit.csrf), nobody) : notFound()
}

/** Takes the file, its token and its words first. Whoever may not tell of the action finds nothing here. */
export async function receiveEvidence({ visitor, request, reply, csrf, checkCsrf, transaction, render }: Streaming<Reader>) {
  const params = request.params as Record<string, string>
  const found = await transaction((trx) => findToTell({ trx, visitor, params, query: {} }))
  if (!found) return reply.callNotFound()
  const { fields, file } = await receiveFile(request, checkCsrf)
  const answer = (errors: FieldErrors) => reply.code(400).type('text/html; charset=utf-8').send(render(pageOf(found, fields, errors, csrf())))
  if (typeof file === 'string') return answer([{ field: 'file', message: fileProblems[file] }])
  const read = readUpload(fields, file.name)
  const kind = documentKindOf(file.bytes, file.name)
  const errors = [...('errors' in read ? read.errors : []), ...(typeof kind === 'string' ? [{ field: 'file', message: fileProblems[kind] }] : [])]
  if ('errors' in read || typeof kind === 'string') return answer(errors)
  const kept = await transaction((trx) => addEvidenceFile(trx, found.here.by, found.action.id, { ...read, name: file.name, type: kind.type, bytes: file.bytes }))
  return kept ? reply.redirect(actionPath(found.here.plan.code, found.action.id), 303) : answer([{ field: 'file', message: fileProblems['here-already'] }])
}

const pageOf = ({ here: { plan }, action }: ToTell, fields: Record<string, string>, errors: FieldErrors, csrf: string): Page => ({
  title: 'Upload evidence', section: 'Improvement', back: { href: actionPath(plan.code, action.id), text: 'Back' }, invalid: errors.length > 0,
  body: <UploadView plan={plan} action={action} fields={fields} errors={errors} csrf={csrf} />,
})
