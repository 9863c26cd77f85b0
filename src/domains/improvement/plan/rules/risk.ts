import { readReference, readReferences, takesIn } from './reference.ts'
import type { PlanAction } from './plan-action.ts'

export const ratings = ['red', 'amber', 'green', 'closed'] as const
export type Rating = (typeof ratings)[number] | 'unknown'

export type RiskRating = { rating: Rating; reason: string | null; by: string | null; at: Date }

/** A risk to a plan, in the paper's words. `refs`: the action or range of actions that it stands for, as printed. */
export type Risk = { id: string; dated: string | null; refs: string | null; risk: string | null; severity: string | null; likelihood: string | null; mitigation: string | null; owner: string | null; ratings: readonly RiskRating[] }

export const ratingInWords = (rating: Rating): string => ({ red: 'Red', amber: 'Amber', green: 'Green', closed: 'Closed', unknown: 'Not rated' })[rating]

export const ratingOf = ({ ratings: said }: Pick<Risk, 'ratings'>): Rating => said[0]?.rating ?? 'unknown'

/** The actions that a risk stands for: those that its reference or range takes in. None named means the whole plan. */
export function actionsOfRisk({ refs }: Pick<Risk, 'refs'>, actions: readonly PlanAction[]): PlanAction[] {
  if (refs === null) return []
  const { ranges } = readReferences(refs)
  return actions.filter(({ reference }) => {
    const read = reference === null ? undefined : readReference(reference)
    return read !== undefined && ranges.some((range) => takesIn(range, read))
  })
}
