/** What the ordinary variation of a group of points reaches. Null limits: too few points to say. */
export type Limits = { readonly mean: number; readonly lower: number | null; readonly upper: number | null; readonly nearLower: number | null; readonly nearUpper: number | null }

// Shewhart's constants for moving ranges of two: 3/d2 and D4 with d2 = 1.128. Wheeler, "Understanding Variation" (1993).
const perMeanRange = 2.66
const largestRange = 3.267

/** The limits of a baseline: its mean, and 2.66 mean moving ranges to both sides; the near limits are two thirds as far. */
export function limitsOf(baseline: readonly number[], screens: boolean): Limits {
  const mean = average(baseline)
  const ranges = baseline.slice(1).map((value, n) => Math.abs(value - (baseline[n] as number)))
  const all = average(ranges)
  const kept = screens ? ranges.filter((range) => range < largestRange * all) : ranges
  // A series that never moves has no range below any multiple of none: its limits are its mean.
  const reach = perMeanRange * average(kept)
  return { mean, lower: mean - reach, upper: mean + reach, nearLower: mean - (reach * 2) / 3, nearUpper: mean + (reach * 2) / 3 }
}

const average = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length)
