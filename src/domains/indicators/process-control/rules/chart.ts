import { limitsOf, type Limits } from './limits.ts'
import { ruleSets, type RuleSet, type RuleSetName } from './rule-sets.ts'
import { isHigh, specialCausesOf, type SpecialCause } from './special-causes.ts'

/** Which way is better: up, down, or neither. */
export type Improvement = 'increase' | 'decrease' | 'neutral'

/** What the points say: ordinary variation, better or worse than that, or, of a measure with no better way, only different. */
export type Variation = 'common-cause' | 'improvement-high' | 'improvement-low' | 'concern-high' | 'concern-low' | 'neither-high' | 'neither-low'

/** Whether ordinary variation keeps to a target. */
export type Assurance = 'consistently-passes' | 'consistently-fails' | 'hit-or-miss'

export type Series = {
  readonly values: readonly number[]
  readonly improvement: Improvement
  readonly target: number | null
  /** Whether large moving ranges are screened out; as the rule set does, without it. */
  readonly screensRanges?: boolean | undefined
  /** The limits of a group come from its first so many points; from all of them, without it. */
  readonly baseline?: number | null | undefined
  /** Places of the points, counted from 0, from which new limits hold. */
  readonly rebasedAt?: readonly number[] | undefined
}

export type ChartPoint = Limits & { readonly value: number; readonly group: number; readonly causes: readonly SpecialCause[]; readonly cause: SpecialCause | null; readonly variation: Variation }

export type Chart = {
  readonly rules: RuleSetName
  readonly points: readonly ChartPoint[]
  /** Of the last point. Null: no points, or too few. */
  readonly variation: Variation | null
  readonly assurance: Assurance | null
  /** Groups of too few points, by their number. */
  readonly shortGroups: readonly number[]
}

/** The XmR chart of a series of independent points. Never NaN; nothing is rebased but where a person said so. */
export function chartOf(series: Series, name: RuleSetName): Chart {
  const rules: RuleSet = ruleSets[name]
  const starts = [0, ...new Set(series.rebasedAt ?? [])].filter((at, n) => n === 0 || (at > 0 && at < series.values.length)).toSorted((a, b) => a - b)
  const groups = starts.map((start, n) => series.values.slice(start, starts[n + 1]))
  const points = groups.flatMap((values, group) => pointsOf(values, group, series, rules))
  const short = groups.flatMap((values, group) => (values.length < rules.fewPoints.below ? [group] : []))
  const last = points.at(-1)
  const silent = last === undefined || last.upper === null
  return { rules: name, points, shortGroups: short, variation: silent ? null : last.variation, assurance: silent ? null : assuranceOf(last, series) }
}

function pointsOf(values: readonly number[], group: number, series: Series, rules: RuleSet): ChartPoint[] {
  const full = limitsOf(values.slice(0, series.baseline ?? undefined), series.screensRanges ?? rules.screensRanges)
  const limits = values.length < rules.fewPoints.below && rules.fewPoints.answer === 'no-limits' ? { mean: full.mean, lower: null, upper: null, nearLower: null, nearUpper: null } : full
  const causes = specialCausesOf(values, limits, rules)
  return values.map((value, n) => {
    const cause = causeOf(causes[n] as SpecialCause[], series.improvement, rules)
    return { value, group, ...limits, causes: causes[n] as SpecialCause[], cause, variation: variationOf(cause, series.improvement) }
  })
}

function causeOf(causes: readonly SpecialCause[], improvement: Improvement, rules: RuleSet): SpecialCause | null {
  const better = causes.find((cause) => variationOf(cause, improvement).startsWith('improvement'))
  return (rules.ofBoth === 'improvement' ? better : undefined) ?? causes[0] ?? null
}

function variationOf(cause: SpecialCause | null, improvement: Improvement): Variation {
  if (cause === null) return 'common-cause'
  const way = isHigh(cause) ? 'high' : 'low'
  if (improvement === 'neutral') return `neither-${way}`
  return (way === 'high') === (improvement === 'increase') ? `improvement-${way}` : `concern-${way}`
}

function assuranceOf({ lower, upper }: Limits, { target, improvement }: Series): Assurance | null {
  if (target === null || improvement === 'neutral' || lower === null || upper === null) return null
  if (target > upper) return improvement === 'increase' ? 'consistently-fails' : 'consistently-passes'
  if (target < lower) return improvement === 'increase' ? 'consistently-passes' : 'consistently-fails'
  return 'hit-or-miss'
}
