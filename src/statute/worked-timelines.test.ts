import { describe, expect, test } from 'vitest'
import { isoDate, longDate } from '../values/date-words.ts'
import { addDays } from '../values/plain-date.ts'
import { ENGLAND } from './calendar.ts'
import { count } from './counting.ts'
import { day, drawn, step } from './testing/drawn.ts'

// The worked timelines of the rule book, by their numbers. Each row: the step, the day in words, and where
// they differ the internal target (working day) and the common reading.
type Row = readonly [step: string, strict: string, workingDay?: string | undefined, common?: string]
type Example = readonly [number: string, facts: Record<string, unknown>, rows: readonly Row[]]

const EXAMPLES: readonly Example[] = [
  [
    '1, a bank holiday at the end',
    { procedure: 'assessment', requestReceived: '2026-01-05' },
    [
      ['decide-to-assess', 'Monday 16 February 2026'],
      ['no-plan-notice', 'Monday 27 April 2026'],
      ['final-plan', 'Monday 25 May 2026', 'Friday 22 May 2026'],
    ],
  ],
  [
    '3, Christmas Day',
    { procedure: 'assessment', requestReceived: '2025-11-13' },
    [
      ['decide-to-assess', 'Thursday 25 December 2025', 'Wednesday 24 December 2025'],
      ['no-plan-notice', 'Thursday 5 March 2026'],
      ['final-plan', 'Thursday 2 April 2026'],
    ],
  ],
  [
    '5, across Christmas and Easter',
    { procedure: 'assessment', requestReceived: '2025-12-01' },
    [
      ['decide-to-assess', 'Monday 12 January 2026'],
      ['no-plan-notice', 'Monday 23 March 2026'],
      ['final-plan', 'Monday 20 April 2026'],
    ],
  ],
  [
    '6, the summer holiday',
    { procedure: 'assessment', requestReceived: '2026-06-10', adviceRequested: ['2026-07-08'] },
    [
      ['decide-to-assess', 'Wednesday 22 July 2026'],
      ['no-plan-notice', 'Wednesday 30 September 2026'],
      ['final-plan', 'Wednesday 28 October 2026'],
      ['advice', 'Wednesday 19 August 2026'],
    ],
  ],
  [
    '8, refusal to assess',
    { procedure: 'assessment', requestReceived: '2026-02-02' },
    [['decide-to-assess', 'Monday 16 March 2026']],
  ],
  [
    '8, its appeal',
    { procedure: 'appeal', noticeSent: '2026-03-13', certificateIssued: '2026-05-05' },
    [
      ['contact-mediation', 'Wednesday 13 May 2026'],
      ['lodge-appeal', 'Friday 5 June 2026'],
    ],
  ],
  [
    '11, an appeal at Christmas',
    { procedure: 'appeal', noticeSent: '2024-10-01', certificateIssued: '2024-11-29' },
    [['lodge-appeal', 'Thursday 2 January 2025']],
  ],
  [
    '13, draft and consultation',
    { procedure: 'assessment', draftServed: '2026-04-20', consultationSent: '2026-04-21' },
    [
      ['representations', 'Monday 4 May 2026', 'Tuesday 5 May 2026'],
      ['consultation-reply', 'Wednesday 6 May 2026'],
    ],
  ],
  [
    '14, an annual review',
    { procedure: 'review', planMade: '2025-11-14', meeting: '2026-10-01', amendmentsSent: '2026-10-27' },
    [
      ['review-due', 'Friday 13 November 2026', undefined, 'Saturday 14 November 2026'],
      ['review-notice', 'Thursday 17 September 2026'],
      ['review-papers', 'Thursday 17 September 2026'],
      ['review-report', 'Thursday 15 October 2026'],
      ['review-decision', 'Thursday 29 October 2026'],
      ['proposed-amendments', 'Thursday 29 October 2026'],
      ['representations', 'Tuesday 10 November 2026'],
      ['final-amended-plan', 'Tuesday 22 December 2026'],
      ['review-long-stop', 'Thursday 24 December 2026'],
    ],
  ],
  [
    '14, the review after it',
    { procedure: 'review', planMade: '2025-11-14', lastReviewDecided: '2026-10-27' },
    [['review-due', 'Tuesday 26 October 2027', undefined, 'Wednesday 27 October 2027']],
  ],
  [
    '16, primary to secondary',
    { procedure: 'phase-transfer', kind: 'other', year: 2027 },
    [
      ['phase-transfer', 'Sunday 14 February 2027', 'Friday 12 February 2027', 'Monday 15 February 2027'],
      ['transfer-amendments', 'Sunday 20 December 2026', 'Friday 18 December 2026', 'Monday 21 December 2026'],
      ['transfer-meeting', 'Sunday 22 November 2026', 'Friday 20 November 2026', 'Monday 23 November 2026'],
    ],
  ],
  [
    '19, from one authority to another',
    {
      procedure: 'transfer-in',
      moved: '2026-06-01',
      oldAuthorityAware: '2026-05-20',
      transferred: '2026-06-10',
      planMade: '2025-09-03',
    },
    [
      ['transfer-plan', 'Wednesday 10 June 2026'],
      ['tell-family', 'Wednesday 22 July 2026'],
      ['review-due', 'Wednesday 9 September 2026'],
    ],
  ],
  [
    '21, reassessment in summer',
    { procedure: 'reassessment', requestReceived: '2026-07-27', agreed: '2026-08-10' },
    [
      ['decide-to-reassess', 'Tuesday 11 August 2026'],
      ['final-plan', 'Monday 16 November 2026'],
    ],
  ],
  [
    '26, detained',
    { procedure: 'assessment', requestReceived: '2026-03-02' },
    [
      ['decide-to-assess', 'Monday 13 April 2026'],
      ['no-plan-notice', 'Monday 22 June 2026'],
      ['final-plan', 'Monday 20 July 2026'],
    ],
  ],
  [
    '27, no plan',
    { procedure: 'assessment', requestReceived: '2025-09-01' },
    [
      ['decide-to-assess', 'Monday 13 October 2025'],
      ['no-plan-notice', 'Monday 22 December 2025'],
      ['final-plan', 'Monday 19 January 2026'],
    ],
  ],
]

describe('worked timeline', () => {
  test.each(EXAMPLES)('%s', (_, facts, rows) => {
    const found = drawn(facts)
    const days = rows.map(([name]) => {
      const deadline = found.find((each) => each.step === name)
      return deadline && [name, longDate(deadline.strict), longDate(deadline.workingDay), longDate(deadline.common)]
    })
    expect(days).toEqual(
      rows.map(([name, strict, workingDay, common]) => [name, strict, workingDay ?? strict, common ?? strict]),
    )
  })

  test('5: two closures of under four weeks make no exception', () => {
    const found = drawn({
      procedure: 'assessment',
      requestReceived: '2025-12-01',
      adviceRequested: ['2025-12-15', '2026-03-25'],
      closures: [
        { firstClosed: '2025-12-20', reopens: '2026-01-05' },
        { firstClosed: '2026-03-28', reopens: '2026-04-13' },
      ],
    })
    expect(found.map(({ exceptions }) => exceptions.available)).not.toContain(true)
  })

  test.each([
    ['2026-07-20', true],
    ['2026-07-08', false],
  ])('6: advice asked on %s leaves the closure exception available: %s', (asked, available) => {
    const found = drawn({
      procedure: 'assessment',
      requestReceived: '2026-06-10',
      adviceRequested: [asked],
      closures: [{ firstClosed: '2026-07-22', reopens: '2026-09-02' }],
    })
    const withSetA = found.filter(({ exceptions }) => exceptions.set === 'A')
    expect(withSetA.map(({ exceptions }) => exceptions.available)).toEqual([available, available, available])
    expect(step(found, 'final-plan')?.strict).toBe('2026-10-28')
  })

  test('14: read as clear days, notice and papers go by Wednesday 16 September', () => {
    const found = drawn({ procedure: 'review', meeting: '2026-10-01' }, { clearDays: true })
    const expected = { strict: '2026-09-16', common: '2026-09-17', workingDay: '2026-09-16' }
    expect(step(found, 'review-notice')).toMatchObject(expected)
    expect(step(found, 'review-papers')).toMatchObject(expected)
  })

  test('14: not read as clear days, the working still names the safe day', () => {
    const [notice] = drawn({ procedure: 'review', meeting: '2026-10-01' })
    expect(notice?.working.join('\n')).toContain('to be safe, Wednesday 16 September 2026')
  })

  test('16: a post-16 move is before 31 March', () => {
    const found = drawn({ procedure: 'phase-transfer', kind: 'post-16', year: 2027 })
    expect(step(found, 'phase-transfer')).toEqual({
      rule: 'R16',
      strict: '2027-03-30',
      common: '2027-03-31',
      workingDay: '2027-03-30',
      bound: 'latest',
    })
  })

  test('24: a plan may end the day after the last day to appeal', () => {
    const lodge = drawn({ procedure: 'appeal', noticeSent: '2026-03-13' }).find((due) => due.rule === 'APPEAL')
    expect(lodge && isoDate(addDays(lodge.strict, 1))).toBe('2026-05-14')
  })

  test('28: 15 working days for higher education skip the bank holiday', () => {
    const options = { calendar: ENGLAND, clearDays: false }
    const due = count({ mode: 'WD_AFTER', length: 15, unit: 'working day' }, day('2026-08-10'), options)
    expect(isoDate(due.strict)).toBe('2026-09-01')
  })
})
