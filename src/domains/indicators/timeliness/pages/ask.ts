import { addToMonth, monthKeyOf, parseMonth, type MonthKey } from '../../../../values/month-key.ts'
import { literalDate, parseDate, type PlainDate } from '../../../../values/plain-date.ts'
import type { FieldError } from '../../../../ui/index.ts'
import type { Exceptions } from '../rules/monthly.ts'

const beginning = literalDate('2000-01-01')

/** What a page of figures was asked, with what could not be read. */
export type Ask = { from: MonthKey; to: MonthKey; asAt: PlainDate; exceptions: Exceptions; errors: FieldError[] }

/** Reads the address; what is missing or wrong becomes the last twelve months, known today, without exceptions. */
export function readAsk(query: Record<string, string>, today: PlainDate): Ask {
  const errors: FieldError[] = []
  const asAt = readAsAt(query['asAt'], today, errors)
  const to = readMonth(query['to'], 'to', 'The last month', errors) ?? monthKeyOf(asAt)
  const from = readMonth(query['from'], 'from', 'The first month', errors) ?? addToMonth(to, -11)
  if (from > to) errors.push({ field: 'from', message: 'The first month must not be after the last' })
  const far = addToMonth(from, 119)
  const reached = to > monthKeyOf(asAt) ? monthKeyOf(asAt) : to // a month that the day has not reached has no figures
  const exceptions = query['exceptions'] === 'including' ? 'including' : 'excluding'
  if (to > far) errors.push({ field: 'to', message: 'Ask for ten years at most' })
  const usable = from <= to && to <= far
  return { from: usable && from <= reached ? from : addToMonth(reached, -11), to: reached, asAt, exceptions, errors }
}

/** `2026-11-02`, or the three boxes of a form; nothing, or a day to come, is today. */
function readAsAt(text: string | undefined, today: PlainDate, errors: FieldError[]): PlainDate {
  if (!text?.trim()) return today
  const read = parseDate(text.trim())
  if (!read.ok) {
    errors.push({ field: 'asAt', message: 'The day must be a real date' })
    return today
  }
  if (read.value < beginning) {
    errors.push({ field: 'asAt', message: 'The day must be in 2000 or later' })
    return today
  }
  if (read.value <= today) return read.value
  errors.push({ field: 'asAt', message: 'The day must be today or in the past: what will be known later is not known yet' })
  return today
}

function readMonth(text: string | undefined, field: string, what: string, errors: FieldError[]): MonthKey | undefined {
  if (!text?.trim()) return undefined
  const read = parseMonth(text.trim())
  if (read.ok) return read.value
  errors.push({ field, message: `${what} must be a month and a year` })
  return undefined
}
