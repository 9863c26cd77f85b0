import { describe, expect, test } from 'vitest'
import { deadlineUnder, deadlines } from './deadlines.ts'
import { RULES } from './rules.ts'
import { explain } from './deadline.ts'
import { act, code, regs } from './citations.ts'
import { day, drawn } from './testing/drawn.ts'

const explained = (facts: Record<string, unknown>, step: string): string[] =>
  drawn(facts).filter((due) => due.step === step).flatMap(explain)

const SAME_DAY = "The same day of the month is taken, or the month's last day if it is shorter. Weekends, bank holidays and school holidays all count."
const TRIBUNAL =
  'rules 12 and 20 Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008 (SI 2008/2699)'
const NO_EXCEPTION = 'The law allows no exception to this step.'
const moving = { procedure: 'transfer-in', moved: '2026-06-01', transferred: '2026-06-10' }

describe('every line that leads to a date can be followed, for', () => {
  test.each<[string, Record<string, unknown>, string, string[]]>([
    ['an appeal whose time ends over Christmas', { procedure: 'appeal', noticeSent: '2024-10-01', certificateIssued: '2024-11-29' }, 'lodge-appeal', [
      'Decision notice sent Tuesday 1 October 2024',
      '2 months after: 1 October 2024 + 2 months = Sunday 1 December 2024',
      SAME_DAY,
      'Mediation certificate issued Friday 29 November 2024',
      '1 month after: 29 November 2024 + 1 month = Sunday 29 December 2024',
      'The later of the two: Sunday 29 December 2024',
      "Sunday 29 December 2024 falls in August or from 25 December to 1 January, when an appeal need not be lodged, so the tribunal's own rules move it to the next working day after: Thursday 2 January 2025",
      'Thursday 2 January 2025 is a working day.',
      TRIBUNAL,
      'Only the tribunal may let this be late.',
    ]],
    ['an appeal whose time ends on a Saturday', { procedure: 'appeal', noticeSent: '2026-04-06' }, 'lodge-appeal', [
      'Decision notice sent Monday 6 April 2026',
      '2 months after: 6 April 2026 + 2 months = Saturday 6 June 2026',
      SAME_DAY,
      "Saturday 6 June 2026 is not a working day, so the tribunal's own rules move it to the next working day after: Monday 8 June 2026",
      'Monday 8 June 2026 is a working day.',
      TRIBUNAL,
      'Only the tribunal may let this be late.',
    ]],
    ['an appeal whose time ends on a working day', { procedure: 'appeal', noticeSent: '2026-03-13' }, 'lodge-appeal', [
      'Decision notice sent Friday 13 March 2026',
      '2 months after: 13 March 2026 + 2 months = Wednesday 13 May 2026',
      SAME_DAY,
      'Wednesday 13 May 2026 is a working day.',
      TRIBUNAL,
      'Only the tribunal may let this be late.',
    ]],
    ['the meeting before a move to the next school', { procedure: 'phase-transfer', kind: 'other', year: 2027 }, 'transfer-meeting', [
      'Review and amend the plan and name the next school by Sunday 14 February 2027',
      '12 weeks before = 84 days: 14 February 2027 - 84 days = Sunday 22 November 2026',
      'No law sets this date: it is counted back, so that every later step has its full time.',
      'Sunday 22 November 2026 is not a working day. Aim for the last working day before it, Friday 20 November 2026. The legal limit does not move.',
      `${regs('18(1)(b)')}, counted back under ${regs('20(10), 22(2)(a), 22(3)')}; R (L, M and P) v Devon CC [2022] EWHC 493 (Admin)`,
      NO_EXCEPTION,
    ]],
    ['a plan whose old authority knew in time', { ...moving, oldAuthorityAware: '2026-05-08' }, 'transfer-plan', [
      'Day of the move Monday 1 June 2026',
      'Old authority aware of the move Friday 8 May 2026',
      '15 working days before the move is Friday 8 May 2026',
      'The old authority knew in time, so the plan goes on the day of the move.',
      'Monday 1 June 2026 is a working day.',
      regs('15(2)'),
      NO_EXCEPTION,
    ]],
    ['a plan whose old authority knew late', { ...moving, oldAuthorityAware: '2026-05-20' }, 'transfer-plan', [
      'Day of the move Monday 1 June 2026',
      'Old authority aware of the move Wednesday 20 May 2026',
      '15 working days before the move is Friday 8 May 2026',
      'The old authority knew later than that, so the time runs from the day it knew.',
      '15 working days beginning with that day, counting it if it is one = Wednesday 10 June 2026',
      'Working days are Monday to Friday, except bank holidays in England.',
      'Wednesday 10 June 2026 is a working day.',
      regs('15(2)'),
      NO_EXCEPTION,
    ]],
    ['the review of a plan that came', { ...moving, planMade: '2025-09-03' }, 'review-due', [
      'Plan made Wednesday 3 September 2025: 12 months beginning with that day end on Wednesday 2 September 2026',
      'Plan transferred Wednesday 10 June 2026: 3 months beginning with that day end on Wednesday 9 September 2026',
      'The later of the two: Wednesday 9 September 2026',
      'Wednesday 9 September 2026 is a working day.',
      regs('15(5)'),
      NO_EXCEPTION,
    ]],
    ['the review of a plan reviewed before it came', { ...moving, lastReviewDecided: '2026-03-02' }, 'review-due', [
      'Last review decided Monday 2 March 2026: 12 months beginning with that day end on Monday 1 March 2027',
      'Plan transferred Wednesday 10 June 2026: 3 months beginning with that day end on Wednesday 9 September 2026',
      'The later of the two: Monday 1 March 2027',
      'Monday 1 March 2027 is a working day.',
      regs('15(5)'),
      NO_EXCEPTION,
    ]],
    ["the family's own time, ending on a Saturday", { procedure: 'assessment', draftServed: '2026-04-18' }, 'representations', [
      'Draft plan served Saturday 18 April 2026',
      '15 days beginning with that day, which is day 1: 18 April 2026 + 14 days = Saturday 2 May 2026',
      'Weekends, bank holidays and school holidays all count.',
      "This time is the family's own: it never ends sooner.",
      'Saturday 2 May 2026 is not a working day. Allow until the first working day after it, Tuesday 5 May 2026.',
      regs('13(1)(a)'),
      NO_EXCEPTION,
    ]],
    ['an answer to a consultation', { procedure: 'assessment', consultationSent: '2026-04-21' }, 'consultation-reply', [
      'Consultation sent Tuesday 21 April 2026',
      '15 days after: 21 April 2026 + 15 days = Wednesday 6 May 2026',
      'The first day is not counted. Weekends, bank holidays and school holidays all count.',
      'Wednesday 6 May 2026 is a working day.',
      code('page 154 (s.39(2) of the Act sets no period)'),
      'This period is guidance and not law, so no exception is written for it.',
    ]],
  ])('%s', (_, facts, step, lines) => {
    expect(explained(facts, step)).toEqual(lines)
  })
})

test('what is counted back for a move is named for what is done then, and is as sure as what it is counted under', () => {
  const found = drawn({ procedure: 'phase-transfer', kind: 'other', year: 2027 })
  expect(found.map(({ step, rule, duty, evidence }) => [step, rule, duty, evidence])).toEqual([
    ['phase-transfer', 'R17', 'Review and amend the plan and name the next school', 'V:REGS'],
    ['transfer-amendments', 'R17', 'Send the proposed amendments', 'V:REGS'],
    ['transfer-meeting', 'R17', 'Hold the review meeting', 'V:DEVON'],
  ])
})

test('a regulation is cited in the singular or the plural, and the Act and the Code by name', () => {
  expect(regs('13(2)')).toBe('reg 13(2) Special Educational Needs and Disability Regulations 2014 (SI 2014/1530)')
  expect(regs('20(3), 21(3)')).toBe('regs 20(3), 21(3) Special Educational Needs and Disability Regulations 2014 (SI 2014/1530)')
  expect(act('44(1)(a)')).toBe('s.44(1)(a) Children and Families Act 2014')
  expect(code('9.52')).toBe('guidance: SEND Code of Practice 2015, 9.52')
})

describe('a refusal names the field and says why', () => {
  const IN_FORCE_SINCE = 'Check the date: the Act and its Regulations came into force on 1 September 2014.'
  const ofFacts = (facts: Parameters<typeof deadlines>[0], options = {}) => {
    const result = deadlines(facts, options)
    return result.ok ? [] : result.error
  }
  const early = day('2014-08-31')

  test.each<[string, Parameters<typeof deadlines>[0], [field: string, rule: string][]]>([
    ['an assessment', { procedure: 'assessment', requestReceived: early, adviceRequested: [{ on: early }, { on: early, from: 'school' }], draftServed: early, consultationSent: early }, [
      ['requestReceived', 'R02'], ['requestReceived', 'R06'], ['requestReceived', 'R09'],
      ['adviceRequested[0]', 'R04'], ['adviceRequested[1]', 'R05'], ['draftServed', 'R07'], ['consultationSent', 'R08'],
    ]],
    ['an assessment after a move', { procedure: 'assessment', becameResponsible: early, requestReceived: day('2015-01-01') }, [
      ['becameResponsible', 'R02'], ['becameResponsible', 'R06'], ['becameResponsible', 'R09'],
    ]],
    ['a first review', { procedure: 'review', planMade: early, meeting: early, amendmentsSent: early }, [
      ['planMade', 'R19'], ['meeting', 'R22'], ['meeting', 'R23'], ['meeting', 'R24'], ['meeting', 'R25'], ['meeting', 'R26'],
      ['amendmentsSent', 'R27'], ['amendmentsSent', 'R28'], ['meeting', 'R29'],
    ]],
    ['a later review', { procedure: 'review', lastReviewDecided: early }, [['lastReviewDecided', 'R20']]],
    ['an appeal', { procedure: 'appeal', noticeSent: early }, [['noticeSent', 'R36'], ['noticeSent', 'APPEAL']]],
    ['a reassessment', { procedure: 'reassessment', requestReceived: early, agreed: early, finalPlanSent: early }, [
      ['requestReceived', 'R31'], ['agreed', 'R34'], ['finalPlanSent', 'R35'],
    ]],
    ['a plan that came', { procedure: 'transfer-in', moved: early, oldAuthorityAware: early, transferred: early, planMade: early }, [
      ['moved', 'R10'], ['transferred', 'R11'], ['transferred', 'R12'],
    ]],
  ])('%s before the law', (_, facts, expected) => {
    expect(ofFacts(facts)).toEqual(expected.map(([field, rule]) => ({
      field, reason: `Rule ${rule} was not in force on Sunday 31 August 2014.`, mend: IN_FORCE_SINCE,
    })))
  })

  test('a move to the next school before the law, once for each of its three dates', () => {
    const refused = ofFacts({ procedure: 'phase-transfer', kind: 'other', year: 2014 })
    expect(refused.map(({ field, reason }) => [field, reason.slice(0, 8)])).toEqual([['year', 'Rule R17'], ['year', 'Rule R17'], ['year', 'Rule R28'], ['year', 'Rule R17'], ['year', 'Rule R29']])
    expect(ofFacts({ procedure: 'phase-transfer', kind: 'other', year: 0.5 })).toEqual([])
  })

  test('a rule without a date of its own', () => {
    expect(deadlineUnder('R01', day('2026-05-20'))).toEqual({
      ok: false,
      error: [{ field: 'R01', reason: 'Rule R01 sets no date of its own.', mend: IN_FORCE_SINCE }],
    })
    // A rule that binds nobody sets none either, whatever period it names.
    const rules = RULES.map((rule) => ({ ...rule, bound: 'none' as const }))
    expect(deadlineUnder('R14', day('2026-05-20'), { rules })).toMatchObject({ ok: false, error: [{ reason: 'Rule R14 sets no date of its own.' }] })
  })

  test('a target after a limit, or within a minimum', () => {
    const facts = { procedure: 'assessment', requestReceived: day('2026-01-05'), draftServed: day('2026-04-20') } as const
    expect(ofFacts(facts, { policy: { 'final-plan': { daysInHand: -1 }, representations: { daysAfterTrigger: 13 } } })).toEqual([
      { field: 'policy.final-plan', reason: "The target falls on 2026-05-26, after the law's own date of 2026-05-25.", mend: 'Choose a target within the law, or none.' },
      { field: 'policy.representations', reason: "The target falls on 2026-05-03, before the law's own date of 2026-05-04.", mend: 'Choose a target within the law, or none.' },
    ])
  })

  test('facts in the wrong order', () => {
    expect(ofFacts({ procedure: 'appeal', noticeSent: day('2026-03-13'), certificateIssued: day('2026-03-12') })).toEqual([{
      field: 'certificateIssued',
      reason: 'certificateIssued must come after noticeSent, Friday 13 March 2026.',
      mend: 'Check both dates, and correct certificateIssued or noticeSent.',
    }])
  })
})
