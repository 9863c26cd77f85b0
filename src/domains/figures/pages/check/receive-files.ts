import type { Reader } from '../../../identity/index.ts'
import { asTyped } from '../../../../platform/http/form-fields.ts'
import type { Streaming } from '../../../../platform/http/route.ts'
import { largestPaper } from '../../reading/read-paper.ts'
import type { Sent } from './form.ts'

export type Received = { readonly kind: 'received' | 'expired'; readonly fields: Record<string, string>; readonly files: readonly Sent[] }

/** Takes the fields and files of the form as they come: the token first, and no file before it. */
export async function receiveFiles({ request, checkCsrf }: Streaming<Reader>): Promise<Received> {
  const fields: Record<string, string> = {}
  const files: Sent[] = []
  let checked = false
  if (!request.isMultipart()) return { kind: 'expired', fields, files }
  for await (const part of request.parts({ limits: { files: 10, fields: 10, fileSize: largestPaper, fieldSize: 5 * 1024 * 1024 } })) {
    if (part.type === 'field') fields[part.fieldname] = asTyped(String(part.value))
    checked ||= await checkCsrf(fields['_csrf'])
    if (!checked) {
      if (part.type === 'file') part.file.resume()
      return { kind: 'expired', fields, files }
    }
    if (part.type !== 'file') continue
    const pieces: Buffer[] = []
    for await (const piece of part.file) pieces.push(piece as Buffer)
    if (part.filename !== '') files.push({ name: plainName(part.filename), bytes: Buffer.concat(pieces), whole: !part.file.truncated })
  }
  return { kind: checked ? 'received' : 'expired', fields, files }
}

/** A name without folders, as some browsers send them. */
const plainName = (name: string): string => name.split(/[\\/]/).at(-1) || 'file'
