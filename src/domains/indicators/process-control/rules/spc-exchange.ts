import { ok, refuse, type Result } from '../../../../values/result.ts'
import { chartOf, type Improvement, type Series, type Variation } from './chart.ts'
import type { RuleSetName } from './rule-sets.ts'
import type { SpecialCause } from './special-causes.ts'

/** What is wrong with a series that came as JSON: the field, and how to put it right. */
export type SpcProblem = { field: string; reason: string; mend: string }

const labels: Record<SpecialCause, string> = {
  'above-limit': 'Above UCL', 'below-limit': 'Below LCL', 'rising': '7 Point Trend (Increasing)', 'falling': '7 Point Trend (Decreasing)',
  'near-upper': '2 in 3 Above CL', 'near-lower': '2 in 3 Below CL', 'above-mean': '7 Points Above CL', 'below-mean': '7 Points Below CL',
}
const types: Record<Variation, string> = {
  'common-cause': 'common_cause', 'improvement-high': 'special_cause_improvement', 'improvement-low': 'special_cause_improvement',
  'concern-high': 'special_cause_concern', 'concern-low': 'special_cause_concern', 'neither-high': 'special_cause_neutral', 'neither-low': 'special_cause_neutral',
}
const assurances = { 'consistently-passes': 'consistent_pass', 'consistently-fails': 'consistent_fail', 'hit-or-miss': 'inconsistent' } as const

/** A series for exchange: `values`, `improvementDirection`, `target`, `screenOutliers`, `baselinePoints`, `rebaseAt` (places from 0). */
export function readSpcSeries(given: unknown): Result<Series, SpcProblem[]> {
  const from = (typeof given === 'object' && given !== null && !Array.isArray(given) ? given : {}) as Record<string, unknown>
  const problems: SpcProblem[] = []
  const need = (holds: boolean, field: string, reason: string, mend: string) => { if (!holds) problems.push({ field, reason, mend }) }
  const { values, improvementDirection = 'neutral', target = null, screenOutliers, baselinePoints = null, rebaseAt = null } = from
  const isPlace = (n: unknown): n is number => Number.isInteger(n) && (n as number) >= 0
  need(Array.isArray(values) && values.every((value) => Number.isFinite(value)), 'values', 'the values are not a list of numbers', 'give "values" as a list of numbers, oldest first')
  need(['increase', 'decrease', 'neutral'].includes(improvementDirection as string), 'improvementDirection', 'this is not a direction', 'give "increase", "decrease" or "neutral"')
  need(target === null || Number.isFinite(target), 'target', 'the target is not a number', 'give a number or null')
  need(screenOutliers === undefined || screenOutliers === null || typeof screenOutliers === 'boolean', 'screenOutliers', 'this is neither true nor false', 'give true, false or null')
  need(baselinePoints === null || (isPlace(baselinePoints) && baselinePoints > 0), 'baselinePoints', 'the number of points is not a whole number above 0', 'give a whole number above 0, or null')
  const rebased = rebaseAt === null ? [] : [rebaseAt].flat()
  need(rebased.every(isPlace), 'rebaseAt', 'a place is not a whole number', 'give places of points counted from 0, or null')
  if (problems.length > 0) return refuse(problems)
  return ok({
    values: values as number[], improvement: improvementDirection as Improvement, target: target as number | null, baseline: baselinePoints as number | null,
    rebasedAt: rebased as number[], ...(typeof screenOutliers === 'boolean' ? { screensRanges: screenOutliers } : {}),
  })
}

/** The chart of a series as the R package names its parts: one entry a point, and the icons of the last. */
export function spcResult(series: Series, rules: RuleSetName) {
  const { points, variation, assurance } = chartOf(series, rules)
  return {
    rules,
    mean: points.map(({ mean }) => mean), lpl: points.map(({ lower }) => lower), upl: points.map(({ upper }) => upper),
    specialCause: points.map(({ cause }) => (cause === null ? 'Common Cause' : labels[cause])),
    pointType: points.map((point) => types[point.variation]),
    variationOfLastPoint: variation === null ? null : types[variation],
    assurance: assurance === null ? null : assurances[assurance],
  }
}
