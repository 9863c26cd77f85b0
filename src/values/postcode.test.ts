import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outwardCode, parsePostcode, sectorOf } from './postcode.ts'
import type { Postcode } from './postcode.ts'

describe('a postcode', () => {
  test.each([
    ['WS1 1TP', 'WS1 1TP', 'WS1', 'WS1 1'],
    ['ws11tp', 'WS1 1TP', 'WS1', 'WS1 1'],
    [' ec1a  1bb ', 'EC1A 1BB', 'EC1A', 'EC1A 1'],
    ['m11ae', 'M1 1AE', 'M1', 'M1 1'],
    ['B33 8TH', 'B33 8TH', 'B33', 'B33 8'],
    ['W1A 0AX', 'W1A 0AX', 'W1A', 'W1A 0'],
    ['gir 0aa', 'GIR 0AA', 'GIR', 'GIR 0'],
  ])('typed %j is %s', (typed, written, outward, sector) => {
    expect(parsePostcode(typed)).toEqual({ ok: true, value: written })
    expect([outwardCode(written as Postcode), sectorOf(written as Postcode)]).toEqual([outward, sector])
  })

  test.each(['', 'B1', '1AA', 'B1 1CA', 'B1 1AV', 'BBB1 1AA', 'B123 1AA', '11 1AA', 'B1 AAA', 'B1-1AA'])(
    'is not read from %j',
    (typed) => {
      expect(parsePostcode(typed)).toEqual({ ok: false, error: 'not-a-postcode' })
    },
  )

  test('is the same however it was typed, and when read again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][ABD-HJLNP-UW-Z]{2}$/), (typed) => {
        const written = `${typed.slice(0, -3)} ${typed.slice(-3)}`
        expect(parsePostcode(typed.toLowerCase())).toEqual({ ok: true, value: written })
        expect(parsePostcode(written)).toEqual({ ok: true, value: written })
      }),
    )
  })
})
