import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { looksLikeAYear } from './looks-like-a-year.ts'

describe('a value', () => {
  it.each<[string, string[], string[]]>([
    ['is a number like others', [table('Indicator|2019|2018|2017', 'Number of plans|2135|2016|1747', 'Number of reviews|800|700|600')], []],
    ['is the year of a heading', [table('Indicator|2019|2018|2017', 'Number of plans|2135|2017|1747', 'Number of reviews|800|700|600')], ['look: 2017']],
  ])('%s', (_case, papers, expected) => {
    expect(said(looksLikeAYear, ...papers)).toEqual(expected)
  })
})
