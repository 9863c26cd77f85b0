import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { targetEases } from './target-eases.ts'

describe('a later target', () => {
  it.each<[string, string[], string[]]>([
    ['asks for more', [table('Indicator|Polarity|2024|Target 2024-25|Target 2025-26', 'Absence rate|L|6.1|5.9|5.5', 'Attendance|H|93|94|95')], []],
    ['asks for less', [table('Indicator|Polarity|2024|Target 2024-25|Target 2025-26', 'Absence rate|L|6.1|5.9|6.0', 'Attendance|H|93|94|95')], ['look: 6.0']],
  ])('%s', (_case, papers, expected) => {
    expect(said(targetEases, ...papers)).toEqual(expected)
  })
})
