import { describe, expect, it } from 'vitest'
import { said } from '../../../../test/kit/figures.ts'
import { pointsInWords } from './points-in-words.ts'

describe('a change between percentages', () => {
  it.each<[string, string[], string[]]>([
    ['is told in points', ['Timeliness fell from 62% to 48%, a fall of 14 percentage points.'], []],
    ['is told in other points', ['Timeliness fell from 62% to 48%, a fall of 24 percentage points.'], ['wrong: 62%, 48%, 24 percentage points']],
    ['is told as percent', ['Timeliness fell from 62% to 48%, a fall of 14%.'], ['look: 62%, 48%, 14%']],
    ['is percent of the first', ['Timeliness rose from 40% to 50%, an increase of 25%.'], []],
    ['is neither', ['Timeliness rose from 40% to 50%, an increase of 20%.'], ['wrong: 40%, 50%, 20%']],
  ])('%s', (_case, papers, expected) => {
    expect(said(pointsInWords, ...papers)).toEqual(expected)
  })
})
