import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate, longDate } from '../values/date-words.ts'
import { daysBetween, weekday, yearOf } from '../values/plain-date.ts'
import type { PlainDate } from '../values/plain-date.ts'
import { ENGLAND, calendarOf, englandBankHolidays, isCovered, withHolidays } from './calendar.ts'
import { day } from './testing/drawn.ts'
import { isInTribunalBreak, rollForTribunal } from './tribunal-roll.ts'
import {
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysAfter,
  workingDaysBefore,
  workingDaysBeginning,
} from './working-days.ts'

const anyDay = fc.integer({ min: day('2018-01-02'), max: day('2028-06-30') }).map((n) => n as PlainDate)

describe('the table of bank holidays', () => {
  test('names weekdays only, eight in most years', () => {
    const holidays = englandBankHolidays()
    expect(holidays.filter((holiday) => weekday(holiday) > 5)).toEqual([])
    const perYear = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028].map(
      (year) => holidays.filter((holiday) => yearOf(holiday) === year).length,
    )
    expect(perYear).toEqual([8, 8, 8, 8, 10, 9, 8, 8, 8, 8, 8])
  })

  test('covers 2018 to 2028', () => {
    expect([ENGLAND.covers.from, ENGLAND.covers.to].map(isoDate)).toEqual(['2018-01-01', '2028-12-31'])
    expect(['2017-12-31', '2018-01-01', '2028-12-31', '2029-01-01'].map((one) => isCovered(ENGLAND, day(one)))).toEqual([false, true, true, false])
    expect(Object.values(calendarOf([]).covers).map(isoDate)).toEqual(['0001-01-01', '0001-12-31'])
  })

  test('can be added to, and replaced', () => {
    const proclaimed = day('2026-06-15')
    expect(isWorkingDay(ENGLAND, proclaimed)).toBe(true)
    expect(isWorkingDay(withHolidays(ENGLAND, [proclaimed]), proclaimed)).toBe(false)
    expect(isWorkingDay(calendarOf([proclaimed]), day('2026-12-25'))).toBe(true)
    expect(isWorkingDay(calendarOf([]), day('2026-12-26'))).toBe(false)
  })
})

describe('working days', () => {
  test.each([
    ['2026-05-22', true],
    ['2026-05-23', false],
    ['2026-05-24', false],
    ['2026-05-25', false],
    ['2026-12-28', false],
    ['2026-12-29', true],
  ])('%s: %s', (on, expected) => {
    expect(isWorkingDay(ENGLAND, day(on))).toBe(expected)
  })

  test('nearest to a bank holiday are the day before the weekend and the day after', () => {
    expect(isoDate(workingDayOnOrBefore(ENGLAND, day('2026-05-25')))).toBe('2026-05-22')
    expect(isoDate(workingDayOnOrAfter(ENGLAND, day('2026-05-23')))).toBe('2026-05-26')
  })

  test('counted beginning with a working day, count it', () => {
    expect(isoDate(workingDaysBeginning(ENGLAND, day('2026-05-20'), 15))).toBe('2026-06-10')
    expect(isoDate(workingDaysBeginning(ENGLAND, day('2026-05-23'), 1))).toBe('2026-05-26')
  })

  test('counted forward and back come home', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (start, n) => {
        const home = workingDayOnOrAfter(ENGLAND, start)
        expect(workingDaysBefore(ENGLAND, workingDaysAfter(ENGLAND, home, n), n)).toBe(home)
      }),
    )
  })

  test('counted after a day are exactly so many', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (start, n) => {
        const last = workingDaysAfter(ENGLAND, start, n)
        let counted = 0
        for (let each = start + 1; each <= last; each += 1) counted += isWorkingDay(ENGLAND, each as PlainDate) ? 1 : 0
        expect(counted).toBe(n)
        expect(isWorkingDay(ENGLAND, last)).toBe(true)
      }),
    )
  })
})

describe('the tribunal', () => {
  test.each([
    ['2026-06-05', 'Friday 5 June 2026'],
    ['2026-06-06', 'Monday 8 June 2026'],
    ['2026-05-25', 'Tuesday 26 May 2026'],
    ['2026-07-31', 'Friday 31 July 2026'],
    ['2026-08-01', 'Tuesday 1 September 2026'],
    ['2026-08-31', 'Tuesday 1 September 2026'],
    ['2024-08-15', 'Monday 2 September 2024'],
    ['2026-12-24', 'Thursday 24 December 2026'],
    ['2026-12-25', 'Monday 4 January 2027'],
    ['2024-12-29', 'Thursday 2 January 2025'],
    ['2025-01-01', 'Thursday 2 January 2025'],
    ['2027-01-01', 'Monday 4 January 2027'],
    ['2022-01-01', 'Tuesday 4 January 2022'],
    // The time ends on a Saturday outside the break, so only the next working day is given.
    ['2021-07-31', 'Monday 2 August 2021'],
    ['2022-12-24', 'Wednesday 28 December 2022'],
  ])('takes an appeal due on %s until %s', (due, expected) => {
    expect(longDate(rollForTribunal(ENGLAND, day(due)))).toBe(expected)
  })

  test.each([
    ['2026-07-31', false], ['2026-08-01', true], ['2026-08-31', true], ['2026-09-01', false],
    ['2026-12-01', false], ['2026-12-24', false], ['2026-12-25', true], ['2026-12-31', true],
    ['2027-01-01', true], ['2027-01-02', false], ['2027-02-01', false],
  ])('has its break on %s: %s', (on, expected) => {
    expect(isInTribunalBreak(day(on))).toBe(expected)
  })

  test('always gives a working day, after the break if the time ended in it, and never an earlier one', () => {
    const inBreak = /-(08-\d\d|12-(2[5-9]|3[01])|01-01)$/
    fc.assert(
      fc.property(anyDay, (due) => {
        const rolled = rollForTribunal(ENGLAND, due)
        expect(isWorkingDay(ENGLAND, rolled)).toBe(true)
        expect(inBreak.test(isoDate(due)) && inBreak.test(isoDate(rolled))).toBe(false)
        expect(daysBetween(due, rolled)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(due, rolled)).toBeLessThan(35)
      }),
    )
  })
})
