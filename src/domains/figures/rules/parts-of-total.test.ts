import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { partsOfTotal } from './parts-of-total.ts'

describe('parts of a total', () => {
  it.each<[string, string[], string[]]>([
    ['add up in every column', [table('Area|January 2026|February 2026', 'North|10|12', 'South|20|21', 'Total|30|33')], []],
    ['do not in one', [table('Area|January 2026|February 2026|March 2026', 'North|10|12|9', 'South|20|21|22', 'Total|30|38|31')], ['wrong: 38']],
    ['do not in the only one', [table('Area|Number', 'North|110', 'South|120', 'East|90', 'Total|310')], ['wrong: 310']],
    ['stand below an overall figure', [table('Referrals|Number', 'Number of children referred (overall)|60', 'Number of children referred with SEN support|40', 'Number of children referred with a plan|20')], []],
    ['of absence rates are rounded', [table('Measure|2024|2025', 'Authorised absence %|4.7|4.5', 'Unauthorised absence %|2.3|2.5', 'Total absence %|7.1|7.0')], []],
    ['of absence rates do not add up', [table('Measure|2024|2025|2026', 'Authorised absence %|4.7|4.5|4.3', 'Unauthorised absence %|2.3|2.5|2.3', 'Total absence %|7.0|7.0|7.8')], ['wrong: 7.8']],
    ['may not all be printed, and then nothing is added', [table('Area|January 2026', 'North|10', 'South|', 'Total|30')], []],
    ['are not the rows of another kind', [table('Measure|January 2026', 'Total requests|30', 'Days to answer|12.5', 'Satisfaction|88%')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(partsOfTotal, ...papers)).toEqual(expected)
  })
})
