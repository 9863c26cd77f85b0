import { dateInWords, longDate } from '../values/date-words.ts'
import { addDays, yearOf } from '../values/plain-date.ts'
import type { PlainDate } from '../values/plain-date.ts'
import { daysOf } from './counting.ts'
import type { Readings } from './counting.ts'
import type { Period, Trigger } from './rule.ts'

const EVERY_DAY_COUNTS = 'Weekends, bank holidays and school holidays all count.'
const WORKING_DAYS = 'Working days are Monday to Friday, except bank holidays in England.'

/** The first line of a working: what happened, and on which day. */
export function triggerWords(trigger: Trigger, period: Period, on: PlainDate): string {
  return period.mode === 'BEFORE_DATE' ? `${trigger}: ${yearOf(on)}` : `${trigger} ${longDate(on)}`
}

/** Adds to a working the lines that say how a period was counted, so that anyone can count it again. */
export function addCountingWords(lines: string[], period: Period, on: PlainDate, due: Readings): void {
  switch (period.mode) {
    case 'WITHIN_AFTER':
      lines.push(`${spell(period)} after${asDays(period)}: ${sum(period, on, '+')} = ${longDate(due.strict)}`)
      lines.push(`The first day is not counted. ${EVERY_DAY_COUNTS}`)
      return
    case 'BEGINNING_WITH':
      if (period.unit === 'month') return addAnniversaryWords(lines, period, on, due)
      lines.push(
        `${spell(period)} beginning with that day, which is day 1: ${dateInWords(on)} + ${daysOf(period) - 1} days = ${longDate(due.strict)}`,
      )
      lines.push(EVERY_DAY_COUNTS)
      return
    case 'MONTHS_AFTER':
      lines.push(`${spell(period)} after: ${sum(period, on, '+')} = ${longDate(due.strict)}`)
      lines.push(`The same day of the month is taken, or the month's last day if it is shorter. ${EVERY_DAY_COUNTS}`)
      return
    case 'WD_BEGINNING':
      lines.push(`${spell(period)} beginning with that day, counting it if it is one = ${longDate(due.strict)}`)
      lines.push(WORKING_DAYS)
      return
    case 'WD_AFTER':
      lines.push(`${spell(period)} after, the first day not counted = ${longDate(due.strict)}`)
      lines.push(WORKING_DAYS)
      return
    case 'AT_LEAST_BEFORE':
      lines.push(`At least ${spell(period)} before${asDays(period)}: ${sum(period, on, '-')} = ${longDate(due.common)}`)
      lines.push(clearDayWords(due))
      return
    case 'BEFORE_DATE':
      lines.push(`Before ${dateInWords(due.common)}, so the last day is ${longDate(due.strict)}`)
      lines.push(`Guidance and practice say "by" that day: ${longDate(due.common)}`)
  }
}

type Counted = Exclude<Period, { mode: 'BEFORE_DATE' }>

function addAnniversaryWords(lines: string[], period: Counted, on: PlainDate, due: Readings): void {
  lines.push(`${spell(period)} beginning with that day end the day before its anniversary: ${longDate(due.strict)}`)
  if (due.common !== due.strict) lines.push(`Practice uses the anniversary itself: ${longDate(due.common)}`)
  else lines.push(`${sum(period, on, '+')} - 1 day = ${longDate(due.strict)}. ${EVERY_DAY_COUNTS}`)
}

function clearDayWords(due: Readings): string {
  return due.strict === due.common
    ? `"At least" may mean clear days, counting neither end: to be safe, ${longDate(addDays(due.common, -1))}`
    : `Read as clear days, counting neither end: ${longDate(due.strict)}`
}

/** `6 weeks`, `1 month`, `15 working days`. */
function spell(period: Counted): string {
  return `${period.length} ${period.unit}${period.length === 1 ? '' : 's'}`
}

function asDays(period: Counted): string {
  return period.unit === 'week' ? ` = ${daysOf(period)} days` : ''
}

function sum(period: Counted, on: PlainDate, sign: '+' | '-'): string {
  return `${dateInWords(on)} ${sign} ${period.unit === 'week' ? `${daysOf(period)} days` : spell(period)}`
}
