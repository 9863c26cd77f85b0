import { isoDate } from '../../values/date-words.ts'
import { firstDayOf, monthKeyOf, addToMonth } from '../../values/month-key.ts'
import { addDays, type PlainDate } from '../../values/plain-date.ts'

/** A moment as the database takes it. */
export type Moment = string & { readonly moment: true }

/** The first day of the month so many months later. */
export const addMonth = (day: PlainDate, months: number): PlainDate => firstDayOf(addToMonth(monthKeyOf(day), months))

/** Ten in the morning of so many days after. */
export const momentIn = (day: PlainDate, days: number): Moment => `${isoDate(addDays(day, days))}T10:00:00Z` as Moment
