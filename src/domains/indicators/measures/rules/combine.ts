import { roundTo } from './rounding.ts'

/** What is counted in a month, out of what. */
export type Part = { readonly numerator: number; readonly denominator: number }

/** The share over several months: the sum of what was counted over the sum of what it was counted out of, never the mean of shares. Null of none. */
export function shareOver(months: readonly Part[]): number | null {
  const sum = months.reduce((all, one) => ({ numerator: all.numerator + one.numerator, denominator: all.denominator + one.denominator }), { numerator: 0, denominator: 0 })
  return sum.denominator === 0 ? null : (sum.numerator / sum.denominator) * 100
}

/** One group less another, in points, at the decimals at which they are printed. */
export const gapOf = (one: number, other: number, decimals: number): number => roundTo(roundTo(one, decimals) - roundTo(other, decimals), decimals)
