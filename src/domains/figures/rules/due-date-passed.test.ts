import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { dueDatePassed } from './due-date-passed.ts'

describe('what is due', () => {
  it.each<[string, string[], string[]]>([
    ['is still to come', ['Health Board\n\n21 January 2026\n\nFigures\n\n' + table('Indicator|2025|2024', 'Attainment|Not yet available, due March 2026|31', 'Absence|4.1|4.0')], []],
    ['was due before the paper', ['Health Board\n\n21 January 2026\n\nFigures\n\n' + table('Indicator|2025|2024', 'Attainment|Not yet available, due Dec 2025|31', 'Absence|4.1|4.0')], ['look: Not yet available, due Dec 2025']],
    ['in a paper without a date cannot be told', [table('Indicator|2025|2024', 'Attainment|Not yet available, due Dec 2025|31', 'Absence|4.1|4.0')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(dueDatePassed, ...papers)).toEqual(expected)
  })
})
