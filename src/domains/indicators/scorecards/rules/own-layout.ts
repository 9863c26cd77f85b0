import type { ArrowConvention, Comparison } from '../../measures/rules/direction.ts'
import type { Layout, ScorecardColumn, ScorecardRow } from './layout.ts'

export type OwnScorecard = { title: string; line: string; convention: ArrowConvention; comparison: Comparison; /** How many periods stand before the latest. */ periods: number; indicators: readonly { id: string; group: string }[] }

/** A scorecard of the reader's own: the indicators chosen, under their groups, with their last periods, trend, target, direction, RAG and what the chart says. */
export function ownLayout({ title, line, convention, comparison, periods, indicators }: OwnScorecard): Layout {
  const past = Array.from({ length: periods }, (_, n): ScorecardColumn => ({ kind: 'value', heading: `${periods - n} before`, ends: null, back: periods - n, latest: false }))
  const columns: ScorecardColumn[] = [
    { kind: 'title', heading: 'Measure' }, { kind: 'way', heading: 'Good is' }, { kind: 'period-kind', heading: 'Period' }, { kind: 'trend', heading: 'Trend' }, ...past, { kind: 'now', heading: 'Now' },
    { kind: 'target', heading: 'Target', at: null }, { kind: 'arrow', heading: 'Which way' }, { kind: 'direction', heading: 'Compared' }, { kind: 'rag', heading: 'Status' }, { kind: 'quality', heading: 'Data concern' }, { kind: 'says', heading: 'What the chart says' },
  ]
  const groups = [...new Set(indicators.map(({ group }) => group))]
  const rows = groups.flatMap((group): ScorecardRow[] => [
    ...(groups.length > 1 ? [{ kind: 'heading' as const, text: group }] : []),
    ...indicators.filter((one) => one.group === group).map(({ id }) => ({ kind: 'indicator' as const, indicator: id, mark: null })),
  ])
  return { title, lines: line === '' ? [] : [line], convention, comparison, tables: [{ heading: 'Measures', sheet: 'Scorecard', columns, rows }] }
}

/** What of a layout can be changed on the page: null of one that was loaded with columns of its own. */
export function ownFrom(layout: Layout): { periods: number; indicators: string[] } | null {
  const [table, ...more] = layout.tables
  if (!table || more.length > 0 || !table.columns.some(({ kind }) => kind === 'now')) return null
  return { periods: table.columns.filter(({ kind }) => kind === 'value').length, indicators: table.rows.flatMap((row) => (row.kind === 'indicator' ? row.indicator : [])) }
}
