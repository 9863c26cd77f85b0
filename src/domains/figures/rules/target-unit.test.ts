import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { targetUnit } from './target-unit.ts'

describe('a target', () => {
  it.each<[string, string[], string[]]>([
    ['is in the unit of its values', [table('Indicator|Target|2025', 'Exclusions (%)|1.5|1.6', 'Absence (%)|4.0|4.1')], []],
    ['is a number of children', [table('Indicator|Target|2025', 'Exclusions (%)|To reduce to below 260|1.53 (438)', 'Absence (%)|4.0|4.1')], ['look: To reduce to below 260']],
    ['of a count may be any number', [table('Indicator|Target|2025', 'Number of exclusions|260|4', 'Number of absences|40|41')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(targetUnit, ...papers)).toEqual(expected)
  })
})
