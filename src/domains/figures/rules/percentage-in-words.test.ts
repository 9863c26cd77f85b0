import { describe, expect, it } from 'vitest'
import { said } from '../../../../test/kit/figures.ts'
import { percentageInWords } from './percentage-in-words.ts'

describe('a percentage in a sentence', () => {
  it.each<[string, string[], string[]]>([
    ['follows: part, percentage, whole', ['Of these plans 59 (49%) of 121 were late.'], []],
    ['does not', ['Of these plans 59 (59%) of 121 were late.'], ['wrong: 59 (59%) of 121']],
    ['follows: percentage, then both in brackets', ['In all 38.4% (96 out of 250) came within 30 weeks.'], []],
    ['does not, in brackets', ['In all 34.8% (96 out of 250) came within 30 weeks.'], ['wrong: 34.8% (96 out of 250)']],
    ['follows: whole, of which', ['There were 430 requests, of which 390 (91%) were agreed.'], []],
    ['does not, of which', ['There were 430 requests, of which 390 (81%) were agreed.'], ['wrong: 430 requests, of which 390 (81%)']],
    ['without its parts is left alone', ['Attendance was 93% in 120 schools.'], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(percentageInWords, ...papers)).toEqual(expected)
  })
})
