import { describe, expect, it } from 'vitest'
import { said } from '../../../../test/kit/figures.ts'
import { aboveTheAverage } from './above-the-average.ts'

describe('above the average', () => {
  it.each<[string, string[], string[]]>([
    ['it is', ['Our rate is above the national average at 89.3% compared to the national figure of 88.7%.'], []],
    ['it is not', ['The national average has increased to 4.3%. The area stood at 3.8%. This was above the England average.'], ['look: 3.8%, above the England average']],
    ['without a national figure nothing is said', ['The area stood at 3.8%, above the England average.'], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(aboveTheAverage, ...papers)).toEqual(expected)
  })
})
