import { describe, expect, it } from 'vitest'
import { said } from '../../../../test/kit/figures.ts'
import { gapUnitInWords } from './gap-unit-in-words.ts'

describe('a gap in words', () => {
  it.each<[string, string[], string[]]>([
    ['is in points', ['The gap between the two groups increased to 56 percentage points in 2025.'], []],
    ['is in percent', ['The gap between the two groups increased to 56% in 2025.'], ['look: 56%']],
    ['may have no number', ['The gap between the two groups fell in 2025.'], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(gapUnitInWords, ...papers)).toEqual(expected)
  })
})
