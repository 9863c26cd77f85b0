import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { statusAgainstText } from './status-against-text.ts'

describe('a status', () => {
  it.each<[string, string[], string[]]>([
    ['agrees with its text', [table('Ref|Action|RAG|Progress (June 2026)|August 2026 Update', '1.1|Clear the backlog|Complete|The backlog was cleared in May.|See above.', '1.2|Agree|Complete|Agreed in May.|All agreed.')], []],
    ['is complete with cases left', [table('Ref|Action|RAG|Progress (June 2026)|August 2026 Update', '1.1|Clear the backlog|Complete|As of today there are 50 cases left.|See above.', '1.2|Agree|Complete|Agreed in May.|All agreed.')], ['wrong: Complete']],
    ['is embedded and still being written', [table('Ref|Action|RAG|Progress (June 2026)|August 2026 Update', '1.1|Clear the backlog|Embedded|The guidance is being developed with schools.|See above.', '1.2|Agree|Complete|Agreed in May.|All agreed.')], ['look: Embedded']],
    ['that is not complete may have work left', [table('Ref|Action|RAG|Progress (June 2026)|August 2026 Update', '1.1|Clear the backlog|In Progress|As of today there are 50 cases left.|See above.', '1.2|Agree|Complete|Agreed in May.|All agreed.')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(statusAgainstText, ...papers)).toEqual(expected)
  })
})
