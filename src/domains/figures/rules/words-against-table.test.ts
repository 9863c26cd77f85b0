import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { wordsAgainstTable } from './words-against-table.ts'

describe('a percentage of one month', () => {
  it.each<[string, string[], string[]]>([
    ['is that of the table', ['In February 2026 we issued 40% of plans in 20 weeks.\n\n' + table('|January 2026|February 2026|March 2026', 'Plans issued|40|25|30', 'Issued in 20 weeks|20|10|6', '% in 20 weeks|50.0%|40.0%|20.0%')], []],
    ['is not', ['In February 2026 we issued 48% of plans in 20 weeks.\n\n' + table('|January 2026|February 2026|March 2026', 'Plans issued|40|25|30', 'Issued in 20 weeks|20|10|6', '% in 20 weeks|50.0%|40.0%|20.0%')], ['look: 48%']],
    ['of another measure is left alone', ['In February 2026 attendance was 93%.\n\n' + table('|January 2026|February 2026|March 2026', 'Plans issued|40|25|30', 'Issued in 20 weeks|20|10|6', '% in 20 weeks|50.0%|40.0%|20.0%')], []],
    ['is left alone where two are told', ['In February 2026 we issued 48% of plans in 20 weeks and 93% of letters.\n\n' + table('|January 2026|February 2026|March 2026', 'Plans issued|40|25|30', 'Issued in 20 weeks|20|10|6', '% in 20 weeks|50.0%|40.0%|20.0%')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(wordsAgainstTable, ...papers)).toEqual(expected)
  })
})
