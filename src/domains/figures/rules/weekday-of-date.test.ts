import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { weekdayOfDate } from './weekday-of-date.ts'

describe('a weekday', () => {
  it.each<[string, string[], string[]]>([
    ['fits its date', ['The board met on Tuesday 5 September 2023.'], []],
    ['does not', ['The board met on Thursday 5 September 2023.'], ['wrong: Thursday 5 September 2023']],
    ['of a date without a year cannot be told', ['The board meets on Thursday 5 September.'], []],
    ['stands in a table too', [table('Meeting|Date', 'Board|Monday 2 March 2026', 'Panel|Friday 3 March 2026')], ['wrong: Friday 3 March 2026']],
    ['of a day that no month has', ['It is due on 31 June 2026.'], ['wrong: 31 June 2026']],
    ['is not made of a small word', ['Of the 35 may be agreed in time.'], []],
  ])('%s', (_case, papers, expected) => {
    expect(said(weekdayOfDate, ...papers)).toEqual(expected)
  })
})
