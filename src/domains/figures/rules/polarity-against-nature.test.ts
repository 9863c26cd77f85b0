import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { polarityAgainstNature } from './polarity-against-nature.ts'

describe('what is good', () => {
  it.each<[string, string[], string[]]>([
    ['is low for absence', [table('Indicator|2024|2025|Dir of Travel (Good is)', 'Overall absence rate|4.3|4.1|↓ (Lower)', 'Attendance|93|94|↑ (Higher)')], []],
    ['is not high for absence', [table('Indicator|2024|2025|Dir of Travel (Good is)', 'Overall absence rate|4.3|4.1|↓ (Higher)', 'Attendance|93|94|↑ (Higher)')], ['look: ↓ (Higher)']],
    ['is not high for absence where the row beside it says so', [table('Indicator|2024|2025|Dir of Travel (Good is)', 'Primary overall absence rate|4.3|4.1|↓ (Higher)', 'Secondary overall absence rate|5.3|5.1|↓ (Lower)')], ['wrong: ↓ (Higher)']],
  ])('%s', (_case, papers, expected) => {
    expect(said(polarityAgainstNature, ...papers)).toEqual(expected)
  })
})
