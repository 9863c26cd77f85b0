import { placeFor, type Reader } from '../../../../identity/index.ts'
import { FileUnfit } from '../../../../../platform/files/file-problem.ts'
import { asTyped } from '../../../../../platform/http/form-fields.ts'
import type { Streaming } from '../../../../../platform/http/route.ts'
import { addressWith } from '../../../../../ui/index.ts'
import { parseDate } from '../../../../../values/plain-date.ts'
import { importIndicatorFile } from '../../../importing/index.ts'
import type { ImportKind } from '../../storage/imports.ts'
import { importPath, uploadPath } from '../paths.ts'
import { uploadForm } from './page.tsx'

const largest = 50 * 1024 * 1024

/** Takes an upload: the token first, then what it is, then the file, which is read whole and taken whole or not at all. */
export async function receiveScorecard({ visitor, request, reply, checkCsrf, transaction, render, csrf }: Streaming<Reader>) {
  const reader = visitor as Reader
  const fields: Record<string, string> = {}
  const again = (problem: string) => reply.redirect(addressWith(uploadPath, { problem, kind: fields['kind'] }), 303)
  if (!request.isMultipart()) return again('no-file')
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      fields[part.fieldname] = asTyped(String(part.value))
      continue
    }
    const kind = (['scorecard', 'framework'] as const).find((one) => one === fields['kind'])
    const said = (fields['knownFrom'] ?? '').trim()
    const day = said === '' ? undefined : parseDate(said)
    const wrong = !(await checkCsrf(fields['_csrf'])) ? 'expired' : !kind ? 'no-kind' : part.filename === '' ? 'no-file' : day && (!day.ok || day.value > reader.today) ? 'no-day' : undefined
    const bytes = wrong === undefined ? await bytesOf(part.file) : undefined
    if (wrong !== undefined || !bytes || bytes.length === 0) {
      part.file.resume()
      return again(wrong ?? (bytes ? 'no-file' : 'too-large'))
    }
    const importer = { authority: placeFor(reader, 'keep-indicators'), person: reader.person, now: reader.now, today: reader.today }
    try {
      const taken = await transaction((trx) => importIndicatorFile(trx, importer, kind as ImportKind, part.filename.split(/[\\/]/).at(-1) || 'file', bytes, day?.ok ? day.value : undefined))
      return reply.redirect(importPath(taken.id), 303)
    } catch (fault) {
      if (!(fault instanceof FileUnfit)) throw fault
      const errors = [{ field: 'file', message: `${fault.problem.reason} ${fault.problem.mend}` }]
      return reply.code(400).type('text/html; charset=utf-8').send(render(uploadForm(csrf(), kind, errors)))
    }
  }
  return again('no-file')
}

async function bytesOf(file: AsyncIterable<Uint8Array> & { truncated?: boolean }): Promise<Buffer | undefined> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of file) {
    size += piece.length
    if (size > largest) return undefined
    pieces.push(piece)
  }
  return file.truncated ? undefined : Buffer.concat(pieces)
}
