import { describe, expect, test } from 'vitest'
import { longDate } from '../values/date-words.ts'
import { exceptionAvailable, exceptionsIn, exceptionsTo } from './exceptions.ts'
import { closureWindow } from './exceptions/closure.ts'
import type { AdviceGiver, ExceptionFacts } from './facts.ts'
import type { Rule } from './rule.ts'
import { RULES } from './rules.ts'
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

describe('the reason', () => {
  const yes = (why: string) => `Available: ${why} Say why this makes the date impractical to keep. The date does not move.`
  const no = (why: string) => `Not available: ${why}`
  const shut = 'the setting is shut for 42 days from Wednesday 22 July 2026 until it opens on Wednesday 2 September 2026'
  const runs = 'The window runs from Wednesday 15 July 2026 to Wednesday 26 August 2026'
  const weekShut = { firstClosed: day('2026-10-19'), reopens: day('2026-10-26') }
  const from = day('2026-07-01')
  const to = day('2026-07-28')

  test.each<[Parameters<typeof exceptionAvailable>[0], string, ExceptionFacts, string]>([
    ['setting-closed', 'nothing is recorded', {}, no('no closure of a school or early years setting is recorded.')],
    ['setting-closed', 'nobody was asked', { closures: [summer] }, no('no advice is recorded as asked of a school or early years setting.')],
    ['setting-closed', 'no setting was asked', askedOn('2026-07-20', 'health'), no('no advice is recorded as asked of a school or early years setting.')],
    ['setting-closed', 'it was shut too short', { ...askedOn('2026-07-20'), closures: [weekShut] },
      no('the setting is shut for 7 days from Monday 19 October 2026 until it opens on Monday 26 October 2026, which is less than four weeks (28 days).')],
    ['setting-closed', 'it was asked too early', askedOn('2026-07-14'), no(`advice was asked for on Tuesday 14 July 2026, outside the window; ${shut}. ${runs}.`)],
    ['setting-closed', 'it was asked in the window', askedOn('2026-07-20'), yes(`advice was asked for on Monday 20 July 2026 and ${shut}. ${runs}.`)],
    ['setting-closed', 'it was asked on the last day', askedOn('2026-08-26'),
      yes(`advice was asked for on Wednesday 26 August 2026 and ${shut}. ${runs}. This is its last day, which the law does not settle: have a person check it.`)],
    ['away-four-weeks', 'nobody was away', {}, no('no absence from the area is recorded.')],
    ['away-four-weeks', 'long enough away', away('2026-07-01', '2026-07-28'),
      yes("away from the area from Wednesday 1 July 2026 to Tuesday 28 July 2026, 28 days of it within this step's period.")],
    ['away-four-weeks', 'away too short', away('2026-07-01', '2026-07-27'),
      no("away from the area from Wednesday 1 July 2026 to Monday 27 July 2026, 27 days of it within this step's period, which is less than 4 weeks.")],
    ['away-two-weeks', 'away after the period', away('2026-11-01', '2026-12-01'),
      no("away from the area from Sunday 1 November 2026 to Tuesday 1 December 2026, 0 days of it within this step's period, which is less than 2 weeks.")],
    ['personal-circumstances', 'none are recorded', {}, no('no exceptional personal circumstances are recorded within this step.')],
    ['personal-circumstances', 'some are', { personalCircumstances: [{ from, to }] }, yes('exceptional personal circumstances from Wednesday 1 July 2026 to Tuesday 28 July 2026.')],
    ['missed-appointment', 'none is recorded', {}, no('no missed appointment for an examination or test is recorded within this step.')],
    ['missed-appointment', 'one is', { missedAppointments: [from] }, yes('an appointment for an examination or test was missed on Wednesday 1 July 2026.')],
  ])('for %s is said in full when %s', (ground, _, facts, reason) => {
    expect(exceptionAvailable(ground, facts, period)).toEqual({ available: reason.startsWith('Available'), reason })
  })

  test('is that of the first that counts, whatever stands before or after it', () => {
    const long = { from: day('2026-07-01'), to: day('2026-07-28') }
    const short = { from: day('2026-08-03'), to: day('2026-08-05') }
    for (const absences of [[long, short], [short, long]]) {
      expect(exceptionAvailable('away-four-weeks', { absences }, period).reason).toContain('28 days of it')
    }
    for (const closures of [[summer, weekShut], [weekShut, summer]]) {
      expect(exceptionAvailable('setting-closed', { ...askedOn('2026-07-20'), closures }, period).available).toBe(true)
    }
    const adviceRequested = [{ on: day('2026-07-20') }, { on: day('2026-06-15') }]
    expect(exceptionAvailable('setting-closed', { adviceRequested, closures: [summer] }, period).available).toBe(true)
  })

  test('counts advice asked on the last day of the limit, and not the day after', () => {
    const until = (last: string) => exceptionAvailable('setting-closed', askedOn('2026-07-20'), { from: day('2026-06-01'), to: day(last) }).available
    expect([until('2026-07-20'), until('2026-07-19')]).toEqual([true, false])
  })
})

describe('a step', () => {
  const away14: ExceptionFacts = away('2026-07-01', '2026-07-14')
  const to = (exceptions: Rule['exceptions']) => exceptionsTo({ ...(RULES[0] as Rule), exceptions }, away14, period.from, period.to)

  test.each<[Rule['exceptions'], string]>([
    ['none', 'The law allows no exception to this step.'],
    ['guidance', 'This period is guidance and not law, so no exception is written for it.'],
    ['leave-of-tribunal', 'Only the tribunal may let this be late.'],
  ])('without a list of excuses has none, and says why: %s', (set, reason) => {
    expect(to(set)).toEqual({ set, available: false, grounds: [], reasons: [reason], citation: null })
  })

  test('with a list has that list and no other', () => {
    expect([to('A').available, to('B').available, to('C').grounds]).toEqual([false, false, ['away-two-weeks']])
  })
})
