import { columnsOf, entryIn, type Entry, type Row, type View } from './view.ts'
import { isCumulative, isRolling } from './row-names.ts'

export type SeriesKind = 'monthly' | 'rolling' | 'cumulative'

/** A row over months, oldest first, and whether each month stands alone. */
export type Series = { readonly row: Row; readonly kind: SeriesKind; readonly entries: readonly (Entry | undefined)[]; readonly subject: string }

/**
 * The rows of a table over consecutive months. A row "of these" is of the kind of the row above it; a column for the period's kind
 * (M, R12M, C) decides where there is one.
 */
export function seriesOf(view: View): Series[] {
  const months = columnsOf(view, 'value').filter(({ period }) => period?.kind === 'month').toSorted((a, b) => (a.period?.first ?? 0) - (b.period?.first ?? 0))
  const gaps = months.slice(1).map(({ period }, n) => (period?.first ?? 0) - (months[n]?.period?.first ?? 0))
  if (months.length < 3 || gaps.some((days) => days < 28 || days > 31)) return []
  const kinds = columnsOf(view, 'period-kind')[0]
  let before: SeriesKind = 'monthly'
  let subject = ''
  return view.rows.map((row): Series => {
    const of = /\b(of these|of which|of whom)\b/i.test(row.label)
    const said = kinds ? row.cells[kinds.index]?.text.trim().toUpperCase() : undefined
    const kind = said === 'R12M' || isRolling(row.label) ? 'rolling' : said === 'C' || isCumulative(row.label) ? 'cumulative' : of ? before : 'monthly'
    before = kind
    subject = of ? `${subject} ${row.label}` : row.label
    return { row, kind, subject, entries: months.map((column) => entryIn(row, column)) }
  })
}
