import { asTyped } from '../../../../../platform/http/form-fields.ts'
import type { Streaming } from '../../../../../platform/http/route.ts'

/** The largest file that is kept as evidence, in bytes. */
export const largest = 20 * 1024 * 1024

export type Received = { fields: Record<string, string>; file: { name: string; bytes: Buffer } | 'none' | 'too-large' | 'expired' }

/** Reads a posted form with one file in it. The token must come before the file, which is not read without it. */
export async function receiveFile(request: Streaming<unknown>['request'], checkCsrf: (token: string | undefined) => Promise<boolean>): Promise<Received> {
  const fields: Record<string, string> = {}
  if (!request.isMultipart()) return { fields, file: 'none' }
  for await (const part of request.parts({ limits: { fileSize: largest } })) {
    if (part.type === 'field') {
      fields[part.fieldname] = asTyped(String(part.value))
      continue
    }
    if (!(await checkCsrf(fields['_csrf']))) {
      part.file.resume()
      return { fields, file: 'expired' }
    }
    const pieces: Buffer[] = []
    for await (const piece of part.file) pieces.push(piece as Buffer)
    if (part.file.truncated) return { fields, file: 'too-large' }
    return { fields, file: part.filename === '' ? 'none' : { name: nameOf(part.filename), bytes: Buffer.concat(pieces) } }
  }
  return { fields, file: 'none' }
}

/** A file's own name, without where it lay and without signs that nobody sees: some turn the letters after them round. */
const nameOf = (sent: string): string => (sent.split(/[\\/]/).at(-1) ?? '').replaceAll(/[\p{Cc}\p{Cf}]/gu, '').slice(-150) || 'file'
