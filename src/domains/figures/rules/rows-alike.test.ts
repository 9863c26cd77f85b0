import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { rowsAlike } from './rows-alike.ts'

describe('two measures', () => {
  it.each<[string, string[], string[]]>([
    ['have values of their own', [table('Measure|2023|2024|2025', '% in time, excluding exceptions|25.4|34.6|4.4', '% in time, including exceptions|24.0|33.1|4.2')], []],
    ['have the same three values', [table('Measure|2023|2024|2025', '% in time, excluding exceptions|25.4|34.6|4.4', '% in time, including exceptions|25.4|34.6|4.4')], ['look: 25.4']],
    ['have the same two', [table('Measure|2023|2024|2025', '% in time, excluding exceptions|25.4|34.6|4.4', '% in time, including exceptions|25.4|34.6|4.2')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(rowsAlike, ...papers)).toEqual(expected)
  })
})
