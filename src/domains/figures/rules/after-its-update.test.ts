import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { afterItsUpdate } from './after-its-update.ts'

describe('an update', () => {
  it.each<[string, string[], string[]]>([
    ['tells of its own time', [table('Ref|Action|Progress (June Update 2026)|August 2026 Update', '1.1|Write to families|Letters were sent in May 2026 and more will go in October 2026.|Done.', '1.2|Agree the plan|The plan was agreed in May 2026.|Done.')], []],
    ['tells as done what comes later', [table('Ref|Action|Progress (June Update 2026)|August 2026 Update', '1.1|Write to families|Letters were sent to parents in October 2026.|Done.', '1.2|Agree the plan|The plan was agreed in May 2026.|Done.')], ['wrong: Letters were sent to parents in October 2026.']],
    ['tells as to come what is past', [table('Ref|Action|Progress (June Update 2026)|August 2026 Update', '1.1|Write to families|Letters will be sent to parents in April 2026.|Done.', '1.2|Agree the plan|The plan was agreed in May 2026.|Done.')], ['look: Letters will be sent to parents in April 2026.']],
  ])('%s', (_case, papers, expected) => {
    expect(said(afterItsUpdate, ...papers)).toEqual(expected)
  })
})
