import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { cumulativeAgainstMonthly } from './cumulative-against-monthly.ts'

describe('a cumulative count', () => {
  it.each<[string, string[], string[]]>([
    ['grows by each month', [table('Measure|Apr-25|May-25|Jun-25|Jul-25', 'Requests|30|20|25|10', 'Requests, year to date|30|50|75|85')], []],
    ['falls', [table('Measure|Apr-25|May-25|Jun-25|Jul-25', 'Requests|30|20|25|10', 'Requests, year to date|30|50|45|55')], ['wrong: 45']],
    ['grows by something else', [table('Measure|Apr-25|May-25|Jun-25|Jul-25', 'Requests|30|20|25|10', 'Requests, year to date|30|52|77|87')], ['look: 52']],
    ['begins again in a new year', [table('Measure|Feb-25|Mar-25|Apr-25', 'Requests|30|20|25', 'Requests, year to date|280|300|25')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(cumulativeAgainstMonthly, ...papers)).toEqual(expected)
  })
})
