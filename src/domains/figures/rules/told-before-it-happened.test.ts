import { describe, expect, it } from 'vitest'
import { said } from '../../../../test/kit/figures.ts'
import { toldBeforeItHappened } from './told-before-it-happened.ts'

describe('what a paper tells as past', () => {
  it.each<[string, string[], string[]]>([
    ['is before its day', ['Scrutiny Committee\n\n3 October 2026\n\nThe team was formed in March 2026.'], []],
    ['is after its day', ['Scrutiny Committee\n\n3 October 2026\n\nThe letters were sent out to parents in November 2026.'], ['look: November 2026']],
    ['may be planned', ['Scrutiny Committee\n\n3 October 2026\n\nThe day was planned for November 2026.'], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(toldBeforeItHappened, ...papers)).toEqual(expected)
  })
})
