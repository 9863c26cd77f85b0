import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseUln, ulnCheckDigit } from './uln.ts'

describe('a unique learner number', () => {
  // 100000000 sums to 10, so its digit is 10 - 10. 000000001 sums to 2, so its digit is 10 - 2.
  test.each(['1000000000', '0000000018', ' 0000000018 '])('%j is read', (text) => {
    expect(parseUln(text)).toEqual({ ok: true, value: text.trim() })
  })

  test.each([
    ['1000000001', 'wrong-check-digit'],
    ['0000000000', 'wrong-check-digit'],
    ['100000000', 'not-ten-digits'],
    ['10000000000', 'not-ten-digits'],
    ['100000000X', 'not-ten-digits'],
    ['', 'not-ten-digits'],
  ])('%j is refused as %s', (text, error) => {
    expect(parseUln(text)).toEqual({ ok: false, error })
  })

  test('is read with the one digit that fits its first nine, and with no other', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (stem) => {
        const read = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => parseUln(stem + digit).ok)
        const digit = ulnCheckDigit(stem)
        expect(read).toEqual(digit === undefined ? [] : [digit])
      }),
    )
  })
})
