import { findMeasure } from '../../published/measures.ts'
import { publishedOf, type PublishedFigure, type PublishedOf } from '../../measures/rules/published.ts'
import { shownAs } from '../../measures/rules/reading.ts'
import type { IndicatorRecord } from '../../measures/rules/record.ts'
import type { DrawnScorecard } from './draw.ts'

export const besideHeadings: Record<PublishedOf, string> = { own: 'Published of us', neighbours: 'Middle of statistical neighbours', region: 'Region', england: 'England' }

/** An indicator of a scorecard with what the department published last of the same measure, in words: `46.1%, 2025`. */
export type BesideRow = { readonly code: string; readonly title: string; readonly publishedAs: string; readonly now: string; readonly figures: readonly string[] }

/** `figures` of a row are in the order of `headings`; `sources` are named once. No rows: the department publishes nothing of what is on it. */
export type Beside = { readonly headings: readonly string[]; readonly rows: readonly BesideRow[]; readonly sources: readonly string[] }

/** What the department published last of the measures on a scorecard, each figure with its year. */
export function publishedBeside({ tables }: Pick<DrawnScorecard, 'tables'>): Beside {
  const told = tables.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'indicator' && row.record.published.length > 0 ? row : [])))
  return {
    headings: publishedOf.map((of) => besideHeadings[of]),
    rows: told.map(({ record, reading }) => ({
      code: record.indicator.code, title: record.indicator.title, publishedAs: findMeasure(record.indicator.publishedMeasure)?.words ?? '', now: reading.latest?.shown ?? '',
      figures: publishedOf.map((of) => figureOf(record, record.published.find((one) => one.of === of))),
    })),
    sources: [...new Set(told.flatMap(({ record }) => record.published.map(({ source }) => source)))],
  }
}

function figureOf({ indicator }: IndicatorRecord, one: PublishedFigure | undefined): string {
  if (!one) return 'not loaded'
  return `${one.value === null ? one.why ?? 'not available' : shownAs(indicator, one.value)}, ${one.year}`
}
