import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { ragDepth } from './rag-depth.ts'

describe('red and amber', () => {
  it.each<[string, string[], string[]]>([
    ['go by how far a target is missed', [table('Indicator|Polarity|2024|2025|Target|RAG', 'Absence rate|L|6.0|6.0|5.8|AMBER', 'Exclusion rate|L|2.0|3.0|1.5|RED', 'Attendance|H|93|70|95|RED')], []],
    ['do not', [table('Indicator|Polarity|2024|2025|Target|RAG', 'Absence rate|L|6.0|6.0|5.8|RED', 'Exclusion rate|L|2.0|1.8|1.5|AMBER', 'Attendance|H|93|80|95|AMBER')], ['look: RED']],
  ])('%s', (_case, papers, expected) => {
    expect(said(ragDepth, ...papers)).toEqual(expected)
  })
})
