import { readDay, type FieldError } from '../../../../../ui/index.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { plainValue, type IndicatorValue, type Known } from '../../rules/value.ts'
import { readPeriodEnd } from '../found.ts'

type ValueForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; value: IndicatorValue }

/** Reads what is known of a period: a number, or why there is none. */
export function readValueForm(fields: Record<string, string>): ValueForm {
  const errors: FieldError[] = []
  const ends = readPeriodEnd(fields['period'])
  if (ends === undefined) errors.push({ field: 'period', message: 'Choose a period' })
  const known = readKnown(fields, errors)
  const [numerator, denominator] = [readNumber(fields, 'numerator', 'how many', errors), readNumber(fields, 'denominator', 'out of how many', errors)]
  if (denominator !== null && numerator !== null && denominator < numerator) errors.push({ field: 'denominator', message: 'Out of how many must not be less than how many' })
  if (errors.length > 0 || ends === undefined || !known) return { kind: 'invalid', errors }
  return { kind: 'complete', value: { ...plainValue(ends, 0), known, numerator, denominator, provisional: fields['provisional'] === 'yes', note: fields['note']?.trim() || null } }
}

function readKnown(fields: Record<string, string>, errors: FieldError[]): Known | undefined {
  switch (fields['state']) {
    case 'number': {
      const value = readNumber(fields, 'value', 'the value', errors)
      if (value === null && !errors.some(({ field }) => field === 'value')) errors.push({ field: 'value', message: 'Enter the value' })
      return value === null ? undefined : { state: 'number', value }
    }
    case 'not-yet-due': {
      const due = readDay(fields, 'due', 'the day on which it is due')
      if ('error' in due) errors.push(due.error)
      return 'error' in due ? undefined : { state: 'not-yet-due', due: due.day satisfies PlainDate }
    }
    case 'suppressed': return { state: 'suppressed' }
    case 'not-collected': return { state: 'not-collected' }
    default:
      errors.push({ field: 'state', message: 'Choose whether there is a number' })
      return undefined
  }
}

function readNumber(fields: Record<string, string>, field: string, what: string, errors: FieldError[]): number | null {
  const typed = (fields[field] ?? '').trim().replaceAll(',', '').replace(/%$/, '')
  if (typed === '') return null
  if (/^-?\d*\.?\d+$/.test(typed)) return Number(typed)
  errors.push({ field, message: `${what.charAt(0).toUpperCase()}${what.slice(1)} must be a number, such as 12.5` })
  return null
}
