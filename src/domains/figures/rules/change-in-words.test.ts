import { describe, expect, it } from 'vitest'
import { said } from '../../../../test/kit/figures.ts'
import { changeInWords } from './change-in-words.ts'

describe('a change in words', () => {
  it.each<[string, string[], string[]]>([
    ['follows from number and step', ['There are 2,596 plans, an increase of 490 (23.3%) on last year.'], []],
    ['does not', ['There are 2,596 plans, an increase of 490 (32.3%) on last year.'], ['wrong: 2,596, 490, 32.3%']],
    ['follows from two numbers', ['In July 2025 this stood at 2,448 and has increased by 12% to 2,742.'], []],
    ['does not follow from two numbers', ['In July 2025 this stood at 2,448 and has increased by 21% to 2,742.'], ['wrong: 2,448, 2,742, 21%']],
    ['has a whole number before it', ['We had 210 requests and this represents a 75% increase.'], []],
    ['has none', ['We had 209 requests and this represents a 75% increase.'], ['look: 209, 75%']],
    ['by a step', ['Referrals rose from 97 to 179, an increase of 82.'], []],
    ['by another step', ['Referrals rose from 97 to 179, an increase of 92.'], ['wrong: 97, 179, 92']],
    ['without numbers is left alone', ['There has been an increase of 10% in demand.'], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(changeInWords, ...papers)).toEqual(expected)
  })
})
