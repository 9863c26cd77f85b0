import { describe, expect, test } from 'vitest'
import { dateInWords, dayAndMonth, isoDate, longDate, shortDate, weekdayName } from './date-words.ts'
import { literalDate } from './plain-date.ts'

describe('a date in words', () => {
  test.each([
    ['2026-05-25', 'Monday 25 May 2026', '25 May 2026', '25 May', '25 May 2026'],
    ['2026-09-06', 'Sunday 6 September 2026', '6 September 2026', '6 September', '6 Sep 2026'],
    ['1969-12-31', 'Wednesday 31 December 1969', '31 December 1969', '31 December', '31 Dec 1969'],
  ])('%s reads as %s', (iso, long, words, dayMonth, short) => {
    const date = literalDate(iso)
    expect([isoDate(date), longDate(date), dateInWords(date), dayAndMonth(date), shortDate(date)]).toEqual([
      iso,
      long,
      words,
      dayMonth,
      short,
    ])
  })

  test('names each day of a week in turn', () => {
    const week = ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09', '2026-01-10', '2026-01-11']
    expect(week.map((day) => weekdayName(literalDate(day)))).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ])
  })
})
