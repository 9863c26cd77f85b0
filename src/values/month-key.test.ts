import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from './date-words.ts'
import {
  addToMonth,
  firstDayOf,
  lastDayOf,
  monthInWords,
  monthKeyOf,
  monthsBetween,
  parseMonth,
} from './month-key.ts'
import type { MonthKey } from './month-key.ts'
import { literalDate } from './plain-date.ts'
import type { PlainDate } from './plain-date.ts'

const month = (text: string): MonthKey => {
  const read = parseMonth(text)
  if (!read.ok) throw new Error(text)
  return read.value
}

describe('a month', () => {
  test.each(['2026-13', '2026-00', '2026-1', '0000-01', '1899-12', '2200-01', '2026-01-05', ''])('is not read from %j', (text) => {
    expect(parseMonth(text)).toEqual({ ok: false, error: 'not-a-month' })
  })

  test('has a first and a last day', () => {
    expect(isoDate(firstDayOf(month('2024-02')))).toBe('2024-02-01')
    expect(isoDate(lastDayOf(month('2024-02')))).toBe('2024-02-29')
  })

  test('holds exactly the days that name it', () => {
    const dates = fc.integer({ min: literalDate('1950-01-01'), max: literalDate('2150-12-31') })
    fc.assert(
      fc.property(dates, (n) => {
        const date = n as PlainDate
        const key = monthKeyOf(date)
        expect(isoDate(date).startsWith(key)).toBe(true)
        expect(firstDayOf(key) <= date && date <= lastDayOf(key)).toBe(true)
      }),
    )
  })

  test('is followed by the next across the turn of the year', () => {
    expect(addToMonth(month('2020-12'), 1)).toBe('2021-01')
    expect(addToMonth(month('2021-01'), -1)).toBe('2020-12')
    expect(monthsBetween(month('2020-11'), month('2021-02'))).toEqual(['2020-11', '2020-12', '2021-01', '2021-02'])
    expect(monthsBetween(month('2021-02'), month('2021-01'))).toEqual([])
  })

  test('reads in words', () => {
    expect(monthInWords(month('2026-05'))).toBe('May 2026')
  })
})
