import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../../values/date-words.ts'
import { literalDate } from '../../../../values/plain-date.ts'
import { isRuleSet } from '../../process-control/rules/rule-sets.ts'
import { gapOf, shareOver } from './combine.ts'
import { arrowOf, directionOf, gapDirection } from './direction.ts'
import { goalOf, lineOf } from './goal.ts'
import { endsPeriod, periodBefore, periodHolding, periodInWords, periodKinds, readPeriod, samePeriodLastYear, yearKinds } from './period.ts'
import { rate, shortOf } from './rag.ts'
import { isReckoning } from './reckonings.ts'
import { printNumber, roundTo } from './rounding.ts'
import { readTarget } from './target-text.ts'
import { standingOn } from './value.ts'

const day = literalDate

describe('rounding', () => {
  it.each([[1.005, 2, 1.01], [2.5, 0, 3], [-2.5, 0, -3], [-0.04, 1, 0], [1e-9, 2, 0], [12.34567, 3, 12.346]])('%d to %d decimals is %d', (value, decimals, rounded) => {
    expect(Object.is(roundTo(value, decimals), rounded)).toBe(true)
  })
  it('prints its decimals and its thousands', () => expect([printNumber(1581, 0), printNumber(4.4, 2), printNumber(-0.61, 2)]).toEqual(['1,581', '4.40', '-0.61']))
})

describe('a RAG', () => {
  const goal = (text: string, polarity: 'high' | 'low' | 'range') => { const found = goalOf(readTarget(text), { polarity, baseline: 40, comparators: { england: 1.6 } }); if (!found.ok) throw new Error(found.error); return found.value }
  it.each([
    ['at the target', 60, '60% or higher', 'high', { amount: 5, of: 'percent-of-target' }, 'GREEN'],
    ['4% short with 5% allowed', 57.6, '60% or higher', 'high', { amount: 5, of: 'percent-of-target' }, 'AMBER'],
    ['exactly as short as is allowed', 57, '60% or higher', 'high', { amount: 5, of: 'percent-of-target' }, 'AMBER'],
    ['shorter than is allowed', 56.9, '60% or higher', 'high', { amount: 5, of: 'percent-of-target' }, 'RED'],
    ['two points over with two allowed', 27, '25% or lower', 'low', { amount: 2, of: 'points' }, 'AMBER'],
    ['at a target that must be passed', 90, 'maintain above 90%', 'high', { amount: 1, of: 'points' }, 'AMBER'],
    ['inside a range', 13, '12.5% - 13.5%', 'range', { amount: 1, of: 'points' }, 'GREEN'],
    ['under a range', 11.6, '12.5% - 13.5%', 'range', { amount: 1, of: 'points' }, 'AMBER'],
    ['a negative target just missed', -0.47, '-0.45', 'high', { amount: 5, of: 'percent-of-target' }, 'AMBER'],
    ['reduced by enough from a baseline of 40', 28, 'reduce by 30%', 'low', { amount: 0, of: 'points' }, 'GREEN'],
    ['not below England', 1.6, 'to maintain result below the national average', 'low', { amount: 0, of: 'points' }, 'AMBER'],
  ] as const)('%s', (_name, value, target, polarity, tolerance, rag) => {
    expect(rate(value, goal(target, polarity), tolerance, 2).rag).toBe(rag)
  })
  it('is none where a target is missed and nobody set a tolerance', () => {
    expect(rate(50, goal('60%', 'high'), null, 1)).toEqual({ rag: null, why: 'no-tolerance' })
    expect(rate(61, goal('60%', 'high'), null, 1)).toEqual({ rag: 'GREEN', why: 'met' })
  })
  it.each([
    ['no-target', '', 'high'], ['target-not-understood', 'as soon as we can', 'high'], ['no-baseline', 'reduce by 30%', 'low'], ['no-comparator', 'above the national average', 'high'], ['neutral', '12', 'neutral'],
  ] as const)('is none, and says why: %s', (why, target, polarity) => {
    expect(goalOf(readTarget(target), { polarity, baseline: null, comparators: {} })).toEqual({ ok: false, error: why })
  })
  it('never becomes worse as a value becomes better', () => {
    const order = { GREEN: 2, AMBER: 1, RED: 0 } as const
    fc.assert(fc.property(fc.integer({ min: -500, max: 500 }), fc.nat(200), fc.integer({ min: -300, max: 300 }), fc.nat(50), fc.boolean(), (value, better, target, amount, percent) => {
      const rag = (at: number) => order[rate(at / 10, { least: target / 10, most: null, strict: false }, { amount, of: percent ? 'percent-of-target' : 'points' }, 1).rag ?? 'RED']
      expect(rag(value + better)).toBeGreaterThanOrEqual(rag(value))
    }))
  })
  it('draws one line for a target, and none for a range', () => {
    expect([lineOf(goal('60%', 'high')), lineOf(goal('12.5% - 13.5%', 'range'))]).toEqual([60, null])
    expect(shortOf(11.5, goal('12.5% - 13.5%', 'range'))).toEqual({ by: 1, target: 12.5 })
  })
})

describe('a direction of travel', () => {
  it.each([
    ['a rise that is good', 12, 10, 'high', 'up', 'better', '↑', '↑'],
    ['a rise that is bad', 12, 10, 'low', 'up', 'worse', '↑', '↓'],
    ['a fall that is good', 8, 10, 'low', 'down', 'better', '↓', '↑'],
    ['what is equal as printed', 7.14, 7.06, 'low', 'same', 'same', '↔', '↔'],
    ['a rise towards a range', 12, 11, 'range', 'up', 'better', '↑', '↑'],
    ['a rise out of a range', 15, 13, 'range', 'up', 'worse', '↑', '↓'],
    ['a rise of what is only watched', 12, 10, 'neutral', 'up', 'different', '↑', null],
  ] as const)('%s', (_name, now, before, polarity, movement, judgement, moved, improved) => {
    const direction = directionOf(now, before, { polarity, decimals: 1, range: { low: 12.5, high: 13.5 } })
    expect([direction.movement, direction.judgement, arrowOf(direction, 'movement'), arrowOf(direction, 'improvement')]).toEqual([movement, judgement, moved, improved])
  })
  it('of a gap is closing, widening or the same, whoever is ahead', () => {
    expect([gapDirection(-3, -4, 1), gapDirection(3, 2, 1), gapDirection(3, -3, 1)]).toEqual(['closing', 'widening', 'same'])
  })
  it('turned over is the other way, and better becomes worse', () => {
    fc.assert(fc.property(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }), (now, before) => {
      const swap = { better: 'worse', worse: 'better', same: 'same', different: 'different' }
      const [one, two] = (['high', 'low'] as const).map((polarity) => directionOf(now, before, { polarity, decimals: 0 }).judgement)
      expect(two).toBe(swap[one as keyof typeof swap])
    }))
  })
})

describe('twelve months together', () => {
  it('are the sum over the sum, and not the mean of the shares', () => {
    expect(shareOver([{ numerator: 1, denominator: 1 }, { numerator: 0, denominator: 9 }])).toBe(10)
    expect(shareOver([{ numerator: 0, denominator: 0 }])).toBeNull()
  })
  it('lie between the least and the greatest share of a month', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 12 }), (months) => {
      const parts = months.map(([numerator, more]) => ({ numerator, denominator: numerator + more }))
      const each = parts.map((part) => (part.numerator / part.denominator) * 100)
      expect(shareOver(parts)).toBeGreaterThanOrEqual(Math.min(...each) - 1e-9)
      expect(shareOver(parts)).toBeLessThanOrEqual(Math.max(...each) + 1e-9)
    }))
  })
  it('a gap is taken between the figures as printed', () => expect([gapOf(67.7, 19.9, 1), gapOf(-0.12, -0.58, 2)]).toEqual([47.8, 0.46]))
})

describe('a period', () => {
  const at = (text: string, year: 'academic' | 'financial' | 'calendar' = 'academic') => { const read = readPeriod(text, year); return read && `${read.kind} ${isoDate(read.ends)} ${periodInWords(read, read.ends)}` }
  it.each([
    ['Jul-19', 'M 2019-07-31 Jul 2019'], ['March 2020', 'M 2020-03-31 Mar 2020'], ['Feb-20', 'M 2020-02-29 Feb 2020'], ['Sept 2021', 'M 2021-09-30 Sep 2021'],
    ['Summer Term 19', 'T 2019-07-31 Summer term 2019'], ['Spring Term 20', 'T 2020-03-31 Spring term 2020'],
    ['2016-17', 'A 2017-08-31 2016-17'], ['2018/19', 'A 2019-08-31 2018-19'], ['2017', 'A 2017-12-31 2017'],
    ['soon', undefined], ['2016-19', undefined], ['Ma-19', undefined], ['Latest Month', undefined],
  ])('“%s” is %s', (text, wanted) => expect(at(text)).toBe(wanted))
  it('of a financial year ends in March', () => expect(at('2019-20', 'financial')).toBe('A 2020-03-31 2019-20'))
  it('has one before it and one a year earlier', () => {
    const back = (kind: 'M' | 'T' | 'A', ends: string) => isoDate(periodBefore({ kind, year: 'academic' }, day(ends)))
    expect([back('M', '2020-03-31'), back('T', '2020-03-31'), back('T', '2019-12-31'), back('A', '2019-08-31')]).toEqual(['2020-02-29', '2019-12-31', '2019-07-31', '2018-08-31'])
    expect(isoDate(samePeriodLastYear(day('2020-02-29')))).toBe('2019-02-28')
  })
  it('that holds a day ends with it or after it, and the next begins after it', () => {
    fc.assert(fc.property(fc.constantFrom(...periodKinds), fc.constantFrom(...yearKinds), fc.integer({ min: 10_000, max: 25_000 }), (kind, year, n) => {
      const rhythm = { kind, year }
      const ends = periodHolding(rhythm, n as ReturnType<typeof day>)
      expect(endsPeriod(rhythm, ends)).toBe(true)
      expect(ends).toBeGreaterThanOrEqual(n)
      expect(periodBefore(rhythm, ends)).toBeLessThan(n)
      expect(periodBefore(rhythm, periodBefore(rhythm, ends, -1))).toBe(ends)
    }))
  })
})

it('a figure that was due and has not come is missing; before that it is not yet due', () => {
  const waiting = { state: 'not-yet-due', due: day('2020-01-31') } as const
  expect([standingOn(waiting, day('2020-01-31')), standingOn(waiting, day('2020-02-01')), standingOn({ state: 'not-yet-due', due: null }, day('2030-01-01'))]).toEqual(['not-yet-due', 'missing-when-due', 'not-yet-due'])
})

it('a name that a form or an address gives is one of ours, and not of the language', () => {
  for (const name of ['constructor', 'toString', '__proto__', '']) expect([name, isReckoning(name), isRuleSet(name)]).toEqual([name, false, false])
  expect([isReckoning('requests'), isRuleSet('ptd-0.2.2')]).toEqual([true, true])
})
