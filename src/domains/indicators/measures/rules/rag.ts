import type { Goal, NoGoal } from './goal.ts'
import { roundTo } from './rounding.ts'

export const ragNames = ['GREEN', 'AMBER', 'RED'] as const
export type Rag = (typeof ragNames)[number]

/** How far short of its target an indicator may fall and be AMBER. Each indicator has its own, and it is shown beside the RAG. */
export type Tolerance = { readonly amount: number; readonly of: 'percent-of-target' | 'points' }

/** Why a RAG is what it is; or why there is none. */
export type RagReason = 'met' | 'within-tolerance' | 'beyond-tolerance' | 'no-tolerance' | 'no-value' | NoGoal

/** A RAG as the numbers give it. Null where they give none: a missed target without a tolerance is AMBER or RED, and nobody has said which. */
export type Rated = { readonly rag: Rag | null; readonly why: RagReason }

/** Rates a value, as printed, against a goal. */
export function rate(value: number, goal: Goal, tolerance: Tolerance | null, decimals: number): Rated {
  const printed = roundTo(value, decimals)
  const short = shortOf(printed, goal)
  if (short.by < 0 || (short.by === 0 && !goal.strict)) return { rag: 'GREEN', why: 'met' }
  if (!tolerance) return { rag: null, why: 'no-tolerance' }
  const allowed = tolerance.of === 'points' ? tolerance.amount : (Math.abs(short.target) * tolerance.amount) / 100
  return roundTo(short.by - allowed, 9) <= 0 ? { rag: 'AMBER', why: 'within-tolerance' } : { rag: 'RED', why: 'beyond-tolerance' }
}

/** By how much a value misses the nearer end of its goal: 0 at it, below 0 on the good side. */
export function shortOf(value: number, { least, most }: Goal): { by: number; target: number } {
  const under = least === null ? -Infinity : roundTo(least - value, 9)
  const over = most === null ? -Infinity : roundTo(value - most, 9)
  return under >= over ? { by: under, target: least ?? 0 } : { by: over, target: most ?? 0 }
}

/** `within 5% of the target`, `within 2 points of the target`. */
export const toleranceInWords = ({ amount, of }: Tolerance): string => (of === 'points' ? `within ${amount} ${amount === 1 ? 'point' : 'points'} of the target` : `within ${amount}% of the target`)

/** Reads `RED`, `Amber`, `green`; undefined of anything else. */
export const readRag = (text: string): Rag | undefined => ragNames.find((name) => name === text.trim().toUpperCase())
