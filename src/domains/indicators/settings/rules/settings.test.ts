import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nationalPolicy, type DisclosurePolicy } from '../../disclosure/rules/policy.ts'
import { disclose } from '../../disclosure/rules/disclose.ts'
import { stricterOf } from './settings.ts'

const policy = fc.record({ name: fc.constantFrom('a', 'b'), smallestShown: fc.integer({ min: 5, max: 20 }), smallestDenominator: fc.integer({ min: 10, max: 100 }), roundTo: fc.constantFrom(1, 5, 10) })
const own: DisclosurePolicy = { name: 'own', smallestShown: 8, smallestDenominator: 20, roundTo: 1 }

describe('the stricter of two policies', () => {
  it.each([
    ['one that is stricter throughout', nationalPolicy, own, own], ['the same in whatever order', own, nationalPolicy, own],
    ['each where it is stricter', own, { ...nationalPolicy, name: 'rounded', roundTo: 5 }, { name: 'own and rounded', smallestShown: 8, smallestDenominator: 20, roundTo: 5 }],
  ])('is %s', (_, one, other, both) => expect(stricterOf(one, other)).toEqual(both))

  it('shows no count and no share that either of them withholds', () => {
    fc.assert(fc.property(policy, policy, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 120 }), (one, other, count, of) => {
      const withheld = (by: DisclosurePolicy) => [...disclose({ cells: [{ key: 'n', kind: 'count', value: count }, { key: 'share', kind: 'rate', value: 0.5, decimals: 1, numerator: 'n', denominator: of }], sums: [] }, by).cells].filter(([, { symbol }]) => symbol === 'c').map(([key]) => key)
      const both = withheld(stricterOf(one, other))
      expect([...withheld(one), ...withheld(other)].every((key) => both.includes(key))).toBe(true)
    }))
  })
})
