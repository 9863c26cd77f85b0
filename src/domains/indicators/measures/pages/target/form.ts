import type { FieldError } from '../../../../../ui/index.ts'
import { parseDate, type PlainDate } from '../../../../../values/plain-date.ts'
import { readTarget } from '../../rules/target-text.ts'
import type { Tolerance } from '../../rules/rag.ts'
import type { Target } from '../../rules/record.ts'

type TargetForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; target: Target; tolerance: (Tolerance & { from: PlainDate | null }) | null }

/** Reads a target in words, from when it holds, what a reduction starts from, and how far short of it is AMBER. */
export function readTargetForm(fields: Record<string, string>): TargetForm {
  const errors: FieldError[] = []
  const printed = (fields['target'] ?? '').trim()
  const meaning = readTarget(printed)
  if (meaning === undefined) errors.push({ field: 'target', message: 'Write the target so that it can be read, such as 60% or higher, no higher than 17, reduce by 30%, 12.5% - 13.5%' })
  const from = readDayText(fields, 'from', 'The first day', errors)
  const until = readDayText(fields, 'until', 'The last day', errors)
  if (from && until && from > until) errors.push({ field: 'until', message: 'The last day must not be before the first' })
  const baseline = readAmount(fields, 'baseline', 'The baseline', errors)
  if (meaning && (meaning.kind === 'reduce-by' || meaning.kind === 'increase-by') && meaning.to === null && baseline === null && !errors.some(({ field }) => field === 'baseline')) {
    errors.push({ field: 'baseline', message: 'Enter the value from which this target is reckoned' })
  }
  const amount = readAmount(fields, 'tolerance', 'The tolerance', errors)
  const of = fields['toleranceOf'] === 'points' ? 'points' : 'percent-of-target'
  if (amount !== null && amount < 0) errors.push({ field: 'tolerance', message: 'The tolerance must be 0 or more' })
  if (errors.length > 0) return { kind: 'invalid', errors }
  return { kind: 'complete', target: { printed: meaning === null ? '' : printed, from, until, baseline }, tolerance: amount === null ? null : { amount, of, from } }
}

function readDayText(fields: Record<string, string>, field: string, what: string, errors: FieldError[]): PlainDate | null {
  const typed = (fields[field] ?? '').trim()
  if (typed === '') return null
  const read = parseDate(typed)
  if (!read.ok) errors.push({ field, message: `${what} must be a real date` })
  return read.ok ? read.value : null
}

function readAmount(fields: Record<string, string>, field: string, what: string, errors: FieldError[]): number | null {
  const typed = (fields[field] ?? '').trim().replaceAll(',', '').replace(/%$/, '')
  if (typed === '') return null
  if (/^-?\d*\.?\d+$/.test(typed)) return Number(typed)
  errors.push({ field, message: `${what} must be a number` })
  return null
}
