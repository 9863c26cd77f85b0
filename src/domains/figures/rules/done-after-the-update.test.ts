import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { doneAfterTheUpdate } from './done-after-the-update.ts'

describe('a status', () => {
  it.each<[string, string[], string[]]>([
    ['is of the time of its update', [table('Ref|Action|RAG|Progress (June 2026)|August 2026 Update', '1.1|Write|July 26 Complete|Done in May.|All done.', '1.2|Agree|April 26 Complete|Agreed.|All agreed.')], []],
    ['is done later than its update', [table('Ref|Action|RAG|Progress (June 2026)|August 2026 Update', '1.1|Write|Nov 26 Complete|Done in May.|All done.', '1.2|Agree|April 26 Complete|Agreed.|All agreed.')], ['wrong: Nov 26 Complete']],
    ['goes on later than its update', [table('Ref|Action|RAG|Progress (June 2026)|August 2026 Update', '1.1|Write|Sept 26 In Progress|Done in May.|All done.', '1.2|Agree|April 26 Complete|Agreed.|All agreed.')], ['look: Sept 26 In Progress']],
  ])('%s', (_case, papers, expected) => {
    expect(said(doneAfterTheUpdate, ...papers)).toEqual(expected)
  })
})
