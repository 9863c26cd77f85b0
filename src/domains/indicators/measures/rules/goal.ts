import { ok, refuse, type Result } from '../../../../values/result.ts'
import type { Polarity } from './polarity.ts'
import type { ComparedWith, TargetMeaning } from './target-text.ts'

/** A target come down to numbers: what a value must be at least, at most, or both. `strict`: the number itself does not do. */
export type Goal = { readonly least: number | null; readonly most: number | null; readonly strict: boolean }

export type NoGoal = 'no-target' | 'target-not-understood' | 'no-baseline' | 'no-comparator' | 'neutral'

export const noGoalWords: Record<NoGoal, string> = {
  'no-target': 'no target is set', 'target-not-understood': 'the target is in words that are not understood', 'no-baseline': 'the target is a change from a baseline that is not recorded',
  'no-comparator': 'the figure that the target compares with is not here', 'neutral': 'the measure is watched, and neither way is good',
}

export type GoalFacts = {
  readonly polarity: Polarity
  /** What a reduction or an increase starts from. */
  readonly baseline: number | null
  readonly comparators: Readonly<Partial<Record<ComparedWith, number>>>
}

/** What a target asks for in numbers, or why that cannot be said. */
export function goalOf(meaning: TargetMeaning | null | undefined, { polarity, baseline, comparators }: GoalFacts): Result<Goal, NoGoal> {
  if (meaning === undefined) return refuse('target-not-understood')
  if (meaning === null) return refuse('no-target')
  switch (meaning.kind) {
    case 'reach':
      if (polarity === 'neutral') return refuse('neutral')
      return ok({ least: polarity === 'low' ? null : meaning.value, most: polarity === 'high' ? null : meaning.value, strict: false })
    case 'at-least': return ok({ least: meaning.value, most: null, strict: meaning.strict })
    case 'at-most': return ok({ least: null, most: meaning.value, strict: meaning.strict })
    case 'between': return ok({ least: meaning.low, most: meaning.high, strict: false })
    case 'reduce-by': case 'increase-by': {
      const down = meaning.kind === 'reduce-by'
      const level = meaning.to ?? (baseline === null ? null : baseline * (1 + ((down ? -1 : 1) * meaning.percent) / 100))
      return level === null ? refuse('no-baseline') : ok({ least: down ? null : level, most: down ? level : null, strict: false })
    }
    case 'compared': {
      const other = comparators[meaning.with]
      if (other === undefined) return refuse('no-comparator')
      if (meaning.way === 'below') return ok({ least: null, most: other, strict: true })
      if (meaning.way === 'above') return ok({ least: other, most: null, strict: true })
      return ok({ least: polarity === 'low' ? null : other, most: polarity === 'high' ? null : other, strict: false })
    }
  }
}

/** The one number to draw as a line; of a range, neither end alone. */
export const lineOf = (goal: Goal): number | null => (goal.least !== null && goal.most !== null && goal.least !== goal.most ? null : goal.least ?? goal.most)
