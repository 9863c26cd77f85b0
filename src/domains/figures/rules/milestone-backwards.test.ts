import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { milestoneBackwards } from './milestone-backwards.ts'

describe('dates of an action', () => {
  it.each<[string, string[], string[]]>([
    ['go forward', [table('Action|Start|Milestone|End', 'Write the plan|1 March 2026|1 May 2026|1 July 2026', 'Agree it|1 April 2026|1 May 2026|1 June 2026')], []],
    ['go back', [table('Action|Start|Milestone|End', 'Write the plan|1 March 2026|1 August 2026|1 July 2026', 'Agree it|1 April 2026|1 May 2026|1 June 2026')], ['wrong: 1 July 2026']],
    ['are two in one cell, the later first', [table('Action|Lead|By When', 'Improve the website|Head|31 December 2026, then 1 September 2026', 'Agree it|Head|1 June 2026')], ['look: 31 December 2026, then 1 September 2026']],
  ])('%s', (_case, papers, expected) => {
    expect(said(milestoneBackwards, ...papers)).toEqual(expected)
  })
})
