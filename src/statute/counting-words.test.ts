import { expect, test } from 'vitest'
import { ENGLAND } from './calendar.ts'
import { addCountingWords, triggerWords } from './counting-words.ts'
import { count } from './counting.ts'
import type { Period } from './rule.ts'
import { day } from './testing/drawn.ts'

const EVERY_DAY = 'Weekends, bank holidays and school holidays all count.'
const WORKING_DAYS = 'Working days are Monday to Friday, except bank holidays in England.'

const words = (period: Period, on: string, clearDays = false): string[] => {
  const lines: string[] = []
  addCountingWords(lines, period, day(on), count(period, day(on), { calendar: ENGLAND, clearDays }))
  return lines
}

test.each<[string, Period, string, string[]]>([
  ['weeks after', { mode: 'WITHIN_AFTER', length: 6, unit: 'week' }, '2026-01-05', [
    '6 weeks after = 42 days: 5 January 2026 + 42 days = Monday 16 February 2026',
    `The first day is not counted. ${EVERY_DAY}`,
  ]],
  ['days after', { mode: 'WITHIN_AFTER', length: 15, unit: 'day' }, '2026-07-27', [
    '15 days after: 27 July 2026 + 15 days = Tuesday 11 August 2026',
    `The first day is not counted. ${EVERY_DAY}`,
  ]],
  ['a single week after', { mode: 'WITHIN_AFTER', length: 1, unit: 'week' }, '2026-01-05', [
    '1 week after = 7 days: 5 January 2026 + 7 days = Monday 12 January 2026',
    `The first day is not counted. ${EVERY_DAY}`,
  ]],
  ['days beginning with', { mode: 'BEGINNING_WITH', length: 15, unit: 'day' }, '2026-04-20', [
    '15 days beginning with that day, which is day 1: 20 April 2026 + 14 days = Monday 4 May 2026',
    EVERY_DAY,
  ]],
  ['months beginning with', { mode: 'BEGINNING_WITH', length: 3, unit: 'month' }, '2026-06-10', [
    '3 months beginning with that day end the day before its anniversary: Wednesday 9 September 2026',
    `10 June 2026 + 3 months - 1 day = Wednesday 9 September 2026. ${EVERY_DAY}`,
  ]],
  ['a year beginning with, where practice differs', { mode: 'BEGINNING_WITH', length: 12, unit: 'month', commonly: 'anniversary' }, '2025-11-14', [
    '12 months beginning with that day end the day before its anniversary: Friday 13 November 2026',
    'Practice uses the anniversary itself: Saturday 14 November 2026',
  ]],
  ['months after', { mode: 'MONTHS_AFTER', length: 2, unit: 'month' }, '2026-12-31', [
    '2 months after: 31 December 2026 + 2 months = Sunday 28 February 2027',
    `The same day of the month is taken, or the month's last day if it is shorter. ${EVERY_DAY}`,
  ]],
  ['a single month after', { mode: 'MONTHS_AFTER', length: 1, unit: 'month' }, '2026-05-05', [
    '1 month after: 5 May 2026 + 1 month = Friday 5 June 2026',
    `The same day of the month is taken, or the month's last day if it is shorter. ${EVERY_DAY}`,
  ]],
  ['working days beginning with', { mode: 'WD_BEGINNING', length: 15, unit: 'working day' }, '2026-05-20', [
    '15 working days beginning with that day, counting it if it is one = Wednesday 10 June 2026',
    WORKING_DAYS,
  ]],
  ['working days after', { mode: 'WD_AFTER', length: 3, unit: 'working day' }, '2026-05-22', [
    '3 working days after, the first day not counted = Thursday 28 May 2026',
    WORKING_DAYS,
  ]],
  ['weeks before', { mode: 'AT_LEAST_BEFORE', length: 2, unit: 'week' }, '2026-10-01', [
    'At least 2 weeks before = 14 days: 1 October 2026 - 14 days = Thursday 17 September 2026',
    '"At least" may mean clear days, counting neither end: to be safe, Wednesday 16 September 2026',
  ]],
  ['months before', { mode: 'AT_LEAST_BEFORE', length: 5, unit: 'month' }, '2026-09-01', [
    'At least 5 months before: 1 September 2026 - 5 months = Wednesday 1 April 2026',
    '"At least" may mean clear days, counting neither end: to be safe, Tuesday 31 March 2026',
  ]],
  ['before a date', { mode: 'BEFORE_DATE', month: 2, day: 15 }, '2027-01-01', [
    'Before 15 February 2027, so the last day is Sunday 14 February 2027',
    'Guidance and practice say "by" that day: Monday 15 February 2027',
  ]],
])('how a period is counted can be followed: %s', (_, period, on, lines) => {
  expect(words(period, on)).toEqual(lines)
})

test('clear days are said to be read as such, where they are', () => {
  expect(words({ mode: 'AT_LEAST_BEFORE', length: 2, unit: 'week' }, '2026-10-01', true)).toEqual([
    'At least 2 weeks before = 14 days: 1 October 2026 - 14 days = Thursday 17 September 2026',
    'Read as clear days, counting neither end: Wednesday 16 September 2026',
  ])
})

test('what the count starts from is a day, or the year of a transfer', () => {
  expect(triggerWords('Draft plan served', { mode: 'BEGINNING_WITH', length: 15, unit: 'day' }, day('2026-04-20'))).toBe('Draft plan served Monday 20 April 2026')
  expect(triggerWords('Calendar year of transfer', { mode: 'BEFORE_DATE', month: 2, day: 15 }, day('2027-01-01'))).toBe('Calendar year of transfer: 2027')
})
