import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { averageOfCount } from './average-of-count.ts'

describe('an average a month', () => {
  it.each<[string, string[], string[]]>([
    ['follows for some number of months', ['There were 940 requests, an average of 78 per month.'], []],
    ['follows for none', ['There were 855 requests, an average of 106 per month.'], ['look: 855, 106']],
    ['of a row follows', [table('Indicator|Target|2025|Comments', 'Number of complaints||52 (May to October)|An average of 8.7 complaints have been received each month.', 'Number of appeals||10|None.')], []],
    ['of a row does not', [table('Indicator|Target|2025|Comments', 'Number of complaints||52 (May to October)|An average of 9.9 complaints have been received each month.', 'Number of appeals||10|None.')], ['look: 52 (May to October), 9.9']],
  ])('%s', (_case, papers, expected) => {
    expect(said(averageOfCount, ...papers)).toEqual(expected)
  })
})
