import { ok, refuse } from './result.ts'
import type { Result } from './result.ts'

/**
 * A day of the civil calendar, without a time or a zone: the count of days since 1 January 1970.
 * Plain comparison (`<`, `===`) orders and equates dates. Turn it into words before showing it:
 * in JSON it is only a number.
 */
export type PlainDate = number & { readonly plainDate: true }

export type DateRefusal = 'not-a-date' | 'no-such-day'

// Years are counted from 1 March, so that the leap day is a year's last. These are the days
// from 1 March of year 0 to 1 January 1970.
const DAYS_TO_1970 = 719_468

const DAYS_IN_FOUR_CENTURIES = 146_097

/** Reads `YYYY-MM-DD` (ISO 8601), years 0001 to 9999. Nothing else is a date: not a time, not `5/1/2026`. */
export function parseDate(text: string): Result<PlainDate, DateRefusal> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return refuse('not-a-date')
  return makeDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)))
}

/** Makes a date from a year, a month (1 to 12) and a day (1 to 31), as a form's three boxes give them. */
export function makeDate(year: number, month: number, day: number): Result<PlainDate, DateRefusal> {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return refuse('not-a-date')
  if (year < 1 || year > 9999 || month < 1 || month > 12) return refuse('no-such-day')
  if (day < 1 || day > daysInMonth(year, month)) return refuse('no-such-day')
  return ok(dayNumber(year, month, day))
}

/** A date written in the source by a programmer, such as `literalDate('2014-09-01')`. Throws on a slip of the pen. */
export function literalDate(text: string): PlainDate {
  const read = parseDate(text)
  if (!read.ok) throw new Error(`${text} is not a date: ${read.error}`)
  return read.value
}

/** The day `days` later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return (date + days) as PlainDate
}

/** The same day of the month `months` later, or that month's last day when it is shorter: 31 January + 1 = 28 February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const from = civil(date)
  const month = yearIn(from) * 12 + monthIn(from) - 1 + months
  const year = Math.floor(month / 12)
  const monthOfYear = month - year * 12 + 1
  return dayNumber(year, monthOfYear, Math.min(dayIn(from), daysInMonth(year, monthOfYear)))
}

/** How many days after `from` is `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return to - from
}

/** Orders dates, earliest first, as `Array.sort` wants. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a - b
}

/** The later of two dates. */
export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b
}

/** The earlier of two dates. */
export function earlierOf(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b
}

/** The day of the week: 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(date: PlainDate): number {
  // 1 January 1970 was a Thursday. The doubled remainder serves days before it.
  return ((((date + 3) % 7) + 7) % 7) + 1
}

export function yearOf(date: PlainDate): number {
  return yearIn(civil(date))
}

/** 1 for January to 12 for December. */
export function monthOf(date: PlainDate): number {
  return monthIn(civil(date))
}

/** The day of the month, 1 to 31. */
export function dayOf(date: PlainDate): number {
  return dayIn(civil(date))
}

/** How many days a month (1 to 12) has in that year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The number of a day that is known to exist. */
function dayNumber(year: number, month: number, day: number): PlainDate {
  const shifted = month > 2 ? year : year - 1
  const century = Math.floor(shifted / 100)
  const monthsSinceMarch = month > 2 ? month - 3 : month + 9
  // From March on, months repeat 31, 30, 31, 30, 31: 153 days in five.
  const dayOfYear = Math.floor((153 * monthsSinceMarch + 2) / 5) + day - 1
  const leapDays = Math.floor(shifted / 4) - century + Math.floor(century / 4)
  return (shifted * 365 + leapDays + dayOfYear - DAYS_TO_1970) as PlainDate
}

/** Year, month and day packed into one number, so that nothing is allocated. */
export function civil(date: PlainDate): number {
  const day = date + DAYS_TO_1970
  const era = Math.floor(day / DAYS_IN_FOUR_CENTURIES)
  const dayOfEra = day - era * DAYS_IN_FOUR_CENTURIES
  const leapDays = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36_524) | 0) + ((dayOfEra / 146_096) | 0)
  const yearOfEra = ((dayOfEra - leapDays) / 365) | 0
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0))
  const monthsSinceMarch = ((5 * dayOfYear + 2) / 153) | 0
  const dayOfMonth = dayOfYear - (((153 * monthsSinceMarch + 2) / 5) | 0) + 1
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9
  const year = era * 400 + yearOfEra + (month < 3 ? 1 : 0)
  return year * 512 + month * 32 + dayOfMonth
}

/** The year of a packed date. */
export function yearIn(packed: number): number {
  return packed >> 9
}

/** The month of a packed date. */
export function monthIn(packed: number): number {
  return (packed >> 5) & 15
}

/** The day of a packed date. */
export function dayIn(packed: number): number {
  return packed & 31
}
