import { weekday } from '../values/plain-date.ts'
import type { PlainDate } from '../values/plain-date.ts'
import type { Calendar } from './calendar.ts'

// The Regulations use "working day" without saying what it is; the tribunal's rules say this.
/** Monday to Friday, except Christmas Day, Good Friday and bank holidays in England. */
export function isWorkingDay(calendar: Calendar, day: PlainDate): boolean {
  return weekday(day) < 6 && !calendar.holidays.has(day)
}

/** The day itself if it is a working day, else the last one before it. */
export function workingDayOnOrBefore(calendar: Calendar, day: PlainDate): PlainDate {
  let found = day
  while (!isWorkingDay(calendar, found)) found = (found - 1) as PlainDate
  return found
}

/** The day itself if it is a working day, else the first one after it. */
export function workingDayOnOrAfter(calendar: Calendar, day: PlainDate): PlainDate {
  let found = day
  while (!isWorkingDay(calendar, found)) found = (found + 1) as PlainDate
  return found
}

/** The `n`th working day after a day, which is not itself counted. `n` is at least 1. */
export function workingDaysAfter(calendar: Calendar, day: PlainDate, n: number): PlainDate {
  let found = day
  for (let counted = 0; counted < n; counted += 1) found = workingDayOnOrAfter(calendar, (found + 1) as PlainDate)
  return found
}

/** The `n`th working day counting the first day, if it is one. `n` is at least 1. */
export function workingDaysBeginning(calendar: Calendar, day: PlainDate, n: number): PlainDate {
  return workingDaysAfter(calendar, (day - 1) as PlainDate, n)
}

/** The `n`th working day before a day, which is not itself counted. `n` is at least 1. */
export function workingDaysBefore(calendar: Calendar, day: PlainDate, n: number): PlainDate {
  let found = day
  for (let counted = 0; counted < n; counted += 1) found = workingDayOnOrBefore(calendar, (found - 1) as PlainDate)
  return found
}
