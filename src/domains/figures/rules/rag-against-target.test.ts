import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { ragAgainstTarget } from './rag-against-target.ts'

describe('a colour', () => {
  it.each<[string, string[], string[]]>([
    ['is green for what meets its target', [table('Indicator|Polarity|2024|2025|Target|RAG', 'Absence rate|L|6.1|5.0|5.5|GREEN', 'Attendance|H|93|90|95|RED')], []],
    ['is not green for what meets it, where others are', [table('Indicator|Polarity|2024|2025|Target|RAG', 'Absence rate|L|6.1|5.0|5.5|AMBER', 'Exclusion rate|L|2.0|1.0|1.5|GREEN', 'Attendance|H|93|96|95|GREEN')], ['wrong: AMBER']],
    ['is green for what misses it', [table('Indicator|Polarity|2024|2025|Target|RAG', 'Absence rate|L|6.1|6.0|5.5|GREEN', 'Exclusion rate|L|2.0|2.0|1.5|RED', 'Attendance|H|93|90|95|RED')], ['wrong: GREEN']],
    ['is looked at where no other row tells the convention', [table('Indicator|Polarity|2024|2025|Target|RAG', 'Absence rate|L|6.1|6.0|5.5|GREEN', 'Attendance|H|93|96|95|GREEN')], ['look: GREEN']],
    ['of just meeting a target is judged by others that do', [table('Indicator|Polarity|2024|2025|Target|RAG', 'Absence rate|L|6.1|5.5|5.5|AMBER', 'Exclusion rate|L|2.0|1.0|1.5|GREEN', 'Attendance|H|93|96|95|GREEN')], ['look: AMBER']],
    ['may be against a target that is no number', [table('Indicator|Polarity|2024|2025|Target|RAG', 'Absence rate|L|6.1|6.0|Reduce by 10%|GREEN', 'Attendance|H|93|96|95|GREEN')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(ragAgainstTarget, ...papers)).toEqual(expected)
  })
})
