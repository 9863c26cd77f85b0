import { columnsOf, type Row } from '../understanding/view.ts'
import { differ, type Comparison, type Rule } from './comparison.ts'

/** A value that is the year of a heading: it may have been typed from there. */
export const looksLikeAYear: Rule = {
  name: 'looks-like-a-year',
  asks: 'Is a value the year of its own heading?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) {
      const years = new Set(columnsOf(view, 'value').flatMap(({ head }) => /^(?:19|20)\d{2}$/.exec(head.trim())?.[0] ?? []))
      if (years.size > 0) for (const row of view.rows) yield* held(row, years)
    }
  },
}

function* held(row: Row, years: ReadonlySet<string>): Generator<Comparison> {
  for (const entry of row.entries.filter(({ column }) => column.role === 'value')) {
    if (years.has(entry.cell.text.trim())) yield differ([entry], 'look', 'the number that belongs here', `${entry.cell.text} stands under “${entry.column.head}” and is itself the year of a heading of this table.`)
  }
}
