import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference, exactly, meets, printed, quotient, roundedSpan, sumOf, times } from './rounding.ts'

describe('a rounded number', () => {
  it('always agrees with what it was rounded from', () => {
    fc.assert(fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 3 }), (thousandths, decimals) => {
      const value = thousandths / 1000
      expect(meets(roundedSpan(Number(printed(value, decimals).replaceAll(',', '')), decimals), exactly(value))).toBe(true)
    }))
  })

  it('makes sums, differences and shares that agree with the rounded result', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (a, b) => {
      const [x, y] = [a / 100, b / 100]
      const shown = (value: number) => roundedSpan(Number(printed(value, 1).replaceAll(',', '')), 1)
      expect(meets(sumOf([shown(x), shown(y)]), shown(x + y))).toBe(true)
      expect(meets(difference(shown(x), shown(y)), shown(x - y))).toBe(true)
      const share = quotient(exactly(a), exactly(b))
      expect(share && meets(times(share, 100), shown((100 * a) / b))).toBe(true)
    }))
  })

  it.each<[number, number, string]>([[22.3776, 1, '22.4'], [0.125, 2, '0.13'], [-0.5, 0, '-1'], [1234.5, 0, '1,235'], [-0.04, 1, '0.0']])('%s with %s decimals is printed %s', (value, decimals, text) => {
    expect(printed(value, decimals)).toBe(text)
  })

  it('of nothing has no share', () => expect(quotient(exactly(1), exactly(0))).toBeUndefined())
})
