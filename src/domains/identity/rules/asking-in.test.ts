import { describe, expect, it } from 'vitest'
import { hasNoAddress, isNewHere, mayBeAskedIn, mayHandOver, noAddress } from './asking-in.ts'

const fresh = { passwordHash: null as string | null, hasAuthenticator: false, hasPasskey: false, knownBefore: false, staff: true, authorities: [901] }

describe('asking somebody in', () => {
  it.each([[false, 'ann@council.gov.uk', true], [true, 'ann@council.gov.uk', false], [true, 'ann@merrowdale.example', true], [true, 'ann@example.co', false], [true, 'ann@here.test', true], [true, 'ann@here.invalid', true], [true, 'ann@contest', false], [true, 'ann@home.example.com', false]])(
    'in a demonstration %s, %s: %s', (demonstration, address, may) => expect(mayBeAskedIn(demonstration, address)).toBe(may))

  const accounts: [string, Partial<typeof fresh>, boolean][] = [
    ['somebody new', {}, true],
    ['somebody with a password', { passwordHash: 'x' }, false],
    ['somebody with an app', { hasAuthenticator: true }, false],
    ['somebody with a passkey', { hasPasskey: true }, false],
    ['a parent who comes by link, or somebody whose app was taken away', { knownBefore: true }, false],
    ['somebody of another authority too', { authorities: [201, 901] }, false],
    ['somebody of another authority only', { authorities: [201] }, false],
  ]
  it.each(accounts)('lets an administrator hand the invitation over: %s', (_name, change, may) => expect(isNewHere({ ...fresh, ...change }, 901)).toBe(may))
})

describe('a link that an officer hands over', () => {
  it.each([[false, [901], true], [true, [901], false], [false, [901, 902], false], [false, [902], false]])('staff %s, authorities %j: %s', (staff, authorities, may) => {
    expect(mayHandOver({ ...fresh, staff, authorities }, 901)).toBe(may)
  })
})

describe('somebody without an address', () => {
  it('is known by what stands in its place, and nobody else is', () => {
    expect(hasNoAddress(noAddress('0190'))).toBe(true)
    expect(hasNoAddress('ann@merrowdale.example')).toBe(false)
    expect(hasNoAddress('0190@no-address.invalid.example')).toBe(false)
  })
  it('is never somebody to whom mail could go', () => expect(noAddress('0190')).toMatch(/^0190@.*\.invalid$/))
})
