import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { totalColumn } from './total-column.ts'

describe('a total column', () => {
  it.each<[string, string[], string[]]>([
    ['adds up', [table('Area|Boys|Girls|Total', 'North|10|5|15', 'South|8|7|15', 'East|4|4|8')], []],
    ['does not in one row', [table('Area|Boys|Girls|Total', 'North|10|5|15', 'South|8|7|16', 'East|4|4|8')], ['wrong: 16']],
    ['that never adds up is of something else', [table('Area|Boys|Girls|Total', 'North|10|5|44', 'South|8|7|60', 'East|4|4|71')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(totalColumn, ...papers)).toEqual(expected)
  })
})
