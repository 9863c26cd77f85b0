import { addDays, addMonths, dayOf, monthOf } from '../values/plain-date.ts'
import type { PlainDate } from '../values/plain-date.ts'
import type { Calendar } from './calendar.ts'
import { workingDayOnOrAfter } from './working-days.ts'

/**
 * The last day to lodge an appeal, moved on as the tribunal moves it. Only the tribunal's own limits roll:
 * never a date under the SEND Regulations. Uses the calendar's working days.
 */
export function rollForTribunal(calendar: Calendar, day: PlainDate): PlainDate {
  return workingDayOnOrAfter(calendar, pastTheBreak(day))
}

/** Whether a day is in the two breaks in which an appeal need not be lodged. */
export function isInTribunalBreak(day: PlainDate): boolean {
  return pastTheBreak(day) !== day
}

// rule 12(3)(a) Tribunal Procedure (First-tier Tribunal) (HESC Chamber) Rules 2008:
// 25 December to 1 January inclusive, and any day in August
function pastTheBreak(day: PlainDate): PlainDate {
  const month = monthOf(day)
  const dayOfMonth = dayOf(day)
  if (month === 8) return addDays(addMonths(day, 1), 1 - dayOf(addMonths(day, 1)))
  if (month === 12 && dayOfMonth >= 25) return addDays(day, 33 - dayOfMonth)
  return month === 1 && dayOfMonth === 1 ? addDays(day, 1) : day
}
