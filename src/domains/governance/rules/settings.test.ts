import { describe, expect, it } from 'vitest'
import { nationalPolicy } from '../../indicators/index.ts'
import { policyName, readSetting } from './settings.ts'

describe('what an authority sets for its committees', () => {
  it.each([
    ['smallestShown', '5', 5], ['smallestShown', '4', undefined], ['smallestShown', '21', undefined], ['smallestDenominator', '9', undefined], ['smallestDenominator', ' 20 ', 20], ['roundTo', '5', 5], ['roundTo', '3', undefined],
    ['pounds', '£250,000', 250_000], ['pounds', '-1', undefined], ['pounds', 'much', undefined], ['wards', '3', undefined], ['wards', '1', 1], ['days', '27', undefined], ['days', '28', 28], ['days', '', undefined],
  ] as const)('%s of “%s” is read as %s', (field, typed, value) => expect(readSetting(field, typed)).toBe(value))

  it('has the national name only where it is the national policy', () => {
    expect([policyName(nationalPolicy, '2026-11-02'), policyName({ ...nationalPolicy, roundTo: 5 }, '2026-11-02')]).toEqual(['national-2024', 'own-2026-11-02'])
  })
})
