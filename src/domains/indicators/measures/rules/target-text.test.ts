import { describe, expect, it } from 'vitest'
import { readTarget, type TargetMeaning } from './target-text.ts'

const table: [text: string, meaning: TargetMeaning | null | undefined][] = [
  ['', null],
  ['28%', { kind: 'reach', value: 28, unit: 'percent' }],
  ['-0.45', { kind: 'reach', value: -0.45, unit: null }],
  ['1,250', { kind: 'reach', value: 1250, unit: null }],
  ['maintain 90%', { kind: 'reach', value: 90, unit: 'percent' }],
  ['reduce by 30%', { kind: 'reduce-by', percent: 30, to: null }],
  ['To reduce by 50% (to 19)', { kind: 'reduce-by', percent: 50, to: 19 }],
  ['increase by 10%', { kind: 'increase-by', percent: 10, to: null }],
  ['25% or lower', { kind: 'at-most', value: 25, unit: 'percent', strict: false }],
  ['95% or higher', { kind: 'at-least', value: 95, unit: 'percent', strict: false }],
  ['65% pts or lower', { kind: 'at-most', value: 65, unit: 'percentage-points', strict: false }],
  ['No higher than 17 pts', { kind: 'at-most', value: 17, unit: 'points', strict: false }],
  ['No higher than 62.5% pts', { kind: 'at-most', value: 62.5, unit: 'percentage-points', strict: false }],
  ['at least 12', { kind: 'at-least', value: 12, unit: null, strict: false }],
  ['In line with comparators 12.5% - 13.5%', { kind: 'between', low: 12.5, high: 13.5, unit: 'percent' }],
  ['between 3 and 4 weeks', { kind: 'between', low: 3, high: 4, unit: 'weeks' }],
  ['1.5% – 1.8%', { kind: 'between', low: 1.5, high: 1.8, unit: 'percent' }],
  ['Maintain above 90%', { kind: 'at-least', value: 90, unit: 'percent', strict: true }],
  ['To reduce to below 1000', { kind: 'at-most', value: 1000, unit: null, strict: true }],
  ['reduce to 12', { kind: 'at-most', value: 12, unit: null, strict: false }],
  ['maintain result below the national average', { kind: 'compared', with: 'england', way: 'below' }],
  ['To reduce and be in line with pupils without SEN', { kind: 'compared', with: 'pupils-without-send', way: 'in-line' }],
  ['above statistical neighbours', { kind: 'compared', with: 'neighbours', way: 'above' }],
  ['in line with the regional average', { kind: 'compared', with: 'region', way: 'in-line' }],
]

describe('a target', () => {
  it.each(table)('“%s”', (text, meaning) => expect(readTarget(text)).toEqual(meaning))

  it.each(['as soon as we can', 'better', '13.5% - 12.5%', 'below national and regional averages', '90% by March, 95% by July', 'reduce by 30 pts', 'in line with the 3 best'])('that is not understood is said to be so: “%s”', (text) => {
    expect(readTarget(text)).toBeUndefined()
  })

  it.each([['digits', 'between ' + '1'.repeat(32_000)], ['digits and commas', 'no higher than ' + '1,'.repeat(16_000)], ['digits, short enough to be read', '1'.repeat(199) + '!']])('of nothing but %s is answered at once', (_what, text) => {
    const began = performance.now()
    expect(readTarget(text)).toBeUndefined()
    expect(performance.now() - began).toBeLessThan(500)
  })
})
