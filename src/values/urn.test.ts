import { describe, expect, test } from 'vitest'
import { parseUrn } from './urn.ts'

describe('a URN', () => {
  test.each(['100001', ' 100001 '])('is read from %j', (text) => {
    expect(parseUrn(text)).toEqual({ ok: true, value: '100001' })
  })

  test.each(['10001', '1000001', '000001', '10000A', ''])('is not read from %j', (text) => {
    expect(parseUrn(text)).toEqual({ ok: false, error: 'not-a-urn' })
  })
})
