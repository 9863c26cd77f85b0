import { describe, expect, test } from 'vitest'
import { isoDate } from '../values/date-words.ts'
import { ENGLAND } from './calendar.ts'
import { COUNTING_EVIDENCE, count } from './counting.ts'
import type { Period } from './rule.ts'
import { day } from './testing/drawn.ts'

const read = (period: Period, on: string, clearDays = false): [string, string] => {
  const { strict, common } = count(period, day(on), { calendar: ENGLAND, clearDays })
  return [isoDate(strict), isoDate(common)]
}

describe('counting', () => {
  test.each<[string, Period, string, string, string]>([
    ['within weeks', { mode: 'WITHIN_AFTER', length: 6, unit: 'week' }, '2026-01-05', '2026-02-16', '2026-02-16'],
    ['within days', { mode: 'WITHIN_AFTER', length: 15, unit: 'day' }, '2026-07-27', '2026-08-11', '2026-08-11'],
    ['days beginning with', { mode: 'BEGINNING_WITH', length: 15, unit: 'day' }, '2026-04-20', '2026-05-04', '2026-05-04'],
    ['weeks beginning with', { mode: 'BEGINNING_WITH', length: 5, unit: 'week' }, '2026-04-20', '2026-05-24', '2026-05-24'],
    ['months beginning with', { mode: 'BEGINNING_WITH', length: 3, unit: 'month' }, '2026-06-10', '2026-09-09', '2026-09-09'],
    [
      'a year beginning with, practice taking the anniversary',
      { mode: 'BEGINNING_WITH', length: 12, unit: 'month', commonly: 'anniversary' },
      '2024-02-29', '2025-02-27', '2025-02-28',
    ],
    ['working days within', { mode: 'WITHIN_AFTER', length: 3, unit: 'working day' }, '2026-05-22', '2026-05-28', '2026-05-28'],
    ['months after', { mode: 'MONTHS_AFTER', length: 2, unit: 'month' }, '2026-10-01', '2026-12-01', '2026-12-01'],
    ['months after, from a longer month', { mode: 'MONTHS_AFTER', length: 2, unit: 'month' }, '2026-12-31', '2027-02-28', '2027-02-28'],
    ['working days beginning with', { mode: 'WD_BEGINNING', length: 15, unit: 'working day' }, '2026-05-20', '2026-06-10', '2026-06-10'],
    ['working days after', { mode: 'WD_AFTER', length: 3, unit: 'working day' }, '2026-05-22', '2026-05-28', '2026-05-28'],
    ['at least weeks before', { mode: 'AT_LEAST_BEFORE', length: 2, unit: 'week' }, '2026-10-01', '2026-09-17', '2026-09-17'],
    ['at least months before', { mode: 'AT_LEAST_BEFORE', length: 5, unit: 'month' }, '2026-09-01', '2026-04-01', '2026-04-01'],
    ['at least working days before', { mode: 'AT_LEAST_BEFORE', length: 5, unit: 'working day' }, '2026-06-01', '2026-05-22', '2026-05-22'],
    ['before a date', { mode: 'BEFORE_DATE', month: 2, day: 15 }, '2027-01-01', '2027-02-14', '2027-02-15'],
  ])('%s', (_, period, on, strict, common) => {
    expect(read(period, on)).toEqual([strict, common])
  })

  test('clear days move only what must be done before an event, and only the strict day', () => {
    expect(read({ mode: 'AT_LEAST_BEFORE', length: 2, unit: 'week' }, '2026-10-01', true)).toEqual(['2026-09-16', '2026-09-17'])
    expect(read({ mode: 'WITHIN_AFTER', length: 2, unit: 'week' }, '2026-10-01', true)).toEqual(['2026-10-15', '2026-10-15'])
  })

  test('refuses a rule that names no day of the calendar', () => {
    expect(() => read({ mode: 'BEFORE_DATE', month: 2, day: 30 }, '2027-01-01')).toThrow('a rule names a day that does not exist: 30/2')
  })

  test('is as sure as its words are: contested only where "at least" may mean clear days', () => {
    expect(COUNTING_EVIDENCE).toEqual({
      WITHIN_AFTER: 'K', BEGINNING_WITH: 'K', MONTHS_AFTER: 'K', WD_BEGINNING: 'K', WD_AFTER: 'K', AT_LEAST_BEFORE: 'U', BEFORE_DATE: 'V:REGS',
    })
  })
})
