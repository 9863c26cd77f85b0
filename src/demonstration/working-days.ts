import { ENGLAND, workingDayOnOrAfter, workingDayOnOrBefore, workingDaysAfter } from '../statute/index.ts'
import { weekday, type PlainDate } from '../values/plain-date.ts'

/** A working day close by: a Saturday's work is done on the Friday, a holiday's on the day after. */
export const toWorkingDay = (day: PlainDate): PlainDate =>
  weekday(day) === 6 ? workingDayOnOrBefore(ENGLAND, day) : workingDayOnOrAfter(ENGLAND, day)

export const lastWorkingDayBefore = (day: PlainDate): PlainDate => workingDayOnOrBefore(ENGLAND, (day - 1) as PlainDate)

export const laterByWorkingDays = (day: PlainDate, n: number): PlainDate => (n <= 0 ? day : workingDaysAfter(ENGLAND, day, n))
