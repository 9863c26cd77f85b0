import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { yearOfTheTitle } from './year-of-the-title.ts'

describe('the year of a title', () => {
  it.each<[string, string[], string[]]>([
    ['is that of its dates', ['Recommendation Tracker (25/26)\n\n' + table('12 June 2025|School report|Send figures|Clerk', '4 March 2026|Budget|Note it|Clerk')], []],
    ['is not', ['Recommendation Tracker (25/26)\n\n' + table('4 September 2026|School report|Send figures|Clerk', '4 March 2026|Budget|Note it|Clerk')], ['look: Recommendation Tracker (25/26)']],
  ])('%s', (_case, papers, expected) => {
    expect(said(yearOfTheTitle, ...papers)).toEqual(expected)
  })
})
