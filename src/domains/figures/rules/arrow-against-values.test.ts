import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { arrowAgainstValues } from './arrow-against-values.ts'

describe('an arrow', () => {
  it.each<[string, string[], string[]]>([
    ['points where the values went', [table('Indicator|2024|2025|DOT', 'Plans issued|10|12|↑', 'Requests made|30|25|↓', 'Reviews held|5|9|↑', 'Appeals heard|7|3|↓', 'Visits made|1|4|↑')], []],
    ['does not, where most do', [table('Indicator|2024|2025|DOT', 'Plans issued|10|12|↑', 'Requests made|30|25|↓', 'Reviews held|5|9|↑', 'Appeals heard|7|3|↓', 'Visits made|1|4|↑', 'Letters sent|8|6|↑')], ['wrong: ↑']],
    ['points to what is better, where most do', [table('Indicator|Polarity|2024|2025|DOT', 'Absence rate|L|6.0|5.0|↑', 'Exclusions|L|4|3|↑', 'Attendance|H|90|92|↑', 'Appeals|L|5|7|↓')], []],
    ['of no change is level', [table('Indicator|2024|2025|DOT', 'Plans issued|10|12|↑', 'Requests made|30|25|↓', 'Reviews held|5|9|↑', 'Appeals heard|7|3|↓', 'Visits made|1|4|↑', 'Letters sent|8|8|↔')], []],
    ['of no convention is left alone', [table('Indicator|2024|2025|DOT', 'Plans issued|10|12|↑', 'Requests made|30|25|↑', 'Reviews held|5|9|↓')], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(arrowAgainstValues, ...papers)).toEqual(expected)
  })
})
