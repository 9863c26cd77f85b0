import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { percentageOfRows } from './percentage-of-rows.ts'

describe('a row of percentages', () => {
  it.each<[string, string[], string[]]>([
    ['follows from the two rows above it', [table('|January 2026|February 2026|March 2026', 'Plans issued|40|25|30', 'Of these, in 20 weeks|20|10|15', '% in 20 weeks|50.0%|40.0%|50.0%')], []],
    ['is wrong in one month of three', [table('|January 2026|February 2026|March 2026', 'Plans issued|40|25|30', 'Of these, in 20 weeks|20|10|15', '% in 20 weeks|50.0%|44.0%|50.0%')], ['wrong: 44.0%']],
    ['may be rounded', [table('|January 2026|February 2026', 'Plans issued|30|31', 'Of these, in 20 weeks|10|11', '% in 20 weeks|33%|35%')], []],
    ['is looked at where only its name tells what it is of', [table('|January 2026', 'Plans issued|40', 'Of these, in 20 weeks|10', '% in 20 weeks|35%')], ['look: 35%']],
    ['of other things is left alone', [table('|January 2026|February 2026|March 2026', 'Plans issued|40|25|30', 'Complaints|2|3|1', '% attendance|93%|94%|92%')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(percentageOfRows, ...papers)).toEqual(expected)
  })
})
