import { yearOf, type PlainDate } from '../../../../values/plain-date.ts'
import type { Indicator } from './indicator.ts'
import type { ComparedWith } from './target-text.ts'

/** Whose figure the department published, of those that stand beside an indicator. */
export const publishedOf = ['own', 'neighbours', 'region', 'england'] as const
export type PublishedOf = (typeof publishedOf)[number]

/** The newest figure that the department published of one of them, or why there is none in it. */
export type PublishedFigure = {
  readonly of: PublishedOf
  /** "England", "West Midlands", "the middle of 9 of 10 statistical neighbours". */
  readonly name: string
  /** A calendar year. */
  readonly year: number
  readonly value: number | null
  /** Why there is no number, in words; null where there is one. */
  readonly why: string | null
  readonly source: string
}

/**
 * The published figure to compare the value of a period with: of a year that has begun by the period's end. Undefined: there is none, or
 * no number; or it is a count, which is larger where more people live.
 */
export function publishedFor({ published, indicator }: { published: readonly PublishedFigure[]; indicator: Pick<Indicator, 'unit'> }, other: ComparedWith, ends: PlainDate): (PublishedFigure & { readonly value: number }) | undefined {
  const found = indicator.unit === 'count' ? undefined : published.find(({ of }) => of === other)
  return found && found.value !== null && found.year <= yearOf(ends) ? { ...found, value: found.value } : undefined
}
