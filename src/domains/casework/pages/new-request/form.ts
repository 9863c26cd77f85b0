import type { NewChild } from '../../../people/index.ts'
import { readDay, type FieldError } from '../../../../ui/index.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { parsePostcode } from '../../../../values/postcode.ts'
import { parseUpn } from '../../../../values/upn.ts'
import type { RequestSource } from '../../events.ts'

export const sources: readonly { value: RequestSource; text: string }[] = [
  { value: 'family', text: 'The parent or young person' },
  { value: 'setting', text: 'A school, college or early years setting' },
  { value: 'health', text: 'A health professional' },
  { value: 'social-care', text: 'A social care professional' },
  { value: 'other', text: 'Somebody else' },
]

type RequestForm =
  | { kind: 'invalid'; errors: FieldError[] }
  | { kind: 'complete'; receivedOn: PlainDate; source: RequestSource; child: NewChild | undefined }

/** Reads a request; `known` when the child is already here, and then only the request is asked for. */
export function readRequest(fields: Record<string, string>, known: boolean): RequestForm {
  const errors: FieldError[] = []
  const child = known ? undefined : readChild(fields, errors)
  const received = readDay(fields, 'received', 'the date the request was received')
  if ('error' in received) errors.push(received.error)
  const source = sources.find((one) => one.value === fields['source'])
  if (!source) errors.push({ field: 'source', message: 'Choose who asked' })
  if (errors.length > 0 || 'error' in received || !source) return { kind: 'invalid', errors }
  return { kind: 'complete', receivedOn: received.day, source: source.value, child }
}

function readChild(fields: Record<string, string>, errors: FieldError[]): NewChild | undefined {
  const text = (name: string) => (fields[name] ?? '').trim()
  if (text('forename') === '') errors.push({ field: 'forename', message: 'Enter the first name' })
  if (text('surname') === '') errors.push({ field: 'surname', message: 'Enter the last name' })
  const born = readDay(fields, 'born', 'the date of birth')
  if ('error' in born) errors.push(born.error)
  const sex = text('sex')
  if (sex !== 'M' && sex !== 'F' && sex !== 'U') errors.push({ field: 'sex', message: 'Choose the sex, as the yearly return asks for it' })
  const postcode = text('postcode') === '' ? undefined : parsePostcode(text('postcode'))
  if (postcode && !postcode.ok) errors.push({ field: 'postcode', message: 'Enter a full postcode, like AB1 2DE' })
  const upn = text('upn') === '' ? undefined : parseUpn(text('upn'))
  if (upn && !upn.ok) errors.push({ field: 'upn', message: 'This is not a UPN: check the letter and the numbers' })
  if ('error' in born || (sex !== 'M' && sex !== 'F' && sex !== 'U')) return undefined
  return {
    forename: text('forename'), surname: text('surname'), birthDate: born.day, sex,
    postcode: postcode?.ok ? postcode.value : null, upn: upn?.ok ? upn.value : null,
  }
}
