import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { sameFigureInTables } from './same-figure-in-tables.ts'

describe('a figure in two tables of a pack', () => {
  it.each<[string, string[], string[]]>([
    ['is the same', [table('Scorecard', 'Measure|2024|2025', 'Percentage of plans within 20 weeks|44%|48%', 'Number of requests for assessment|310|330', 'Number of plans maintained|2,100|2,200'), table('Report', 'Measure|2024|2025', 'Percentage of plans within 20 weeks|44%|48%', 'Number of requests for assessment|310|330', 'Number of plans maintained|2,100|2,200')], []],
    ['is not', [table('Scorecard', 'Measure|2024|2025', 'Percentage of plans within 20 weeks|44%|48%', 'Number of requests for assessment|310|330', 'Number of plans maintained|2,100|2,200'), table('Report', 'Measure|2024|2025', 'Percentage of plans within 20 weeks|44%|48%', 'Number of requests for assessment|310|350', 'Number of plans maintained|2,100|2,200')], ['wrong: 330']],
    ['may show fewer decimals', [table('Measure|2025', 'Percentage of plans within 20 weeks|47.6%'), table('Measure|2025', 'Percentage of plans within 20 weeks|48%')], []],
    ['of two years are two figures', [table('Measure|2024', 'Percentage of plans within 20 weeks|47.6%'), table('Measure|2025', 'Percentage of plans within 20 weeks|51.0%')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(sameFigureInTables, ...papers)).toEqual(expected)
  })
})
