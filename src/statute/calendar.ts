import { literalDate, yearOf } from '../values/plain-date.ts'
import type { PlainDate } from '../values/plain-date.ts'
import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays.ts'

/** Which weekdays are holidays, and which years the table knows. */
export type Calendar = {
  readonly holidays: ReadonlySet<PlainDate>
  /** The first and last day for which the table is complete. */
  readonly covers: { readonly from: PlainDate; readonly to: PlainDate }
}

/**
 * A calendar of the holidays given. It is taken as complete from 1 January of the first holiday's year
 * to 31 December of the last's.
 */
export function calendarOf(holidays: readonly PlainDate[]): Calendar {
  const years = holidays.map(yearOf)
  const [first, last] = years.length === 0 ? [1, 1] : [Math.min(...years), Math.max(...years)]
  return {
    holidays: new Set(holidays),
    covers: { from: firstOfJanuary(first), to: (firstOfJanuary(last + 1) - 1) as PlainDate },
  }
}

/** The days of the shipped table, 2018 to 2028: what the editable table starts with. */
export function englandBankHolidays(): PlainDate[] {
  return Object.entries(ENGLAND_BANK_HOLIDAYS).flatMap(([year, days]) =>
    days.map((day) => literalDate(`${year}-${day}`)),
  )
}

/** England as shipped: the default wherever a calendar is an argument. */
export const ENGLAND: Calendar = calendarOf(englandBankHolidays())

/** The same calendar, covering the same years, with days proclaimed since. */
export function withHolidays(calendar: Calendar, extra: readonly PlainDate[]): Calendar {
  return { holidays: new Set([...calendar.holidays, ...extra]), covers: calendar.covers }
}

/** Whether the table is complete for a day: outside it only weekends are known not to be working days. */
export function isCovered(calendar: Calendar, day: PlainDate): boolean {
  return calendar.covers.from <= day && day <= calendar.covers.to
}

function firstOfJanuary(year: number): PlainDate {
  return literalDate(`${String(year).padStart(4, '0')}-01-01`)
}
