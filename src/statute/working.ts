import { longDate } from '../values/date-words.ts'
import { weekday } from '../values/plain-date.ts'
import type { PlainDate } from '../values/plain-date.ts'
import { isCovered } from './calendar.ts'
import type { Calendar } from './calendar.ts'
import { workingDayOnOrAfter, workingDayOnOrBefore } from './working-days.ts'

/** The working day that goes with a date: before a latest limit, after a minimum period. */
export function workingDayFor(calendar: Calendar, strict: PlainDate, bound: 'latest' | 'minimum'): PlainDate {
  return bound === 'latest' ? workingDayOnOrBefore(calendar, strict) : workingDayOnOrAfter(calendar, strict)
}

/** Adds to a working what the date means for the office: whether it is a working day, and if not, which to use. */
export function addWorkingDayWords(
  lines: string[],
  calendar: Calendar,
  strict: PlainDate,
  workingDay: PlainDate,
  bound: 'latest' | 'minimum',
): void {
  if (bound === 'minimum') lines.push('This time is the family\'s own: it never ends sooner.')
  if (workingDay === strict) lines.push(`${longDate(strict)} is a working day.`)
  else lines.push(`${notWorking(strict)} ${instead(workingDay, bound)}`)
  if (!isCovered(calendar, strict)) {
    lines.push('The table of bank holidays does not reach this date: only weekends are left out of the working days.')
  }
}

/** Adds the authority's own target, if there is one. */
export function addPolicyWords(lines: string[], policy: PlainDate | null): void {
  if (policy !== null) lines.push(`The authority's own target is ${longDate(policy)}.`)
}

function notWorking(day: PlainDate): string {
  return `${longDate(day)} is ${weekday(day) < 6 ? 'a bank holiday' : 'not a working day'}.`
}

function instead(workingDay: PlainDate, bound: 'latest' | 'minimum'): string {
  return bound === 'latest'
    ? `Aim for the last working day before it, ${longDate(workingDay)}. The legal limit does not move.`
    : `Allow until the first working day after it, ${longDate(workingDay)}.`
}
