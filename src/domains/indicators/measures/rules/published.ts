import { yearOf, type PlainDate } from '../../../../values/plain-date.ts'
import { findMeasure } from '../../published/measures.ts'
import type { Indicator } from './indicator.ts'
import { printNumber } from './rounding.ts'
import type { ComparedWith } from './target-text.ts'
import { unitSign } from './unit.ts'

/** Whose figure the department published, of those that stand beside an indicator. */
export const publishedOf = ['own', 'neighbours', 'region', 'england'] as const
export type PublishedOf = (typeof publishedOf)[number]

/** The figure that the department published of one of them for a year, or why there is none in it. */
export type PublishedFigure = {
  readonly of: PublishedOf
  /** "England", "West Midlands", "the middle of 9 of 10 statistical neighbours". */
  readonly name: string
  /** A calendar year. */
  readonly year: number
  readonly value: number | null
  /** How many decimals it was published with. */
  readonly decimals: number
  /** Why there is no number, in words; null where there is one. */
  readonly why: string | null
  readonly source: string
}

type Beside = { readonly published: readonly PublishedFigure[]; readonly indicator: Pick<Indicator, 'unit' | 'publishedMeasure'> }

/** The newest figure of each of them. */
export const newestPublished = (published: readonly PublishedFigure[]): PublishedFigure[] => publishedOf.flatMap((of) => published.find((one) => one.of === of) ?? [])

/** Why the published figures beside an indicator are compared with none of its values, in words; null where they may be. */
export function notCompared({ unit, publishedMeasure }: Pick<Indicator, 'unit' | 'publishedMeasure'>): string | null {
  const measure = findMeasure(publishedMeasure)
  if (!measure) return 'The department publishes nothing that stands beside it.'
  if (measure.unit !== unit) return `Nothing is compared: the department publishes this ${measure.unit === 'percent' ? 'in percent' : 'as a number'}, and the indicator is measured otherwise.`
  return unit === 'count' ? 'Nothing is compared: a number is larger where more people live.' : null
}

/**
 * The published figure to compare the value of a period with: of the newest year that had begun by the period's end, so that an old
 * period keeps its own. Undefined: there is none, or no number; or it is not measured alike, or a count.
 */
export function publishedFor({ published, indicator }: Beside, other: ComparedWith, ends: PlainDate): (PublishedFigure & { readonly value: number }) | undefined {
  const found = notCompared(indicator) === null ? published.find(({ of, year }) => of === other && year <= yearOf(ends)) : undefined
  return found && found.value !== null ? { ...found, value: found.value } : undefined
}

/** A published figure as it was published, with its unit; or why there is none. */
export function publishedShown({ value, decimals, why }: PublishedFigure, measure: string | null): string {
  return value === null ? why ?? 'not available' : `${printNumber(value, decimals)}${unitSign[findMeasure(measure)?.unit ?? 'count']}`
}
