import type { ArrowConvention, Comparison } from '../../measures/rules/direction.ts'
import type { ComparedWith } from '../../measures/rules/target-text.ts'

/** A day as `2020-03-31`: layouts are kept as JSON. */
type Day = string

/**
 * `polarity` prints H or L, `way` says higher or lower; `good-is` holds an arrow and which way is good, as frameworks do;
 * `now` is the latest value, `direction` says better or worse than what, `says` what the chart shows.
 */
export type PlainColumn = 'mark' | 'title' | 'quality' | 'reported' | 'polarity' | 'way' | 'good-is' | 'period-kind' | 'trend' | 'now' | 'arrow' | 'direction' | 'rag' | 'says' | 'comment'

/** A column of a scorecard's table: its heading, and what stands in it. `over` is a heading that it shares with its neighbours. */
export type ScorecardColumn = { readonly heading: string; readonly over?: string | undefined } & (
  | { readonly kind: PlainColumn }
  /** A period by its last day, or counted back from the indicator's latest value: 1 is the one before it. */
  | { readonly kind: 'value'; readonly ends: Day | null; readonly back: number | null; readonly latest: boolean }
  /** The target in force for the period that ends on this day; null: for the latest value. */
  | { readonly kind: 'target'; readonly at: Day | null }
  | { readonly kind: 'comparator'; readonly with: ComparedWith; readonly ends: Day | null }
)

export type ScorecardRow =
  | { readonly kind: 'heading'; readonly text: string }
  /** `mark`: a letter that the paper puts beside it. `way`: how it says which way is good, where it does. */
  | { readonly kind: 'indicator'; readonly indicator: string; readonly mark: string | null; readonly way?: string | null }

/** `sheet` is the name of its sheet in a workbook. */
export type ScorecardTable = { readonly heading: string; readonly sheet: string; readonly columns: readonly ScorecardColumn[]; readonly rows: readonly ScorecardRow[] }

/** How a scorecard is drawn up: the indicators it chose, in their order, its columns, and what its arrows point to. */
export type Layout = {
  readonly title: string
  readonly lines: readonly string[]
  readonly convention: ArrowConvention
  readonly comparison: Comparison
  readonly tables: readonly ScorecardTable[]
}

export const indicatorsOf = ({ tables }: Layout): string[] => [...new Set(tables.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'indicator' ? row.indicator : []))))]
