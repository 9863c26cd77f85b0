import { describe, expect, test } from 'vitest'
import { parseUkprn } from './ukprn.ts'

describe('a UKPRN', () => {
  test.each(['10000001', ' 10000001 '])('is read from %j', (text) => {
    expect(parseUkprn(text)).toEqual({ ok: true, value: '10000001' })
  })

  test.each(['1000001', '100000001', '20000001', '1000000A', ''])('is not read from %j', (text) => {
    expect(parseUkprn(text)).toEqual({ ok: false, error: 'not-a-ukprn' })
  })
})
