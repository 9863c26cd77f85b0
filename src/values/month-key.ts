import { MONTHS } from './date-words.ts'
import { addDays, addMonths, civil, makeDate, monthIn, yearIn } from './plain-date.ts'
import type { PlainDate } from './plain-date.ts'
import { ok, refuse } from './result.ts'
import type { Result } from './result.ts'

/** A month of a year as `YYYY-MM`. Sorts in time order as plain text. */
export type MonthKey = string & { readonly monthKey: true }

/** Reads `YYYY-MM`, months 01 to 12 of the years 1900 to 2199: a list of months stays short whatever is asked. */
export function parseMonth(text: string): Result<MonthKey, 'not-a-month'> {
  if (!/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(text)) return refuse('not-a-month')
  return ok(text as MonthKey)
}

/** The month a day falls in. */
export function monthKeyOf(date: PlainDate): MonthKey {
  const packed = civil(date)
  const month = monthIn(packed)
  return `${String(yearIn(packed)).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}` as MonthKey
}

export function firstDayOf(month: MonthKey): PlainDate {
  const first = makeDate(Number(month.slice(0, 4)), Number(month.slice(5)), 1)
  if (!first.ok) throw new Error(`${month} was never parsed as a month`)
  return first.value
}

export function lastDayOf(month: MonthKey): PlainDate {
  return addDays(addMonths(firstDayOf(month), 1), -1)
}

/** The month `months` later (earlier when negative). */
export function addToMonth(month: MonthKey, months: number): MonthKey {
  return monthKeyOf(addMonths(firstDayOf(month), months))
}

/** Every month from `from` to `to`, both included; none when `to` is earlier. */
export function monthsBetween(from: MonthKey, to: MonthKey): MonthKey[] {
  const months: MonthKey[] = []
  for (let month = from; month <= to; month = addToMonth(month, 1)) months.push(month)
  return months
}

/** `May 2026`. */
export function monthInWords(month: MonthKey): string {
  return `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`
}
