import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { authenticatorAddress, base32, codeAt, stepAt, stepOfCode } from './authenticator-code.ts'

// RFC 6238 appendix B, the SHA-1 lines, their last six digits.
const secret = base32(Buffer.from('12345678901234567890'))

describe('the code of an authenticator app', () => {
  it.each([[59, '287082'], [1_111_111_109, '081804'], [1_111_111_111, '050471'], [1_234_567_890, '005924'], [2_000_000_000, '279037']])(
    'at second %i is %s', (second, code) => expect(codeAt(secret, stepAt(new Date(second * 1000)))).toBe(code))

  const now = new Date('2026-11-27T12:00:10Z')
  const step = stepAt(now)
  it.each([[-2, false], [-1, true], [0, true], [1, true], [2, false]])('of the half-minute %i away counts: %s', (away, counts) => {
    expect(stepOfCode(secret, codeAt(secret, step + away), now, 0)).toBe(counts ? step + away : undefined)
  })
  it('may be typed with a gap', () => {
    const code = codeAt(secret, step)
    expect(stepOfCode(secret, `${code.slice(0, 3)} ${code.slice(3)}`, now, 0)).toBe(step)
  })
  it('serves once', () => expect(stepOfCode(secret, codeAt(secret, step), now, step)).toBeUndefined())
  it('counts the longest possible wait of a phone’s clock from either side of a half-minute', () => {
    const shown = codeAt(secret, step)
    expect(stepOfCode(secret, shown, new Date((step - 1) * 30_000), 0)).toBe(step)
    expect(stepOfCode(secret, shown, new Date((step + 2) * 30_000 - 1), 0)).toBe(step)
    expect(stepOfCode(secret, shown, new Date((step + 2) * 30_000), 0)).toBeUndefined()
  })
  it('takes nothing that is not six digits, and breaks on nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => {
      fc.pre(!/^\s*(\d\s*){6}$/.test(typed))
      expect(stepOfCode(secret, typed, now, 0)).toBeUndefined()
    }))
  })
  it.each(['éééééé', '12345６', '', ' '])('is not %j', (typed) => expect(stepOfCode(secret, typed, now, 0)).toBeUndefined())
  it('may not stand before or behind something else', () => {
    const code = codeAt(secret, step)
    expect([`${code}7`, `7${code}`, code.slice(1)].map((typed) => stepOfCode(secret, typed, now, 0))).toEqual([undefined, undefined, undefined])
  })
})

it('the secret is written as apps read it', () => {
  expect(base32(Buffer.from('foobar'))).toBe('MZXW6YTBOI')
  expect(authenticatorAddress('Harrowmoor SEND', 'a@b.example', 'ABC')).toBe('otpauth://totp/Harrowmoor%20SEND:a%40b.example?secret=ABC&issuer=Harrowmoor%20SEND')
})
