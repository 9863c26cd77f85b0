import { placeFor, type Reader } from '../../../identity/index.ts'
import { FileUnfit } from '../../../../platform/files/file-problem.ts'
import { asTyped } from '../../../../platform/http/form-fields.ts'
import type { Streaming } from '../../../../platform/http/route.ts'
import { takeInWorkbook } from '../../actions/take-in-workbook.ts'
import { workbookPath, workbooksPath } from '../paths.ts'
import { problemOf, type WorkbookProblem } from './problems.ts'

const largest = 50 * 1024 * 1024

/** Takes an uploaded workbook in, in one transaction: all of it or nothing. */
export async function receiveWorkbook({ visitor, request, reply, checkCsrf, transaction }: Streaming<Reader>) {
  const reader = visitor as Reader
  const fields: Record<string, string> = {}
  const again = (problem: WorkbookProblem) => reply.redirect(`${workbooksPath}?${new URLSearchParams({ problem, ...(fields['board'] ? { board: fields['board'] } : {}) }).toString()}`, 303)
  if (!request.isMultipart()) return again('none-chosen')
  for await (const part of request.parts({ limits: { fileSize: largest } })) {
    if (part.type === 'field') {
      fields[part.fieldname] = asTyped(String(part.value))
      continue
    }
    if (!await checkCsrf(fields['_csrf'])) {
      part.file.resume()
      return again('open-too-long')
    }
    const pieces: Buffer[] = []
    for await (const piece of part.file) pieces.push(piece as Buffer)
    if (part.file.truncated) return again('too-large')
    const bytes = Buffer.concat(pieces)
    if (part.filename === '' || bytes.length === 0) return again('empty-file')
    const by = { authority: placeFor(reader, 'serve-committees'), person: reader.person, now: reader.now, today: reader.today }
    try {
      const taken = await transaction((trx) => takeInWorkbook(trx, by, { bytes, name: part.filename.split(/[\\/]/).at(-1) || 'workbook.xlsx' }, fields['board']?.trim() || undefined))
      return reply.redirect(workbookPath(taken.load), 303)
    } catch (fault) {
      if (!(fault instanceof FileUnfit)) throw fault
      return again(problemOf(fault.problem.rule))
    }
  }
  return again('none-chosen')
}
