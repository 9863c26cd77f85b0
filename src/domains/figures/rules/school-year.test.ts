import { describe, expect, it } from 'vitest'
import { said } from '../../../../test/kit/figures.ts'
import { schoolYear } from './school-year.ts'

describe('a school year', () => {
  it.each<[string, string[], string[]]>([
    ['ends in the year after', ['In 2022/23 there were more.'], []],
    ['ends in its own year', ['In 2023/23 there were more.'], ['wrong: 2023/23']],
    ['ends before it begins', ['In 2022/21 there were more.'], ['wrong: 2022/21']],
    ['may be a plan of several years', ['The plan of 2022/25 goes on.'], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(schoolYear, ...papers)).toEqual(expected)
  })
})
