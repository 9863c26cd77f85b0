import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { partAboveWhole } from './part-above-whole.ts'

describe('parts and wholes of the field', () => {
  it.each<[string, string[], string[]]>([
    ['plans are no more than assessments', [table('Measure|2024|2025', 'Number of assessments completed|240|260', 'Number of new EHCPs|220|240')], []],
    ['more plans than assessments', [table('Measure|2024|2025', 'Number of assessments completed|240|260', 'Number of new EHCPs|220|270')], ['look: 270']],
    ['more assessments than requests', [table('Measure|2024', 'Number of requests for assessments|180', 'Number of assessments completed|240')], ['look: 240']],
  ])('%s', (_case, papers, expected) => {
    expect(said(partAboveWhole, ...papers)).toEqual(expected)
  })
})
