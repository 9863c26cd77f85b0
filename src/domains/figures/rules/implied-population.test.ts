import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { impliedPopulation } from './implied-population.ts'

describe('a rate with its count', () => {
  it.each<[string, string[], string[]]>([
    ['tells one population', [table('Indicator|2025|2024', 'Exclusions (%)|1.50 (300)|1.40 (280)', 'Absence (%)|4.0|4.1')], []],
    ['tells two', [table('Indicator|2025|2024', 'Exclusions (%)|1.24 (215)|7.56 (1,581)', 'Absence (%)|4.0|4.1')], ['look: 1.24 (215)']],
    ['so rounded that it tells nothing', [table('Indicator|2025|2024', 'Exclusions (%)|0.02 (5)|0.03 (10)', 'Absence (%)|4.0|4.1')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(impliedPopulation, ...papers)).toEqual(expected)
  })
})
