import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longDate } from '../values/date-words.ts'
import { addDays } from '../values/plain-date.ts'
import type { PlainDate } from '../values/plain-date.ts'
import { ENGLAND } from './calendar.ts'
import { explain } from './deadline.ts'
import { deadlineUnder, deadlines } from './deadlines.ts'
import type { AssessmentFacts, Facts } from './facts.ts'
import { RULES } from './rules.ts'
import { day, drawn, drawnFrom, step, written } from './testing/drawn.ts'
import { isWorkingDay } from './working-days.ts'

const anyDay = fc.integer({ min: day('2018-01-01'), max: day('2026-12-31') }).map((n) => n as PlainDate)
const gap = (max: number) => fc.integer({ min: 0, max })

const assessments: fc.Arbitrary<AssessmentFacts> = fc
  .tuple(anyDay, gap(60), gap(120), gap(120), gap(100), gap(60))
  .map(([requestReceived, asked, served, sent, shut, shutFor]) => ({
    procedure: 'assessment',
    requestReceived,
    adviceRequested: [{ on: addDays(requestReceived, asked) }],
    draftServed: addDays(requestReceived, served),
    consultationSent: addDays(requestReceived, sent),
    closures: [{ firstClosed: addDays(requestReceived, shut), reopens: addDays(requestReceived, shut + shutFor + 1) }],
    absences: [{ from: addDays(requestReceived, asked), to: addDays(requestReceived, asked + shutFor) }],
  }))

const others: fc.Arbitrary<Facts> = fc.oneof(
  fc.tuple(anyDay, gap(400), gap(60)).map(
    ([planMade, meet, send]): Facts => ({
      procedure: 'review',
      planMade,
      meeting: addDays(planMade, meet),
      amendmentsSent: addDays(planMade, meet + send),
    }),
  ),
  fc.tuple(anyDay, gap(90)).map(
    ([noticeSent, later]): Facts => ({ procedure: 'appeal', noticeSent, certificateIssued: addDays(noticeSent, later) }),
  ),
  fc.tuple(anyDay, gap(40)).map(
    ([requestReceived, later]): Facts => ({
      procedure: 'reassessment',
      requestReceived,
      agreed: addDays(requestReceived, later),
      finalPlanSent: addDays(requestReceived, later + 90),
    }),
  ),
  fc.tuple(anyDay, gap(60), gap(30)).map(
    ([oldAuthorityAware, move, send]): Facts => ({
      procedure: 'transfer-in',
      moved: addDays(oldAuthorityAware, move),
      oldAuthorityAware,
      transferred: addDays(oldAuthorityAware, move + send),
      planMade: addDays(oldAuthorityAware, -200),
    }),
  ),
)

const lodge = (noticeSent: PlainDate, certificateIssued: PlainDate): number =>
  drawnFrom({ procedure: 'appeal', noticeSent, certificateIssued })[1]?.strict ?? 0

const transferDue = (oldAuthorityAware: string) =>
  step(drawn({ procedure: 'transfer-in', moved: '2026-06-01', oldAuthorityAware }), 'transfer-plan')?.strict

const facts = fc.oneof(assessments, others)
const dates = (of: Facts) => drawnFrom(of).map(written)

describe('deadlines', () => {
  test('are the same for the same facts', () => {
    fc.assert(
      fc.property(facts, (known) => {
        expect(deadlines(structuredClone(known))).toEqual(deadlines(known))
      }),
    )
  })

  test('are not moved by an exception', () => {
    fc.assert(
      fc.property(assessments, (known) => {
        const { procedure, requestReceived, adviceRequested, draftServed, consultationSent } = known
        expect(dates(known)).toEqual(dates({ procedure, requestReceived, adviceRequested, draftServed, consultationSent }))
      }),
    )
  })

  test('are not moved by the exceptions that are available', () => {
    const plain = { procedure: 'assessment', requestReceived: '2026-06-10', adviceRequested: ['2026-07-20'] }
    const excused = drawn({
      ...plain,
      closures: [{ firstClosed: '2026-07-22', reopens: '2026-09-02' }],
      absences: [{ from: '2026-06-12', to: '2026-07-20' }],
      personalCircumstances: [{ from: '2026-06-12', to: '2026-06-20' }],
      missedAppointments: ['2026-08-01'],
    })
    expect(excused.every(({ exceptions }) => exceptions.available)).toBe(true)
    expect(excused.map(written)).toEqual(drawn(plain).map(written))
  })

  test('are never earlier for a later receipt', () => {
    fc.assert(
      fc.property(anyDay, gap(400), (requestReceived, later) => {
        const first = drawnFrom({ procedure: 'assessment', requestReceived })
        const second = drawnFrom({ procedure: 'assessment', requestReceived: addDays(requestReceived, later) })
        expect(second.every((due, i) => due.strict >= (first[i]?.strict ?? Infinity))).toBe(true)
        expect(second.every((due, i) => due.workingDay >= (first[i]?.workingDay ?? Infinity))).toBe(true)
      }),
    )
  })

  test('of an appeal are never earlier for a later notice or certificate', () => {
    fc.assert(
      fc.property(anyDay, gap(60), gap(60), gap(60), (noticeSent, wait, laterNotice, laterCertificate) => {
        const certificateIssued = addDays(noticeSent, wait + 60)
        const first = lodge(noticeSent, certificateIssued)
        expect(lodge(addDays(noticeSent, laterNotice), certificateIssued)).toBeGreaterThanOrEqual(first)
        expect(lodge(noticeSent, addDays(certificateIssued, laterCertificate))).toBeGreaterThanOrEqual(first)
      }),
    )
  })

  test('are never before what they run from, unless they are counted back from it', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const early = drawnFrom(known).filter(({ strict, trigger }) => strict < trigger)
        expect(early.every(({ step: name }) => name === 'review-notice' || name === 'review-papers')).toBe(true)
      }),
    )
  })

  test('have a working day that is one, on the safe side of the strict day', () => {
    fc.assert(
      fc.property(facts, (known) => {
        for (const { workingDay, strict, bound } of drawnFrom(known)) {
          expect(isWorkingDay(ENGLAND, workingDay)).toBe(true)
          expect(bound === 'latest' ? workingDay <= strict : workingDay >= strict).toBe(true)
        }
      }),
    )
  })

  test('never have a common reading before the strict one', () => {
    fc.assert(
      fc.property(facts, (known) => {
        expect(drawnFrom(known).every(({ strict, common }) => common >= strict)).toBe(true)
      }),
    )
  })

  test('always show the strict day and the citation in their working', () => {
    fc.assert(
      fc.property(facts, (known) => {
        for (const due of drawnFrom(known)) {
          expect(due.working.join('\n')).toContain(longDate(due.strict))
          expect(due.working.at(-1)).toBe(due.citation)
        }
      }),
    )
  })
})

describe('facts not known', () => {
  test.each(['assessment', 'review', 'phase-transfer', 'appeal', 'reassessment', 'transfer-in'])(
    'leave out every deadline of %s',
    (procedure) => {
      expect(drawn({ procedure })).toEqual([])
    },
  )

  test('leave out the lodging of an appeal when only the certificate is known', () => {
    expect(drawn({ procedure: 'appeal', certificateIssued: '2026-05-05' })).toEqual([])
  })

  test('leave out the transfer of a plan when it is not known when the old authority knew', () => {
    expect(step(drawn({ procedure: 'transfer-in', moved: '2026-06-01' }), 'transfer-plan')).toBeUndefined()
  })
})

describe('half of what a deadline hangs on', () => {
  test.each<[Record<string, unknown>, string[]]>([
    [{ procedure: 'phase-transfer', year: 2027 }, []],
    [{ procedure: 'phase-transfer', kind: 'other' }, []],
    [{ procedure: 'transfer-in', oldAuthorityAware: '2026-05-20' }, []],
    [{ procedure: 'transfer-in', planMade: '2025-09-03' }, []],
    [{ procedure: 'transfer-in', transferred: '2026-06-10' }, ['tell-family']],
  ])('%j draws %j', (known, steps) => {
    expect(drawn(known).map((due) => due.step)).toEqual(steps)
  })

  test.each<[Record<string, unknown>, string[]]>([
    [{ procedure: 'assessment', requestReceived: '2026-01-05' }, ['decide-to-assess', 'no-plan-notice', 'final-plan']],
    [{ procedure: 'review', planMade: '2026-01-05' }, ['review-due']],
  ])('waits for nothing to come by post: %j', (known, steps) => {
    expect(drawn(known, { service: 'first-class-post' }).map((due) => due.step)).toEqual(steps)
  })

  test.each(['R17', 'R28'])('is refused where %s, one of the two rules it is counted by, is not yet in force', (later) => {
    const rules = RULES.map((rule) => (rule.id === later ? { ...rule, from: day('2030-01-01') } : rule))
    const found = deadlines({ procedure: 'phase-transfer', kind: 'other', year: 2027 }, { rules })
    expect(found.ok ? [] : [...new Set(found.error.map(({ reason }) => reason))]).toEqual([`Rule ${later} was not in force on Friday 1 January 2027.`])
  })
})

describe('an assessment', () => {
  test('has one advice deadline for each request for advice', () => {
    const found = drawn({
      procedure: 'assessment',
      requestReceived: '2026-01-05',
      adviceRequested: ['2026-02-16', { on: '2026-02-17', from: 'school' }, { on: '2026-02-18', from: 'health' }],
    })
    const advice = found.filter((due) => due.step === 'advice').map(written)
    expect(advice.map(({ rule, strict }) => [rule, strict])).toEqual([
      ['R04', '2026-03-30'],
      ['R05', '2026-03-31'],
      ['R04', '2026-04-01'],
    ])
  })

  test('may begin with becoming responsible, and begins with the earlier of the two', () => {
    const became = { procedure: 'assessment', becameResponsible: '2026-01-05' }
    expect(step(drawn(became), 'final-plan')?.strict).toBe('2026-05-25')
    expect(step(drawn({ ...became, requestReceived: '2026-02-05' }), 'final-plan')?.strict).toBe('2026-05-25')
    expect(step(drawn({ ...became, requestReceived: '2025-12-01' }), 'final-plan')?.strict).toBe('2026-04-20')
  })

  test('leaves the family a minimum, which is told apart from every latest limit', () => {
    const found = drawn({ procedure: 'assessment', requestReceived: '2026-01-05', draftServed: '2026-04-20' })
    expect(found.map((due) => [due.step, due.bound])).toEqual([
      ['decide-to-assess', 'latest'],
      ['no-plan-notice', 'latest'],
      ['final-plan', 'latest'],
      ['representations', 'minimum'],
    ])
  })

  test('explains its final plan so that anyone can count it again', () => {
    const final = drawn({ procedure: 'assessment', requestReceived: '2026-01-05' })[2]
    expect(final && explain(final)).toEqual([
      'Request received Monday 5 January 2026',
      '20 weeks after = 140 days: 5 January 2026 + 140 days = Monday 25 May 2026',
      'The first day is not counted. Weekends, bank holidays and school holidays all count.',
      'Monday 25 May 2026 is a bank holiday. Aim for the last working day before it, Friday 22 May 2026. The legal limit does not move.',
      'reg 13(2) Special Educational Needs and Disability Regulations 2014 (SI 2014/1530)',
      'Not available: no closure of a school or early years setting is recorded.',
      'Not available: no exceptional personal circumstances are recorded within this step.',
      'Not available: no absence from the area is recorded.',
    ])
  })
})

describe('a plan from another authority', () => {
  test('is due on the day of the move when the old authority knew 15 working days before', () => {
    expect(transferDue('2026-05-08')).toBe('2026-06-01')
    expect(transferDue('2026-01-02')).toBe('2026-06-01')
  })

  test('is due 15 working days from when it knew, when it knew later', () => {
    expect(transferDue('2026-05-11')).toBe('2026-06-01')
    expect(transferDue('2026-05-12')).toBe('2026-06-02')
    expect(transferDue('2026-07-01')).toBe('2026-07-21')
  })

  test('is reviewed twelve months from its last review, where that is later', () => {
    const found = drawn({ procedure: 'transfer-in', transferred: '2026-06-10', planMade: '2024-09-03', lastReviewDecided: '2026-03-02' })
    expect(step(found, 'review-due')?.strict).toBe('2027-03-01')
  })
})

describe('a reassessed plan', () => {
  test('is reviewed within twelve months of being sent', () => {
    const found = drawn({ procedure: 'reassessment', finalPlanSent: '2026-11-16' })
    expect(step(found, 'review-due')).toMatchObject({ rule: 'R35', strict: '2027-11-16', common: '2027-11-16' })
  })
})

describe('a single rule', () => {
  test('is counted from a day, for what no procedure carries', () => {
    const found = deadlineUnder('R14', day('2026-05-20'))
    expect(found.ok && found.value.map(written)).toMatchObject([{ rule: 'R14', strict: '2026-06-10' }])
    const move = deadlineUnder('R18', day('2026-09-01'))
    expect(move.ok && move.value.map(written)).toMatchObject([{ rule: 'R18', strict: '2026-04-01' }])
  })

  test.each(['R01', 'R32', 'R99'])('without a date of its own is refused: %s', (rule) => {
    expect(deadlineUnder(rule, day('2026-05-20')).ok).toBe(false)
  })
})
