import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTemporaryUpn, parseUpn, upnCheckLetter } from './upn.ts'
import type { Upn } from './upn.ts'

describe('a unique pupil number', () => {
  test.each([
    ['B801200005001', false],
    ['P207000016049', false],
    ['L373200126001', false],
    ['W825401625014', false],
    ['X37320012600A', true],
    ['R88040000260X', true],
  ])('%s is read, and temporary is %s', (text, temporary) => {
    expect(parseUpn(text)).toEqual({ ok: true, value: text })
    expect(isTemporaryUpn(text as Upn)).toBe(temporary)
  })

  test('is read in small letters and with spaces round it', () => {
    expect(parseUpn(' b801200005001 ')).toEqual({ ok: true, value: 'B801200005001' })
  })

  test.each([
    ['Q207000016049', 'wrong-check-letter'],
    ['A801200005001', 'wrong-check-letter'],
    ['I801200005001', 'not-a-upn'],
    ['B80120000500', 'not-a-upn'],
    ['B8012000050012', 'not-a-upn'],
    ['B80120000500O', 'not-a-upn'],
    ['', 'not-a-upn'],
  ])('%j is refused as %s', (text, error) => {
    expect(parseUpn(text)).toEqual({ ok: false, error })
  })

  const rest = fc.stringMatching(/^\d{12}$/)

  test('with its computed letter is always read', () => {
    fc.assert(
      fc.property(rest, (digits) => {
        expect(parseUpn(upnCheckLetter(digits) + digits).ok).toBe(true)
      }),
    )
  })

  test('with one digit changed is always refused', () => {
    fc.assert(
      fc.property(rest, fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const changed = digits.slice(0, at) + ((Number(digits[at]) + by) % 10) + digits.slice(at + 1)
        expect(parseUpn(upnCheckLetter(digits) + changed)).toEqual({ ok: false, error: 'wrong-check-letter' })
      }),
    )
  })
})
