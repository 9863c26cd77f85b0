import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { oneNumberTwoMeasures } from './one-number-two-measures.ts'

describe('a large number', () => {
  it.each<[string, string[], string[]]>([
    ['stands for one measure', [table('Measure|England|Region', 'Number of new plans|48,907|4,711', 'Number of assessments|51,590|4,964')], []],
    ['stands for two', [table('Measure|England|Region', 'Number of new plans|48,907|4,711', 'Number of assessments|48,907|4,964')], ['look: 48,907']],
    ['that is small may well', [table('Measure|2024|2025', 'Number of complaints|12|14', 'Number of appeals|12|9')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(oneNumberTwoMeasures, ...papers)).toEqual(expected)
  })
})
