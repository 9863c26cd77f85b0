import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { headingsShifted } from './headings-shifted.ts'

describe('headings', () => {
  it.each<[string, string[], string[]]>([
    ['stand over their columns', [table('Indicator|2024|2025|Target|RAG', 'Absence|6.1|5.0|5.5|GREEN', 'Attendance|93|90|95|RED')], []],
    ['stand one column too far right', [table('Indicator|2024|2025|Latest|Target|RAG', 'Absence|6.1|5.0|5.5|GREEN|', 'Attendance|93|90|95|RED|')], ['wrong: RAG']],
  ])('%s', (_case, papers, expected) => {
    expect(said(headingsShifted, ...papers)).toEqual(expected)
  })
})
