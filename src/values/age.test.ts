import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageOn, curriculumYearOn } from './age.ts'
import { addDays, addMonths, literalDate } from './plain-date.ts'
import type { PlainDate } from './plain-date.ts'

describe('an age', () => {
  test.each([
    ['2015-05-25', '2026-05-24', 10],
    ['2015-05-25', '2026-05-25', 11],
    ['2015-05-25', '2026-05-26', 11],
    ['2012-02-29', '2026-02-28', 13],
    ['2012-02-29', '2026-03-01', 14],
    ['2012-02-29', '2028-02-29', 16],
    ['2026-11-02', '2026-11-02', 0],
    ['2026-11-02', '2026-11-01', -1],
  ])('of one born on %s is, on %s, %i', (born, on, age) => {
    expect(ageOn(literalDate(born), literalDate(on))).toBe(age)
  })

  test('never falls as days go by', () => {
    const days = fc.integer({ min: literalDate('1995-01-01'), max: literalDate('2040-12-31') })
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [born, on] = [Math.min(a, b) as PlainDate, Math.max(a, b) as PlainDate]
        expect(ageOn(born, addDays(on, 1))).toBeGreaterThanOrEqual(ageOn(born, on))
        expect(ageOn(born, addMonths(on, 12))).toBeGreaterThan(ageOn(born, on) - 1)
      }),
    )
  })
})

describe('a national curriculum year', () => {
  test.each([
    ['2022-08-31', '2026-09-01', 0],
    ['2022-09-01', '2026-09-01', -1],
    ['2022-08-31', '2026-08-31', -1],
    ['2015-10-03', '2026-11-02', 6],
    ['2008-11-30', '2026-11-02', 13],
    ['2001-09-01', '2026-11-02', 20],
    ['1990-01-01', '2026-11-02', 20],
  ])('of one born on %s is, on %s, %i', (born, on, year) => {
    expect(curriculumYearOn(literalDate(born), literalDate(on))).toBe(year)
  })
})
