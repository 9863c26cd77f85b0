import { addDays, daysBetween, type PlainDate } from '../values/plain-date.ts'
import type { Calendar } from './calendar.ts'
import { workingDaysBefore } from './working-days.ts'

/** Which days of a notice are counted: every day, or working days only. */
export type ClearDays = { readonly days: number; readonly counting: 'calendar' | 'working' }

// "Clear" leaves out the day of the notice and the day of the event: at least so many whole days lie between them.
/** The last day on which a notice may be given so that so many clear days lie between it and the event. */
export function lastDayForNotice(calendar: Calendar, event: PlainDate, { days, counting }: ClearDays): PlainDate {
  if (counting === 'calendar') return addDays(event, -days - 1)
  return addDays(workingDaysBefore(calendar, event, days), -1)
}

/** How many clear calendar days lie between a notice and the event; below zero where the notice is not before it. */
export const clearDaysBetween = (notice: PlainDate, event: PlainDate): number => daysBetween(notice, event) - 1

const sameRegulations = 'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089)'

/** A regulation on executive decisions, as `executiveRegs('9(2)')`. */
export const executiveRegs = (regulation: string): string => `${regulation.includes(' ') ? 'regs' : 'reg'} ${regulation} ${sameRegulations}`

/** A section of, or Schedule to, the Local Government Act 1972, as `act1972('s.100A(4)')`. */
export const act1972 = (section: string): string => `${section} Local Government Act 1972`

/** Periods of notice before meetings and decisions. Neither Act nor Regulations say whether days of rest count: see docs/decisions/0030. */
export const NOTICES = {
  /** Of a key decision: reg 9(2). */
  keyDecision: { days: 28, counting: 'calendar' },
  /** That the public will be kept out of a meeting: reg 5(2). */
  privateMeeting: { days: 28, counting: 'calendar' },
  /** The same again, with the reasons and what was said against it: reg 5(4). */
  privateMeetingAgain: { days: 5, counting: 'working' },
  /** That a key decision is made without 28 days: reg 10(1). */
  generalException: { days: 5, counting: 'working' },
  /** Agenda and reports open to anyone before a meeting: s.100B(3) Local Government Act 1972. */
  agenda: { days: 5, counting: 'working' },
} as const satisfies Record<string, ClearDays>
