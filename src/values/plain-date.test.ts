import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { isoDate } from './date-words.ts'
import {
  addDays,
  addMonths,
  compareDates,
  dayOf,
  daysBetween,
  earlierOf,
  laterOf,
  literalDate,
  makeDate,
  monthOf,
  parseDate,
  weekday,
  yearOf,
} from './plain-date.ts'
import type { PlainDate } from './plain-date.ts'

const FIRST = literalDate('0001-01-01')
const LAST = literalDate('9999-12-31')
const anyDate = fc.integer({ min: FIRST, max: LAST }).map((n) => n as PlainDate)
const modernDate = fc
  .integer({ min: literalDate('1900-01-01'), max: literalDate('2199-12-31') })
  .map((n) => n as PlainDate)

const temporal = (date: PlainDate) => Temporal.PlainDate.from('1970-01-01').add({ days: date })

describe('a plain date agrees with Temporal', () => {
  test('on its year, month, day and day of the week', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const expected = temporal(date)
        expect([yearOf(date), monthOf(date), dayOf(date), weekday(date)]).toEqual([
          expected.year,
          expected.month,
          expected.day,
          expected.dayOfWeek,
        ])
        expect(isoDate(date)).toBe(expected.toString())
      }),
    )
  })

  test('on adding months', () => {
    fc.assert(
      fc.property(modernDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        expect(isoDate(addMonths(date, months))).toBe(temporal(date).add({ months }).toString())
      }),
    )
  })

  test('on the days between two dates', () => {
    fc.assert(
      fc.property(modernDate, modernDate, (from, to) => {
        expect(daysBetween(from, to)).toBe(temporal(from).until(temporal(to), { largestUnit: 'day' }).days)
      }),
    )
  })

  test('on which days exist', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1890, max: 2110 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    )
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        let exists = true
        try {
          Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
        } catch {
          exists = false
        }
        expect(makeDate(year, month, day).ok).toBe(exists)
      }),
    )
  })
})

describe('a plain date', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseDate(isoDate(date))).toEqual({ ok: true, value: date })
      }),
    )
  })

  test('moves by days and comes back', () => {
    fc.assert(
      fc.property(modernDate, fc.integer({ min: -9999, max: 9999 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
        expect(addDays(addDays(date, days), -days)).toBe(date)
      }),
    )
  })

  test.each([
    ['2026-02-29', 'no-such-day'],
    ['2026-13-01', 'no-such-day'],
    ['2026-00-10', 'no-such-day'],
    ['2026-04-31', 'no-such-day'],
    ['0000-01-01', 'no-such-day'],
    ['5/1/2026', 'not-a-date'],
    ['2026-1-5', 'not-a-date'],
    ['2026-01-05T00:00', 'not-a-date'],
    [' 2026-01-05', 'not-a-date'],
    ['2026-01-05\n', 'not-a-date'],
    ['', 'not-a-date'],
  ])('is not read from %j', (text, error) => {
    expect(parseDate(text)).toEqual({ ok: false, error })
  })

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(isoDate(addMonths(literalDate(from), months))).toBe(to)
  })

  test.each([
    ['2000-02-29', true],
    ['2024-02-29', true],
    ['1900-02-29', false],
    ['2100-02-29', false],
    ['2026-02-29', false],
  ])('knows the leap years: %s exists is %s', (text, exists) => {
    expect(parseDate(text).ok).toBe(exists)
  })

  test('sorts, and knows the later and the earlier of two', () => {
    const may = literalDate('2026-05-25')
    const june = literalDate('2026-06-05')
    expect([june, may].toSorted(compareDates)).toEqual([may, june])
    expect([laterOf(may, june), earlierOf(may, june)]).toEqual([june, may])
  })

  test('written wrongly in the source is a fault of the programmer', () => {
    expect(() => literalDate('2026-02-30')).toThrow('2026-02-30 is not a date')
  })
})
