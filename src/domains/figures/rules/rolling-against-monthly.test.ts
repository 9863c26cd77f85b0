import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { rollingAgainstMonthly } from './rolling-against-monthly.ts'

describe('a rolling total', () => {
  it.each<[string, string[], string[]]>([
    ['may rise by what the month brings', [table('Measure|Apr-25|May-25|Jun-25|Jul-25', 'Plans issued|30|20|25|10', 'Rolling 12 months to date|300|310|320|315')], []],
    ['cannot rise by more', [table('Measure|Apr-25|May-25|Jun-25|Jul-25', 'Plans issued|30|20|25|10', 'Rolling 12 months to date|300|330|332|315')], ['wrong: 330']],
    ['is the sum of twelve months', [table('Measure|Jan-25|Feb-25|Mar-25|Apr-25|May-25|Jun-25|Jul-25|Aug-25|Sep-25|Oct-25|Nov-25|Dec-25', 'Plans issued|10|10|10|10|10|10|10|10|10|10|10|10', 'Rolling 12 months to date|118|118|118|118|118|118|118|118|118|118|118|125')], ['wrong: 125']],
    ['needs months that follow each other', [table('Measure|Apr-25|Jun-25|Dec-25', 'Plans issued|30|20|25', 'Rolling 12 months to date|300|390|500')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(rollingAgainstMonthly, ...papers)).toEqual(expected)
  })
})
