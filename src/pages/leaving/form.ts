import type { FieldError } from '../../ui/index.ts'
import { makeDate, type PlainDate } from '../../values/plain-date.ts'

type LeavingForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; lastDay: PlainDate; heir: string | null; why: string }

/** Reads who leaves when, and who takes the work over. */
export function readLeaving(fields: Record<string, string>, heirs: readonly string[]): LeavingForm {
  const errors: FieldError[] = []
  const [day, month, year] = ['day', 'month', 'year'].map((part) => Number((fields[`last-${part}`] ?? '').trim() || Number.NaN)) as [number, number, number]
  const lastDay = makeDate(year, month, day)
  const heir = fields['heir'] ?? ''
  const why = (fields['why'] ?? '').trim()
  if (!lastDay.ok) errors.push({ field: 'last-day', message: 'Enter their last day, like 27 11 2026' })
  if (heir !== '' && !heirs.includes(heir)) errors.push({ field: 'heir', message: 'Choose somebody of the list' })
  if (why === '') errors.push({ field: 'why', message: 'Enter why, in a few words' })
  return errors.length === 0 && lastDay.ok ? { kind: 'complete', lastDay: lastDay.value, heir: heir || null, why } : { kind: 'invalid', errors }
}
