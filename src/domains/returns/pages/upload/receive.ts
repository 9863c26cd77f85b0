import { placeFor, type Reader } from '../../../identity/index.ts'
import { asTyped } from '../../../../platform/http/form-fields.ts'
import type { Streaming } from '../../../../platform/http/route.ts'
import { receiveFile } from '../../actions/receive-file.ts'
import type { LoadKind } from '../../storage/loads.ts'
import { loadPath, uploadPath } from '../paths.ts'
import { kindWords } from '../words.ts'

/** Takes an upload as it comes: the token first, then what it is, then the file, which is never held whole. */
export async function receiveUpload({ visitor, request, reply, checkCsrf, transaction }: Streaming<Reader>) {
  const reader = visitor as Reader
  const fields: Record<string, string> = {}
  let checked = false
  const again = (problem: string) => reply.redirect(`${uploadPath}?problem=${problem}${fields['kind'] ? `&kind=${encodeURIComponent(fields['kind'])}` : ''}`, 303)
  if (!request.isMultipart()) return again('no-file')
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      fields[part.fieldname] = asTyped(String(part.value))
      continue
    }
    checked ||= await checkCsrf(fields['_csrf'])
    if (!checked) {
      part.file.resume()
      return again('expired')
    }
    const kind = Object.keys(kindWords).find((one): one is LoadKind => one === fields['kind'])
    if (!kind || part.filename === '') {
      part.file.resume()
      return again(kind ? 'no-file' : 'no-kind')
    }
    const loader = { authority: placeFor(reader, 'load-returns'), person: reader.person, now: reader.now }
    const load = await receiveFile(transaction, loader, kind, plainName(part.filename), part.file)
    return load ? reply.redirect(loadPath(load), 303) : again('not-whole')
  }
  return again('no-file')
}

/** A name without folders, as some browsers send them. */
const plainName = (name: string): string => name.split(/[\\/]/).at(-1) || 'file'
