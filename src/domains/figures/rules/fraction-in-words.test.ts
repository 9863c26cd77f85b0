import { describe, expect, it } from 'vitest'
import { said } from '../../../../test/kit/figures.ts'
import { fractionInWords } from './fraction-in-words.ts'

describe('a fraction', () => {
  it.each<[string, string[], string[]]>([
    ['is its percentage', ['One in four children (25%) waited, and two thirds (66%) were told.'], []],
    ['is not', ['One in five children (25%) waited.'], ['look: One in five children (25%)']],
    ['of parts is not', ['A third of schools (43%) replied.'], ['look: A third of schools (43%)']],
  ])('%s', (_case, papers, expected) => {
    expect(said(fractionInWords, ...papers)).toEqual(expected)
  })
})
