import { civil, dayIn, monthIn, weekday, yearIn } from './plain-date.ts'
import type { PlainDate } from './plain-date.ts'

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `2026-05-25` (ISO 8601): for machines, files and the database. */
export function isoDate(date: PlainDate): string {
  const packed = civil(date)
  return `${String(yearIn(packed)).padStart(4, '0')}-${twoDigits(monthIn(packed))}-${twoDigits(dayIn(packed))}`
}

/** `Monday 25 May 2026`: where the day of the week helps, as in a deadline. */
export function longDate(date: PlainDate): string {
  return `${weekdayName(date)} ${dateInWords(date)}`
}

/** `25 May 2026`: in running text. */
export function dateInWords(date: PlainDate): string {
  const packed = civil(date)
  return `${dayIn(packed)} ${MONTHS[monthIn(packed) - 1]} ${yearIn(packed)}`
}

/** `25 May`: where the year is plain from its surroundings. */
export function dayAndMonth(date: PlainDate): string {
  const packed = civil(date)
  return `${dayIn(packed)} ${MONTHS[monthIn(packed) - 1]}`
}

/** `25 Mar 2026`: in tables, where space is short. */
export function shortDate(date: PlainDate): string {
  const packed = civil(date)
  return `${dayIn(packed)} ${MONTHS[monthIn(packed) - 1]?.slice(0, 3)} ${yearIn(packed)}`
}

/** `Monday` to `Sunday`. */
export function weekdayName(date: PlainDate): string {
  return WEEKDAYS[weekday(date) - 1] as string
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}
