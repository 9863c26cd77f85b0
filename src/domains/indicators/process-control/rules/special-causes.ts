import type { Limits } from './limits.ts'
import type { RuleSet } from './rule-sets.ts'

/** What makes a point more than ordinary variation. */
export type SpecialCause = 'above-limit' | 'below-limit' | 'rising' | 'falling' | 'near-upper' | 'near-lower' | 'above-mean' | 'below-mean'

/** Which way a special cause points. */
export const isHigh = (cause: SpecialCause): boolean => cause === 'above-limit' || cause === 'rising' || cause === 'near-upper' || cause === 'above-mean'

const runLength = 7

/** The special causes of each point of one group, the first that names it foremost. */
export function specialCausesOf(values: readonly number[], limits: Limits, rules: RuleSet): SpecialCause[][] {
  const { mean, lower, upper, nearLower, nearUpper } = limits
  if (lower === null || upper === null || nearLower === null || nearUpper === null) return values.map(() => [])
  // Differences that only the arithmetic of floating point makes are none.
  const least = 1e-11 * values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const above = (value: number, limit: number) => value - limit > least
  const below = (value: number, limit: number) => limit - value > least
  const steps = values.map((value, n) => (n === 0 ? 0 : Math.sign(value - (values[n - 1] as number))))
  const runs = (has: (n: number) => boolean) => inRunOf(values.length, runLength, (first) => every(first, runLength, has))
  const trend = (direction: number) => inRunOf(values.length, runLength, (first) => every(first + 1, runLength - 1, (n) => steps[n] === direction))
  const twoInThree = (side: (n: number) => boolean, counts: (n: number) => boolean) =>
    inRunOf(values.length, 3, (first) => every(first, 3, side) && [first, first + 1, first + 2].filter(counts).length >= 2).map((inside, n) => inside && counts(n))
  const at = (n: number) => values[n] as number
  const out = rules.twoInThreeCountsOutside
  const highSide = (n: number) => above(at(n), mean)
  const lowSide = (n: number) => below(at(n), mean)
  const table: Record<SpecialCause, boolean[]> = {
    'above-limit': values.map((value) => above(value, upper)),
    'below-limit': values.map((value) => below(value, lower)),
    'rising': trend(1),
    'falling': trend(-1),
    'near-upper': twoInThree(highSide, (n) => above(at(n), nearUpper) && (out || !above(at(n), upper))),
    'near-lower': twoInThree(lowSide, (n) => below(at(n), nearLower) && (out || !below(at(n), lower))),
    'above-mean': runs(highSide),
    'below-mean': runs(lowSide),
  }
  const order = Object.keys(table) as SpecialCause[]
  return values.map((_, n) => order.filter((cause) => table[cause][n]))
}

/** For each of `count` places, whether it lies in a stretch of `length` that has the property. */
function inRunOf(count: number, length: number, has: (first: number) => boolean): boolean[] {
  const inside = Array.from({ length: count }, () => false)
  for (let first = 0; first + length <= count; first += 1) if (has(first)) inside.fill(true, first, first + length)
  return inside
}

function every(first: number, length: number, has: (n: number) => boolean): boolean {
  for (let n = first; n < first + length; n += 1) if (!has(n)) return false
  return true
}
