import { readDay, type FieldError } from '../../../../ui/index.ts'
import type { Named } from '../../storage/openings.ts'
import { openingHours } from './hours.ts'

type OpenForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; named: Named; because: string; hours: number }

/** Reads whom the record is about, named exactly, why it must be opened, and for how long. */
export function readOpening(fields: Record<string, string>): OpenForm {
  const text = (name: string) => (fields[name] ?? '').trim()
  const errors: FieldError[] = []
  const named = text('number') === '' ? byName(fields, text, errors) : { number: text('number') }
  if (text('because') === '') errors.push({ field: 'because', message: 'Enter why you must open it' })
  const hours = openingHours.find((one) => String(one) === text('hours'))
  if (hours === undefined) errors.push({ field: 'hours', message: 'Choose for how long' })
  return named && hours !== undefined && errors.length === 0 ? { kind: 'complete', named, because: text('because'), hours } : { kind: 'invalid', errors }
}

function byName(fields: Record<string, string>, text: (name: string) => string, errors: FieldError[]): Named | undefined {
  if (text('surname') === '' || text('forename') === '') {
    errors.push({ field: 'number', message: 'Enter a UPN or ULN, or the first name, the surname and the date of birth' })
    return undefined
  }
  const born = readDay(fields, 'born', 'the date of birth')
  if ('error' in born) {
    errors.push(born.error)
    return undefined
  }
  return { surname: text('surname'), forename: text('forename'), born: born.day }
}
