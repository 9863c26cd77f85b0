import { spanOf } from './amount.ts'
import { meets, printed, sumOf } from './rounding.ts'
import type { Entry, RowUnit } from './view.ts'

/** A whole with the parts that should add up to it. `near`: not the sum, but so close that it is surely meant to be. */
export type Sum = { readonly whole: Entry; readonly parts: readonly Entry[]; readonly fits: boolean; readonly near: boolean; readonly follows: string }

/** Adds up parts, rounding respected: whole numbers are counts and exact. */
export function sumOfParts(whole: Entry, parts: readonly Entry[]): Sum {
  const exact = [whole, ...parts].every(({ amount }) => amount.unit === 'plain' && amount.decimals === 0)
  const spans = [whole, ...parts].map(({ amount }) => spanOf(exact ? amount : { ...amount, unit: 'percent' }))
  const sum = sumOf(spans.slice(1))
  const middle = (sum.low + sum.high) / 2
  return { whole, parts, fits: meets(sum, spans[0] as (typeof spans)[0]), near: whole.amount.value > 0 && Math.abs(middle - whole.amount.value) <= 0.25 * whole.amount.value, follows: printed(middle, whole.amount.decimals) }
}

/** Whether an entry is of the kind that is added: counts among counts, and what is in the whole's own unit. */
export const summable = ({ amount }: Entry, whole: Entry, unit: RowUnit): boolean => amount.unit === whole.amount.unit && (unit !== 'count' || amount.decimals === 0) && amount.unit !== 'points'
