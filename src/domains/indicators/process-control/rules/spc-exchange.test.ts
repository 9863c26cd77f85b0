import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../../../platform/config.ts'
import { readSpcSeries, spcResult } from './spc-exchange.ts'

type Fixture = { name: string; expected: Record<string, unknown> } & Record<string, unknown>

function resultOf(given: unknown) {
  const read = readSpcSeries(given)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return spcResult(read.value, 'ptd-0.2.2')
}

/** Numbers to eight figures: what a package in another language prints. */
const near = (value: unknown): unknown => (Array.isArray(value) ? value.map(near) : typeof value === 'number' ? Number(value.toPrecision(8)) : value)

const shared = join(projectFolder, '..', 'shared', 'data', 'spc-fixtures.json')

describe.skipIf(!existsSync(shared))('the series that the R package was given', () => {
  const { fixtures } = existsSync(shared) ? (JSON.parse(readFileSync(shared, 'utf8')) as { fixtures: Fixture[] }) : { fixtures: [] }
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s: the same limits, labels, types and icons', (_name, { expected, ...inputs }) => {
    const result = resultOf(inputs) as Record<string, unknown>
    for (const [field, wanted] of Object.entries(expected)) {
      // null stands for the package's NaN on a series that never moves: there ours is the mean.
      const isNaN = Array.isArray(wanted) && wanted.includes(null)
      expect([field, near(result[field])]).toEqual([field, near(isNaN ? expected['mean'] : wanted)])
    }
  })
})

describe('a series for exchange', () => {
  // 20, 24, 20, 24 ...: mean 22, every range 4, limits 22 - 10.64 and 22 + 10.64
  const level = [20, 24, 20, 24, 20, 24, 20, 24, 20, 24, 20, 24]
  it.each([
    ['of ordinary ups and downs', level, 'Common Cause', 'common_cause'],
    ['with a last point beyond the upper limit', [...level, 40], 'Above UCL', 'special_cause_improvement'],
    ['with a last point beyond the lower limit', [...level, 4], 'Below LCL', 'special_cause_concern'],
    ['that falls to its end', [...level, 27, 26, 25, 23, 21, 20, 19], '7 Point Trend (Decreasing)', 'special_cause_concern'],
    ['with two of three near the limit', [...level, 30, 23, 30], '2 in 3 Above CL', 'special_cause_improvement'],
    ['that stays above', [...level, 23, 24, 23, 24, 23, 24, 23], '7 Points Above CL', 'special_cause_improvement'],
  ] as const)('%s', (_name, values, label, type) => {
    const result = resultOf({ values, improvementDirection: 'increase', target: 60, screenOutliers: true, baselinePoints: 12, rebaseAt: null })
    expect(result.specialCause.at(-1)).toBe(label)
    expect([result.pointType.at(-1), result.variationOfLastPoint, result.assurance]).toEqual([type, type, 'consistent_fail'])
    expect([result.mean[0], result.lpl[0], result.upl[0]].map((one) => one?.toFixed(2))).toEqual(['22.00', '11.36', '32.64'])
    expect([result.mean, result.lpl, result.upl, result.specialCause, result.pointType].map(({ length }) => length)).toEqual(Array.from({ length: 5 }, () => values.length))
  })

  it.each([
    ['no list', {}, 'values'], ['a word among the numbers', { values: [1, 'two'] }, 'values'], ['an unknown direction', { values: [1], improvementDirection: 'up' }, 'improvementDirection'],
    ['a target in words', { values: [1], target: 'high' }, 'target'], ['half a baseline', { values: [1], baselinePoints: 1.5 }, 'baselinePoints'], ['a place that is none', { values: [1], rebaseAt: [-1] }, 'rebaseAt'],
    ['no object at all', [1, 2], 'values'],
  ])('is refused with %s, and the field is named', (_name, given, field) => {
    const read = readSpcSeries(given)
    expect(read.ok ? [] : read.error.map((problem) => problem.field)).toEqual([field])
  })
})
