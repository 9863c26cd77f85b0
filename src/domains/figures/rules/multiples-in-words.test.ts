import { describe, expect, it } from 'vitest'
import { said } from '../../../../test/kit/figures.ts'
import { multiplesInWords } from './multiples-in-words.ts'

describe('what is said to have doubled', () => {
  it.each<[string, string[], string[]]>([
    ['has', ['Requests have doubled from 120 to 245 in two years.'], []],
    ['has not', ['Requests have doubled from 120 to 200 in two years.'], ['look: doubled from 120 to 200']],
    ['has more than', ['Requests have more than doubled from 120 to 300.'], []],
    ['has been halved', ['The backlog was halved from 313 to 33.'], ['look: halved from 313 to 33']],
  ])('%s', (_case, papers, expected) => {
    expect(said(multiplesInWords, ...papers)).toEqual(expected)
  })
})
