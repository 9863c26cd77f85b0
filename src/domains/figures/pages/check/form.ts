import type { FieldErrors } from '../../../../ui/index.ts'

/** A file as it was sent. `whole` is false if it was larger than is read here. */
export type Sent = { readonly name: string; readonly bytes: Buffer; readonly whole: boolean }

export type CheckForm = { readonly kind: 'invalid'; readonly errors: FieldErrors } | { readonly kind: 'complete'; readonly files: readonly Sent[]; readonly text: string; readonly keepAs: string | undefined }

/** Reads what was sent: files, or pasted words, or both; and under which name to keep the findings, if at all. */
export function readCheckForm(fields: Readonly<Record<string, string>>, files: readonly Sent[], mayKeep: boolean): CheckForm {
  const text = fields['text'] ?? ''
  const keepAs = mayKeep ? fields['paper']?.trim() ?? '' : ''
  const large = files.find(({ whole }) => !whole)
  const errors: FieldErrors = [
    ...(files.length === 0 && text.trim() === '' ? [{ field: 'file', message: 'Choose a file, or paste the text of a paper' }] : []),
    ...(large ? [{ field: 'file', message: `${large.name}: The file is larger than 25 MB. Take the pictures out, or send the pages with tables as a file of their own` }] : []),
    ...(keepAs.length > 200 ? [{ field: 'paper', message: 'The name of the paper must be 200 letters or fewer' }] : []),
  ]
  return errors.length > 0 ? { kind: 'invalid', errors } : { kind: 'complete', files, text, keepAs: keepAs === '' ? undefined : keepAs }
}
