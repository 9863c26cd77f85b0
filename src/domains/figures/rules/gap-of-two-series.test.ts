import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { gapOfTwoSeries } from './gap-of-two-series.ts'

describe('a gap', () => {
  it.each<[string, string[], string[]]>([
    ['is the difference of its series', [table('Indicator|2024|2025', '% reaching the standard - no identified SEN|70.0|71.0', '% reaching the standard - SEN Support|20.0|25.0', 'GAP - % reaching the standard - SEN Support|50% pts|46% pts')], []],
    ['is not', [table('Indicator|2024|2025', '% reaching the standard - no identified SEN|70.0|71.0', '% reaching the standard - SEN Support|20.0|25.0', 'GAP - % reaching the standard - SEN Support|50% pts|48% pts')], ['wrong: 48% pts']],
    ['of targets is a hundred times too large', [table('Indicator|Target|2025', 'Progress score - no identified SEN|0.05|-0.12', 'Progress score - SEN Support|-0.45|-0.58', 'GAP - Progress score - SEN Support|No higher than 50 pts|0.46 pts')], ['wrong: No higher than 50 pts']],
    ['of targets may be another aim', [table('Indicator|Target|2025', 'Progress score - no identified SEN|0.05|-0.12', 'Progress score - SEN Support|-0.45|-0.58', 'GAP - Progress score - SEN Support|0.40|0.46 pts')], ['look: 0.40']],
    ['without its series is left alone', [table('Indicator|2024|2025', 'GAP - % reaching the standard - SEN Support|50% pts|46% pts')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(gapOfTwoSeries, ...papers)).toEqual(expected)
  })
})
