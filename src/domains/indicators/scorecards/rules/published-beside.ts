import { findMeasure } from '../../published/measures.ts'
import { otherHeadings } from '../../measures/rules/direction.ts'
import { latestInWords } from '../../measures/rules/latest-words.ts'
import { newestPublished, publishedOf, publishedShown } from '../../measures/rules/published.ts'
import type { DrawnScorecard } from './draw.ts'

/** An indicator of a scorecard with what the department published last of the same measure, in words: `46.1%, 2025`. */
export type BesideRow = { readonly code: string; readonly title: string; readonly publishedAs: string; /** The latest value with its period. */ readonly now: string; readonly figures: readonly string[] }

/** `figures` of a row are in the order of `headings`; `sources` are named once. No rows: the department publishes nothing of what is on it. */
export type Beside = { readonly headings: readonly string[]; readonly rows: readonly BesideRow[]; readonly sources: readonly string[] }

/** What the department published last of the measures on a scorecard, each figure with its year. */
export function publishedBeside({ tables }: Pick<DrawnScorecard, 'tables'>): Beside {
  const told = tables.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'indicator' && row.record.published.length > 0 ? { ...row, newest: newestPublished(row.record.published) } : [])))
  return {
    headings: publishedOf.map((of) => otherHeadings[of]),
    rows: told.map(({ record: { indicator }, reading, newest }) => ({
      code: indicator.code, title: indicator.title, publishedAs: findMeasure(indicator.publishedMeasure)?.words ?? '', now: latestInWords(reading),
      figures: publishedOf.map((of) => {
        const one = newest.find((figure) => figure.of === of)
        return one ? `${publishedShown(one, indicator.publishedMeasure)}, ${one.year}` : 'not loaded'
      }),
    })),
    sources: [...new Set(told.flatMap(({ newest }) => newest.map(({ source }) => source)))],
  }
}
