import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayTryPassword, oneMore, waitAfter, type Situation, type Tries } from './slow-down.ts'

const now = new Date('2026-11-27T12:00:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)
const tries = (wrong: number, seconds = 0): Tries => ({ wrong, lastAt: ago(seconds) })
const calm: Situation = { here: undefined, strangers: undefined, ownDevice: false, hasSecondFactor: false }

describe('how long a wrong try makes one wait', () => {
  it.each([[0, 0], [1, 0], [3, 0], [4, 1], [5, 2], [6, 4], [10, 64], [13, 512], [14, 900], [200, 900]])('after %i: %i seconds', (wrong, seconds) => {
    expect(waitAfter(wrong)).toBe(seconds)
  })
})

describe('whether a password may be tried', () => {
  const table: [string, Situation, string][] = [
    ['a first try', calm, 'try'],
    ['three slips', { ...calm, here: tries(3) }, 'try'],
    ['six slips a second ago', { ...calm, here: tries(6, 1) }, 'wait'],
    ['six slips, and the wait is over', { ...calm, here: tries(6, 4) }, 'try'],
    ['strangers try, from an unknown place', { ...calm, strangers: tries(29) }, 'try'],
    ['many strangers try, from an unknown place', { ...calm, strangers: tries(30) }, 'another-way'],
    ['many strangers tried until yesterday', { ...calm, strangers: tries(5000, 90_000) }, 'try'],
    ['many strangers tried until a day ago to the second', { ...calm, strangers: tries(5000, 86_400) }, 'try'],
    ['many strangers tried a second less than a day ago', { ...calm, strangers: tries(5000, 86_399) }, 'another-way'],
    ['many strangers try, and this is a device of one’s own', { ...calm, strangers: tries(5000), ownDevice: true }, 'try'],
    ['many strangers try, and a second factor stands behind', { ...calm, strangers: tries(5000), hasSecondFactor: true }, 'try'],
  ]
  it.each(table)('%s', (_name, situation, kind) => expect(mayTryPassword(situation, now).kind).toBe(kind))
})

const anyTries = fc.option(fc.record({ wrong: fc.nat(10_000), seconds: fc.nat(200_000) }).map(({ wrong, seconds }) => tries(wrong, seconds)), { nil: undefined })

describe('whatever strangers do', () => {
  it('nobody is made to wait for it', () => {
    fc.assert(fc.property(anyTries, anyTries, fc.boolean(), fc.boolean(), (here, strangers, ownDevice, hasSecondFactor) => {
      const alone = mayTryPassword({ here, strangers: undefined, ownDevice, hasSecondFactor }, now)
      const besieged = mayTryPassword({ here, strangers, ownDevice, hasSecondFactor }, now)
      expect(besieged.kind === 'wait').toBe(alone.kind === 'wait')
    }))
  })

  it('a device of one’s own and a second factor are answered as if they had done nothing', () => {
    fc.assert(fc.property(anyTries, anyTries, fc.constantFrom([true, false], [false, true], [true, true]), (here, strangers, [ownDevice, hasSecondFactor]) => {
      const situation = { here, ownDevice: ownDevice as boolean, hasSecondFactor: hasSecondFactor as boolean }
      expect(mayTryPassword({ ...situation, strangers }, now)).toEqual(mayTryPassword({ ...situation, strangers: undefined }, now))
    }))
  })

  it('no wait is longer than a quarter of an hour, and it ends by itself', () => {
    fc.assert(fc.property(anyTries, (here) => {
      const answer = mayTryPassword({ ...calm, here }, now)
      if (answer.kind !== 'wait') return
      expect(answer.seconds).toBeLessThanOrEqual(900)
      expect(mayTryPassword({ ...calm, here }, new Date(now.getTime() + answer.seconds * 1000)).kind).toBe('try')
    }))
  })

  it('guessing from one place is slow: a thousand guesses take more than ten days', () => {
    const seconds = Array.from({ length: 1000 }, (_, n) => waitAfter(n + 1)).reduce((sum, one) => sum + one, 0)
    expect(seconds).toBeGreaterThan(10 * 86_400)
  })
})

describe('counting', () => {
  it('adds to what is remembered', () => expect(oneMore(tries(4, 60), now)).toEqual({ wrong: 5, lastAt: now }))
  it('begins anew after a day of quiet', () => expect(oneMore(tries(4, 86_400), now)).toEqual({ wrong: 1, lastAt: now }))
})
