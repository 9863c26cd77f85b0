import { describe, expect, test } from 'vitest'
import { isoDate } from '../values/date-words.ts'
import { ENGLAND, withHolidays } from './calendar.ts'
import { deadlines } from './deadlines.ts'
import { servedOn } from './options.ts'
import { readOptions } from './read-options.ts'
import { day, drawn, step } from './testing/drawn.ts'

describe("an authority's own target", () => {
  const assessment = { procedure: 'assessment', requestReceived: '2026-01-05', draftServed: '2026-04-20' }
  const policyOf = (policy: Parameters<typeof drawn>[1]) =>
    drawn(assessment, policy).map((due) => due.policy && [due.step, isoDate(due.policy)])

  test('is nothing until it sets one', () => {
    expect(policyOf({})).toEqual([null, null, null, null])
  })

  test('is counted from the trigger, or back from the limit, and stands in the working', () => {
    const policy = { 'decide-to-assess': { daysAfterTrigger: 28 }, 'final-plan': { daysInHand: 7 }, representations: { daysInHand: 2 } }
    expect(policyOf({ policy })).toEqual([
      ['decide-to-assess', '2026-02-02'],
      null,
      ['final-plan', '2026-05-18'],
      ['representations', '2026-05-06'],
    ])
    expect(drawn(assessment, { policy })[0]?.working).toContain("The authority's own target is Monday 2 February 2026.")
  })

  test('moves no legal date', () => {
    const found = drawn(assessment, { policy: { 'final-plan': { daysInHand: 30 } } })
    expect(step(found, 'final-plan')).toEqual(step(drawn(assessment), 'final-plan'))
  })

  test.each([['final-plan', 'latest'], ['representations', 'minimum']])('may be the limit itself: %s, the %s', (name) => {
    const due = drawn(assessment, { policy: { [name]: { daysInHand: 0 } } }).find((each) => each.step === name)
    expect(due?.policy).toBe(due?.strict)
    expect(due?.policy).toBeTypeOf('number')
  })

  test.each([
    ['final-plan', { daysAfterTrigger: 141 }],
    ['final-plan', { daysInHand: -1 }],
    ['representations', { daysAfterTrigger: 13 }],
  ])('is refused outside the law: %s %j', (name, target) => {
    const facts = { procedure: 'assessment', requestReceived: day('2026-01-05'), draftServed: day('2026-04-20') } as const
    const result = deadlines(facts, { policy: { [name]: target } })
    expect(result.ok ? [] : result.error.map(({ field }) => field)).toEqual([`policy.${name}`])
  })

  test('may stand on the last day of the law', () => {
    expect(policyOf({ policy: { 'final-plan': { daysAfterTrigger: 140 } } })[2]).toEqual(['final-plan', '2026-05-25'])
  })
})

describe('service', () => {
  test.each([
    ['same-day', '2026-05-22', '2026-05-22'],
    ['first-class-post', '2026-05-22', '2026-05-27'],
    ['first-class-post', '2026-10-27', '2026-10-29'],
  ] as const)('by %s of what was sent on %s is on %s', (service, sent, served) => {
    expect(isoDate(servedOn(day(sent), service, ENGLAND))).toBe(served)
  })

  test('by post gives the family its days from when it came, and leaves the authority its own limit', () => {
    const found = drawn({ procedure: 'review', amendmentsSent: '2026-10-27' }, { service: 'first-class-post' })
    expect(step(found, 'representations')?.strict).toBe('2026-11-12')
    expect(step(found, 'final-amended-plan')?.strict).toBe('2026-12-22')
  })
})

describe('the calendar', () => {
  test('moves the working day and never the limit', () => {
    const facts = { procedure: 'assessment', requestReceived: '2026-01-05' }
    const calendar = withHolidays(ENGLAND, [day('2026-05-22')])
    expect(step(drawn(facts, { calendar }), 'final-plan')).toMatchObject({ strict: '2026-05-25', workingDay: '2026-05-21' })
  })

  test('says when its table does not reach a date', () => {
    const beyond = 'The table of bank holidays does not reach this date: only weekends are left out of the working days.'
    const last = drawn({ procedure: 'review', lastReviewDecided: '2028-06-01' })
    expect(last[0]?.working).toContain(beyond)
    expect(drawn({ procedure: 'review', lastReviewDecided: '2027-06-01' })[0]?.working).not.toContain(beyond)
  })
})

describe('choices written as JSON', () => {
  test('are read', () => {
    const read = readOptions({ clearDays: true, service: 'first-class-post', policy: { 'final-plan': { daysInHand: 1 } }, extraBankHolidays: ['2026-06-15'] })
    expect(read.ok && { ...read.value, calendar: read.value.calendar?.holidays.has(day('2026-06-15')) }).toEqual({
      clearDays: true,
      service: 'first-class-post',
      policy: { 'final-plan': { daysInHand: 1 } },
      calendar: true,
    })
  })

  test.each<[unknown, string]>([
    [[], 'options'],
    [{ clearday: true }, 'options.clearday'],
    [{ clearDays: 'yes' }, 'options.clearDays'],
    [{ service: 'pigeon' }, 'options.service'],
    [{ policy: { 'consult-family': { daysInHand: 1 } } }, 'options.policy.consult-family'],
    [{ policy: { 'final-plan': { daysInHand: 1.5 } } }, 'options.policy.final-plan.daysInHand'],
    [{ policy: { 'final-plan': {} } }, 'options.policy.final-plan'],
    [{ policy: { 'final-plan': { daysInHand: 1, daysAfterTrigger: 1 } } }, 'options.policy.final-plan'],
    [{ extraBankHolidays: ['15 June'] }, 'options.extraBankHolidays[0]'],
  ])('%j is refused by name', (json, field) => {
    const read = readOptions(json)
    expect(read.ok ? [] : read.error.map((refusal) => refusal.field)).toEqual([field])
  })

  test.each<[unknown, reason: string, mend: string]>([
    [{ clearDays: 1 }, '1 is neither true nor false.', 'Write true or false.'],
    [{ service: 'pigeon' }, '"pigeon" is not known here.', 'Write one of: same-day, first-class-post.'],
    [{ policy: { 'final-plan': { daysInHand: '7' } } }, '"7" is not a number of days.', 'Write a whole number of days, for example 126.'],
    [{ policy: { 'final-plan': { daysInHand: 3661 } } }, '3661 is not a number of days.', 'Write a whole number of days, for example 126.'],
    [{ policy: { 'final-plan': { daysAfterTrigger: -3661 } } }, '-3661 is not a number of days.', 'Write a whole number of days, for example 126.'],
    [{ policy: { 'final-plan': {} } }, 'A target is counted one way.', 'Give daysAfterTrigger or daysInHand, not both and not neither.'],
    [{ clearday: true }, 'clearday is not known here.', 'Leave it out, or write one of: clearDays, service, policy, extraBankHolidays.'],
  ])('%j is answered with how to write it', (json, reason, mend) => {
    const read = readOptions(json)
    expect(read.ok ? [] : read.error.map((refusal) => [refusal.reason, refusal.mend])).toEqual([[reason, mend]])
  })

  test.each<[unknown]>([
    [{ clearDays: false }], [{ service: 'same-day' }],
    [{ policy: { 'final-plan': { daysInHand: 3660 } } }], [{ policy: { 'review-notice': { daysAfterTrigger: -3660 } } }],
    [{ policy: { 'transfer-amendments': { daysInHand: 1 } } }], [{ policy: { 'transfer-meeting': { daysInHand: 1 } } }],
  ])('%j is read', (json) => expect(readOptions(json)).toMatchObject({ ok: true, value: json }))

  test('nothing chosen is the calendar as shipped', () => {
    const read = readOptions({})
    expect(read).toEqual({ ok: true, value: { calendar: ENGLAND } })
  })
})
