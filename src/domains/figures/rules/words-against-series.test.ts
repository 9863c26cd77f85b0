import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { wordsAgainstSeries } from './words-against-series.ts'

describe('a rise in words', () => {
  it.each<[string, string[], string[]]>([
    ['shows in the table', ['The 20 week rate fell from January to March.\n\n' + table('|January 2026|February 2026|March 2026', 'Plans issued|40|25|30', 'Issued in 20 weeks|20|10|6', '% in 20 weeks|50.0%|40.0%|20.0%')], []],
    ['does not', ['The 20 week compliance rates showed improvements from January to March.\n\n' + table('|January 2026|February 2026|March 2026', 'Plans issued|40|25|30', 'Issued in 20 weeks|20|10|6', '% in 20 weeks|50.0%|40.0%|20.0%')], ['look: improvements from January to March']],
    ['of something else is left alone', ['Attendance increased from January to March.\n\n' + table('|January 2026|February 2026|March 2026', 'Plans issued|40|25|30', 'Issued in 20 weeks|20|10|6', '% in 20 weeks|50.0%|40.0%|20.0%')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(wordsAgainstSeries, ...papers)).toEqual(expected)
  })
})
