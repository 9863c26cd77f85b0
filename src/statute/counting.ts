import { addDays, addMonths, makeDate, yearOf } from '../values/plain-date.ts'
import type { PlainDate } from '../values/plain-date.ts'
import type { Calendar } from './calendar.ts'
import type { CountingMode, Evidence, Period } from './rule.ts'
import { workingDaysAfter, workingDaysBefore, workingDaysBeginning } from './working-days.ts'

/** One period read strictly and as practice reads it; the same day where nobody differs. */
export type Readings = { readonly strict: PlainDate; readonly common: PlainDate }

/** What a count depends on besides the period and its trigger. */
export type CountingOptions = {
  readonly calendar: Calendar
  /** Read "at least two weeks before" as clear days, so that neither end is counted. */
  readonly clearDays: boolean
}

/** How sure we are of each way of counting, which is another question than whether the rule is as we say. */
export const COUNTING_EVIDENCE: Readonly<Record<CountingMode, Evidence>> = {
  WITHIN_AFTER: 'K',
  BEGINNING_WITH: 'K',
  MONTHS_AFTER: 'K',
  WD_BEGINNING: 'K',
  WD_AFTER: 'K',
  AT_LEAST_BEFORE: 'U',
  BEFORE_DATE: 'V:REGS',
}

/**
 * The last day of a period, counted from its trigger (up to it, for `AT_LEAST_BEFORE`; within its
 * calendar year, for `BEFORE_DATE`). Days and weeks run through weekends and holidays. See
 * docs/decisions/0003-counting-readings.md for each choice of reading.
 */
export function count(period: Period, trigger: PlainDate, options: CountingOptions): Readings {
  switch (period.mode) {
    // "within 6 weeks of receiving": the day itself is not counted
    case 'WITHIN_AFTER':
      return same(later(period, trigger, options))
    // "15 days beginning with the day": the day itself is the first
    case 'BEGINNING_WITH': {
      const anniversary = later(period, trigger, options)
      const strict = addDays(anniversary, -1)
      return { strict, common: period.commonly === 'anniversary' ? anniversary : strict }
    }
    // "2 months after notice was sent": the corresponding date, or the month's last
    case 'MONTHS_AFTER':
      return same(later(period, trigger, options))
    // "15 working days beginning with the day"
    case 'WD_BEGINNING':
      return same(workingDaysBeginning(options.calendar, trigger, period.length))
    // "within 3 working days of"
    case 'WD_AFTER':
      return same(workingDaysAfter(options.calendar, trigger, period.length))
    // "at least two weeks before"
    case 'AT_LEAST_BEFORE': {
      const common = earlier(period, trigger, options)
      return { strict: options.clearDays ? addDays(common, -1) : common, common }
    }
    // "before 15 February": the law's last day is the 14th; the Code and practice say "by the 15th"
    case 'BEFORE_DATE': {
      const named = namedDay(period, trigger)
      return { strict: addDays(named, -1), common: named }
    }
  }
}

/** How many calendar days a period of days or weeks is. */
export function daysOf(period: { readonly length: number; readonly unit: string }): number {
  return period.unit === 'week' ? period.length * 7 : period.length
}

function later(period: Exclude<Period, { mode: 'BEFORE_DATE' }>, from: PlainDate, options: CountingOptions): PlainDate {
  if (period.unit === 'month') return addMonths(from, period.length)
  if (period.unit === 'working day') return workingDaysAfter(options.calendar, from, period.length)
  return addDays(from, daysOf(period))
}

function earlier(period: Exclude<Period, { mode: 'BEFORE_DATE' }>, to: PlainDate, options: CountingOptions): PlainDate {
  if (period.unit === 'month') return addMonths(to, -period.length)
  if (period.unit === 'working day') return workingDaysBefore(options.calendar, to, period.length)
  return addDays(to, -daysOf(period))
}

function namedDay(period: Extract<Period, { mode: 'BEFORE_DATE' }>, inYearOf: PlainDate): PlainDate {
  const named = makeDate(yearOf(inYearOf), period.month, period.day)
  if (!named.ok) throw new Error(`a rule names a day that does not exist: ${period.day}/${period.month}`)
  return named.value
}

function same(day: PlainDate): Readings {
  return { strict: day, common: day }
}
