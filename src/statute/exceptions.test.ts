import { describe, expect, test } from 'vitest'
import { longDate } from '../values/date-words.ts'
import { exceptionAvailable, exceptionsIn } from './exceptions.ts'
import { closureWindow } from './exceptions/closure.ts'
import type { AdviceGiver, ExceptionFacts } from './facts.ts'
import { day } from './testing/drawn.ts'

const period = { from: day('2026-06-10'), to: day('2026-10-28') }
const summer = { firstClosed: day('2026-07-22'), reopens: day('2026-09-02') }

const askedOn = (on: string, from?: AdviceGiver): ExceptionFacts => ({
  adviceRequested: [{ on: day(on), from }],
  closures: [summer],
})

const away = (from: string, to: string): ExceptionFacts => ({ absences: [{ from: day(from), to: day(to) }] })

describe('a closed setting', () => {
  test('has a window from a week before it shuts to a week before it opens', () => {
    const window = closureWindow(summer)
    expect(window && [longDate(window.from), longDate(window.to)]).toEqual(['Wednesday 15 July 2026', 'Wednesday 26 August 2026'])
  })

  test.each([
    ['2026-07-14', false],
    ['2026-07-15', true],
    ['2026-07-20', true],
    ['2026-08-26', true],
    ['2026-08-27', false],
  ])('excuses advice asked on %s: %s', (on, expected) => {
    expect(exceptionAvailable('setting-closed', askedOn(on), period).available).toBe(expected)
  })

  test('asks for a person\'s eye on the last day of the window, and only then', () => {
    expect(exceptionAvailable('setting-closed', askedOn('2026-08-26'), period).reason).toContain('have a person check it')
    expect(exceptionAvailable('setting-closed', askedOn('2026-08-25'), period).reason).not.toContain('have a person check it')
  })

  test.each([
    ['2026-08-18', false],
    ['2026-08-19', true],
  ])('counts only when shut 28 days or more: opening on %s is %s', (reopens, expected) => {
    const facts = { adviceRequested: [{ on: day('2026-07-20') }], closures: [{ ...summer, reopens: day(reopens) }] }
    expect(exceptionAvailable('setting-closed', facts, period).available).toBe(expected)
  })

  test.each<[AdviceGiver, boolean]>([
    ['school', true],
    ['early-years', true],
    ['health', false],
    ['psychologist', false],
    ['social-care', false],
  ])('excuses advice asked of %s: %s', (from, expected) => {
    expect(exceptionAvailable('setting-closed', askedOn('2026-07-20', from), period).available).toBe(expected)
  })

  test('does not excuse a limit that was past when advice was asked for', () => {
    const earlier = { from: day('2026-06-01'), to: day('2026-07-13') }
    expect(exceptionAvailable('setting-closed', askedOn('2026-07-20'), earlier)).toEqual({
      available: false,
      reason: 'Not available: advice was asked for on Monday 20 July 2026, after this step\'s limit of Monday 13 July 2026.',
    })
  })

  test('is found among several closures and requests', () => {
    const facts = {
      adviceRequested: [{ on: day('2026-06-15') }, { on: day('2026-07-20') }],
      closures: [{ firstClosed: day('2026-05-23'), reopens: day('2026-06-01') }, summer],
    }
    expect(exceptionAvailable('setting-closed', facts, period).available).toBe(true)
  })
})

describe('an absence', () => {
  test.each<['away-four-weeks' | 'away-two-weeks', string, string, boolean]>([
    ['away-four-weeks', '2026-07-01', '2026-07-28', true],
    ['away-four-weeks', '2026-07-01', '2026-07-27', false],
    ['away-four-weeks', '2026-05-01', '2026-07-06', false],
    ['away-four-weeks', '2026-05-01', '2026-07-07', true],
    ['away-four-weeks', '2026-10-01', '2026-10-28', true],
    ['away-four-weeks', '2026-10-02', '2026-12-01', false],
    ['away-four-weeks', '2026-11-01', '2026-12-31', false],
    ['away-two-weeks', '2026-07-01', '2026-07-14', true],
    ['away-two-weeks', '2026-07-01', '2026-07-13', false],
  ])('%s, from %s to %s: %s', (ground, from, to, expected) => {
    expect(exceptionAvailable(ground, away(from, to), period).available).toBe(expected)
  })

  test('of two short stays is not one long one', () => {
    const facts = { absences: [...(away('2026-07-01', '2026-07-20').absences ?? []), ...(away('2026-07-22', '2026-08-10').absences ?? [])] }
    expect(exceptionAvailable('away-four-weeks', facts, period).available).toBe(false)
  })
})

describe('a set of exceptions', () => {
  const facts: ExceptionFacts = {
    absences: [{ from: day('2026-07-01'), to: day('2026-07-14') }],
    missedAppointments: [day('2026-07-03')],
  }

  test('A takes four weeks away and no missed appointment', () => {
    expect(exceptionsIn('A', facts, period, null)).toMatchObject({ available: false, grounds: [] })
  })

  test('B takes a missed appointment, within its period', () => {
    expect(exceptionsIn('B', facts, period, null)).toMatchObject({ available: true, grounds: ['missed-appointment'] })
    expect(exceptionsIn('B', facts, { from: day('2026-07-04'), to: period.to }, null).available).toBe(false)
  })

  test('C takes two weeks away, and whatever A takes', () => {
    expect(exceptionsIn('C', facts, period, null)).toMatchObject({ available: true, grounds: ['away-two-weeks'] })
    const closed = { adviceRequested: [{ on: day('2026-07-20') }], closures: [summer] }
    expect(exceptionsIn('C', closed, period, null).grounds).toEqual(['setting-closed'])
  })

  test.each([
    ['2026-06-10', true],
    ['2026-10-28', true],
    ['2026-06-09', false],
    ['2026-10-29', false],
  ])('B takes an appointment missed on %s: %s', (missed, expected) => {
    expect(exceptionsIn('B', { missedAppointments: [day(missed)] }, period, null).available).toBe(expected)
  })

  test.each([
    ['2026-05-01', '2026-06-10', true],
    ['2026-10-28', '2026-12-01', true],
    ['2026-05-01', '2026-06-09', false],
    ['2026-10-29', '2026-12-01', false],
  ])('takes personal circumstances from %s to %s: %s', (from, to, expected) => {
    const circumstances = { personalCircumstances: [{ from: day(from), to: day(to) }] }
    for (const set of ['A', 'B', 'C'] as const) expect(exceptionsIn(set, circumstances, period, null).available).toBe(expected)
  })

  test('gives a reason for each of its grounds', () => {
    expect(exceptionsIn('A', facts, period, null).reasons).toHaveLength(3)
    expect(exceptionsIn('C', facts, period, null).reasons).toHaveLength(4)
  })
})
