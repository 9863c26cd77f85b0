import { describe, expect, it } from 'vitest'
import { said } from '../../../../test/kit/figures.ts'
import { twoSenses } from './two-senses.ts'

describe('a sentence', () => {
  it.each<[string, string[], string[]]>([
    ['says one thing', ['Timeliness continues to increase month by month.'], []],
    ['says two', ['Timeliness continues to increase, although this has remained the same in the last months.'], ['look: continues to increase, although this has remained the same']],
  ])('%s', (_case, papers, expected) => {
    expect(said(twoSenses, ...papers)).toEqual(expected)
  })
})
