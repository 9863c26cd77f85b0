import type { Range } from './direction.ts'
import type { Rhythm } from './period.ts'
import type { Polarity } from './polarity.ts'
import type { ReckoningName } from './reckonings.ts'
import type { Unit } from './unit.ts'

export const formulas = ['share', 'count', 'mean', 'maximum', 'median', 'gap'] as const
export type Formula = (typeof formulas)[number]

export const formulaWords: Record<Formula, string> = {
  share: 'a share: so many out of so many, in percent', count: 'a number of things', mean: 'an average', maximum: 'the largest', median: 'the middle one',
  gap: 'a gap: one group’s figure less another’s',
}

export const sources = ['computed', 'entered', 'imported'] as const
export type Source = (typeof sources)[number]

/** What an indicator is, as it was last defined. */
export type Definition = {
  readonly title: string
  readonly group: string
  /** The indicator of which this is a part. */
  readonly parent: string | null
  readonly formula: Formula
  /** A gap: the one indicator's value less the other's. */
  readonly gap: { readonly of: string; readonly less: string } | null
  /** What is counted, out of what, in words. */
  readonly meaning: string
  readonly polarity: Polarity
  readonly rhythm: Rhythm
  readonly unit: Unit
  readonly decimals: number
  readonly source: Source
  readonly reckoning: ReckoningName | null
  /** The department's measure that stands beside it. */
  readonly publishedMeasure: string | null
  readonly owner: string | null
  readonly ownerId: string | null
  /** Why the figures are in doubt; null: they are not. */
  readonly qualityConcern: string | null
  readonly reported: boolean
}

export type Indicator = Definition & { readonly id: string; readonly code: string; /** The name of whoever `ownerId` is. */ readonly ownerName: string | null }

/** The range that is good, where that is what the target in force says. */
export type GoodRange = Range | null
