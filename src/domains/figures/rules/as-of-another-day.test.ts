import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { asOfAnotherDay } from './as-of-another-day.ts'

describe('a column', () => {
  it.each<[string, string[], string[]]>([
    ['is as of one day', [table('Indicator|2025', 'Requests|524 (as of 30 Nov 25)', 'Plans|250 (as of 30 Nov 25)', 'Reviews|120 (as of 30 Nov 25)', 'Appeals|9 (as of 30 Nov 25)')], []],
    ['has one cell of another day', [table('Indicator|2025', 'Requests|524 (as of 30 Nov 25)', 'Plans|250 (as of 30 Nov 25)', 'Reviews|120 (as of 30 Nov 25)', 'Appeals|9 (as of 31 Oct 25)')], ['look: 9 (as of 31 Oct 25)']],
  ])('%s', (_case, papers, expected) => {
    expect(said(asOfAnotherDay, ...papers)).toEqual(expected)
  })
})
