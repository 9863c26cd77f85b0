import { readDay, type FieldError } from '../../../../ui/index.ts'
import { daysBetween, type PlainDate } from '../../../../values/plain-date.ts'
import type { NewWithholding } from '../../storage/withholdings.ts'
import { lookerRoles } from '../sight/looker-words.ts'

/** A decision to withhold is looked at again within half a year. Ours to set: the law gives no period. */
const longest = 183

type WithholdForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; withholding: Omit<NewWithholding, 'child'> }

/** Reads which looks are not shown, from whom, why, and when that is looked at again. `relatives` are the choices there are. */
export function readWithholding(fields: Record<string, string>, relatives: readonly string[], today: PlainDate): WithholdForm {
  const errors: FieldError[] = []
  const role = fields['role'] === 'any' ? null : lookerRoles.find((one) => one === fields['role'])
  if (role === undefined) errors.push({ field: 'role', message: 'Choose whose looks' })
  const relative = fields['relative'] === 'all' ? null : relatives.find((one) => one === fields['relative'])
  if (relative === undefined) errors.push({ field: 'relative', message: 'Choose from whom' })
  const from = readDay(fields, 'from', 'the first day')
  if ('error' in from) errors.push(from.error)
  const reviewOn = readReviewDay(fields, today)
  if ('error' in reviewOn) errors.push(reviewOn.error)
  const reason = (fields['reason'] ?? '').trim()
  if (reason === '') errors.push({ field: 'reason', message: 'Enter what serious harm could follow, and to whom' })
  if (role === undefined || relative === undefined || 'error' in from || 'error' in reviewOn || reason === '') return { kind: 'invalid', errors }
  return { kind: 'complete', withholding: { role, relative, from: from.day, reviewOn: reviewOn.day, reason } }
}

/** The day on which a withholding is looked at again: after today, within half a year. */
export function readReviewDay(fields: Record<string, string>, today: PlainDate): { day: PlainDate } | { error: FieldError } {
  const read = readDay(fields, 'review', 'the day of the review')
  if ('error' in read) return read
  const away = daysBetween(today, read.day)
  return away > 0 && away <= longest ? read : { error: { field: 'review-day', message: 'The day of the review must be after today and within six months' } }
}
