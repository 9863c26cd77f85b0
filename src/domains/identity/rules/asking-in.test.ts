import { describe, expect, it } from 'vitest'
import { isNewHere, mayBeAskedIn, mayHandOver } from './asking-in.ts'

const fresh = { passwordHash: null as string | null, hasAuthenticator: false, hasPasskey: false, knownBefore: false, staff: true, authorities: [901] }

describe('asking somebody in', () => {
  it.each([[false, 'ann@council.gov.uk', true], [true, 'ann@council.gov.uk', false], [true, 'ann@merrowdale.example', true], [true, 'ann@example.co', false]])(
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
