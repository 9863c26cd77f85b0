import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartOf, type Improvement, type Series } from './chart.ts'
import { ruleSets, type RuleSetName } from './rule-sets.ts'
import type { SpecialCause } from './special-causes.ts'
import { whatItSays } from './what-it-says.ts'

const names = Object.keys(ruleSets) as RuleSetName[]
const series = (values: readonly number[], more: Partial<Series> = {}): Series => ({ values, improvement: 'increase', target: null, ...more })
const causes = (values: readonly number[], more: Partial<Series> = {}, rules: RuleSetName = 'ptd-0.2.2') => chartOf(series(values, more), rules).points.map(({ cause }) => cause)
/** Twelve quiet points round 50: mean 50, mean range 2, limits 44.68 and 55.32, near limits 46.45 and 53.55. */
const quiet = [49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 51]
const fixed = { baseline: 12 }

describe('limits', () => {
  it('are 2.66 mean moving ranges from the mean, the near ones two thirds as far', () => {
    const [point] = chartOf(series(quiet), 'ptd-0.2.2').points
    expect(point).toMatchObject({ mean: 50, lower: 44.68, upper: 55.32 })
    expect([point?.nearLower, point?.nearUpper].map((one) => one?.toFixed(4))).toEqual(['46.4533', '53.5467'])
  })
  it('screen out a range of 3.267 mean ranges under ptd-0.2.2, and keep it under mdc-2023-11', () => {
    const values = [...quiet, 90]
    const [ptd, mdc] = names.map((name) => chartOf(series(values), name).points[0])
    expect((ptd?.upper ?? 0) - (ptd?.mean ?? 0)).toBeCloseTo(2.66 * 2, 9)
    expect((mdc?.upper ?? 0) - (mdc?.mean ?? 0)).toBeCloseTo((2.66 * (22 + 39)) / 12, 9)
    expect(ptd?.mean).toBe(mdc?.mean)
  })
  it.each(names)('of a series that never moves are its mean under %s', (name) => {
    expect(chartOf(series(Array.from({ length: 14 }, () => 0.1)), name).points.at(-1)).toMatchObject({ cause: null })
    const { lower, mean, upper } = chartOf(series(Array.from({ length: 14 }, () => 7)), name).points[0] as { lower: number; mean: number; upper: number }
    expect([lower, mean, upper]).toEqual([7, 7, 7])
  })
  it('begin anew where a person said so, and nowhere else', () => {
    const points = chartOf(series([...quiet, 1, quiet[0] as number].concat(quiet.map((value) => value + 100)), { rebasedAt: [14] }), 'ptd-0.2.2').points
    expect(points.map(({ group }) => group)).toEqual([...Array.from({ length: 14 }, () => 0), ...Array.from({ length: 12 }, () => 1)])
    expect(points.at(-1)?.mean).toBe(150)
  })
})

describe('a special cause', () => {
  const table: [name: string, values: number[], last: SpecialCause | null][] = [
    ['is a point beyond a limit', [...quiet, 56], 'above-limit'],
    ['is not a point on a limit', [...quiet, 55.32], null],
    ['is seven points that rise', [...quiet, 46.5, 47, 48, 49, 50, 51, 52], 'rising'],
    ['is not seven points of which two are equal', [...quiet, 48, 48, 48.5, 49, 49.5, 50.5, 51], null],
    ['is two of three between near limit and limit, all on one side', [...quiet, 54, 50.5, 54], 'near-upper'],
    ['is not two of three where the third is on the other side', [...quiet, 54, 49, 54], null],
    ['is seven points on one side of the mean', [...quiet, 49.5, 49, 49.5, 49, 49.5, 49, 49.5], 'below-mean'],
    ['is not seven points of which one is on the mean', [...quiet.slice(0, 11), 51, 50, 51, 52, 51, 52, 51, 52], null],
  ]
  it.each(table)('%s', (_name, values, last) => expect(causes(values, fixed).at(-1)).toBe(last))
  it('marks only the near points of two in three', () => {
    expect(causes([...quiet, 54, 50.5, 54], fixed).slice(-3)).toEqual(['near-upper', null, 'near-upper'])
  })
  it('counts a point beyond the limit as one of the two under mdc-2023-11 only', () => {
    const values = [...quiet, 60, 50.5, 54]
    expect(causes(values, fixed, 'ptd-0.2.2').slice(-3)).toEqual(['above-limit', null, null])
    expect(causes(values, fixed, 'mdc-2023-11').slice(-3)).toEqual(['above-limit', null, 'near-upper'])
  })
  it('that is both better and worse is what came first under one set, and better under the other', () => {
    // seven above the mean, and falling all the while
    const values = [...quiet, 54.5, 54, 53.4, 53, 52, 51.5, 51]
    const variation = (name: RuleSetName) => chartOf(series(values, fixed), name).variation
    expect([variation('ptd-0.2.2'), variation('mdc-2023-11')]).toEqual(['concern-low', 'improvement-high'])
  })
})

describe('the icons', () => {
  it.each([
    ['increase', 'improvement-high'], ['decrease', 'concern-high'], ['neutral', 'neither-high'],
  ] as const)('of a rise where better is %s: %s', (improvement, variation) => {
    expect(chartOf(series([...quiet, 60], { improvement }), 'ptd-0.2.2').variation).toBe(variation)
  })
  it.each([
    ['increase', 60, 'consistently-fails'], ['increase', 40, 'consistently-passes'], ['increase', 50, 'hit-or-miss'],
    ['decrease', 60, 'consistently-passes'], ['decrease', 40, 'consistently-fails'], ['neutral', 60, null], ['increase', null, null],
  ] as const)('of assurance where better is %s and the target %s: %s', (improvement, target, assurance) => {
    expect(chartOf(series(quiet, { improvement, target }), 'ptd-0.2.2').assurance).toBe(assurance)
  })
  it('are left out below 13 points under mdc-2023-11, and only warned of under ptd-0.2.2', () => {
    const [ptd, mdc] = names.map((name) => chartOf(series(quiet, { target: 60 }), name))
    expect(ptd).toMatchObject({ variation: 'common-cause', assurance: 'consistently-fails', shortGroups: [0] })
    expect(mdc).toMatchObject({ variation: null, assurance: null, shortGroups: [0] })
    expect(mdc?.points[0]).toMatchObject({ mean: 50, lower: null, upper: null })
  })
})

it('says in a sentence what the chart shows', () => {
  const said = (values: readonly number[], more: Partial<Series> = {}, name: RuleSetName = 'ptd-0.2.2') => whatItSays(chartOf(series(values, more), name))
  expect(said([...quiet, 49, 51])).toBe('Nothing but ordinary ups and downs.')
  expect(said([...quiet, 60], { target: 80 })).toBe('Improving. The latest value stands out: it is above everything that ordinary ups and downs would bring. That is unlikely to be chance. Will not reach the target as things are.')
  expect(said(quiet, {}, 'mdc-2023-11')).toBe('There are too few values to tell change from ordinary ups and downs.')
  expect(said(quiet)).toContain('fewer than 13 values')
  expect(said([])).toBe('There are no values yet.')
})

const whole = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 })
const anyRules = fc.constantFrom(...names)
const anyWay = fc.constantFrom<Improvement>('increase', 'decrease', 'neutral')
const flags = (values: readonly number[], improvement: Improvement, rules: RuleSetName, more: Partial<Series> = {}) => chartOf(series(values, { improvement, ...more }), rules)
const flipped: Record<string, string> = { 'above-limit': 'below-limit', 'rising': 'falling', 'near-upper': 'near-lower', 'above-mean': 'below-mean' }
const mirror = (cause: string) => flipped[cause] ?? Object.keys(flipped).find((one) => flipped[one] === cause) ?? cause
const other = { increase: 'decrease', decrease: 'increase', neutral: 'neutral' } as const

describe('whatever the series', () => {
  it('shifting or stretching it changes no flag', () => {
    fc.assert(fc.property(whole, anyWay, anyRules, fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 9 }), (values, way, rules, by, times) => {
      const plain = flags(values, way, rules).points.map(({ causes: all, variation }) => [all, variation])
      expect(flags(values.map((value) => value * times + by), way, rules).points.map(({ causes: all, variation }) => [all, variation])).toEqual(plain)
    }), { numRuns: 400 })
  })
  it('turning it over swaps high and low, and with the better way turned too keeps better and worse', () => {
    fc.assert(fc.property(whole, anyWay, anyRules, (values, way, rules) => {
      const plain = flags(values, way, rules).points
      const turned = flags(values.map((value) => -value), other[way], rules).points
      expect(turned.map(({ causes: all }) => all.map(mirror).toSorted())).toEqual(plain.map(({ causes: all }) => all.toSorted()))
      expect(turned.map(({ variation }) => variation.split('-')[0])).toEqual(plain.map(({ variation }) => variation.split('-')[0]))
    }), { numRuns: 400 })
  })
  it('points to come move no limit of a fixed baseline', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 14, maxLength: 30 }), whole, anyRules, (values, more, rules) => {
      const limits = (all: readonly number[]) => chartOf(series(all, { baseline: 13 }), rules).points.slice(0, values.length).map(({ lower, mean, upper }) => [lower, mean, upper])
      expect(limits([...values, ...more])).toEqual(limits(values))
    }))
  })
  it('no limit is NaN', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constant(5), fc.double({ noNaN: true, min: -1e9, max: 1e9 })), { minLength: 0, maxLength: 30 }), anyRules, fc.boolean(), fc.option(fc.integer({ min: 1, max: 9 })), (values, rules, screensRanges, baseline) => {
      for (const { mean, lower, upper } of chartOf(series(values, { screensRanges, baseline }), rules).points) expect([mean, lower, upper].some(Number.isNaN)).toBe(false)
    }))
  })
})
