import { describe, expect, it } from 'vitest'
import { said, table } from '../../../../test/kit/figures.ts'
import { meetingOnTwoDays } from './meeting-on-two-days.ts'

describe('a meeting', () => {
  it.each<[string, string[], string[]]>([
    ['has one date', ['The date of the next meeting is 5 September 2026.\n\nRecommendation Tracker\n\n' + table('5 September 2026|School report|Send figures|Clerk', '29 June 2026|Budget|Note it|Clerk')], []],
    ['has two, a day apart', ['The date of the next meeting is 5 September 2026.\n\nRecommendation Tracker\n\n' + table('4 September 2026|School report|Send figures|Clerk', '29 June 2026|Budget|Note it|Clerk')], ['look: 4 September 2026']],
  ])('%s', (_case, papers, expected) => {
    expect(said(meetingOnTwoDays, ...papers)).toEqual(expected)
  })
})
