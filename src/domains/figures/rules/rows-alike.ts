import { columnsOf, entryIn, type Entry, type Row, type View } from '../understanding/view.ts'
import { differ, type Comparison, type Rule } from './comparison.ts'

/** Two measures with the same values: one row was copied from the other, or they are one measure. */
export const rowsAlike: Rule = {
  name: 'rows-alike',
  asks: 'Do two measures have the same values, several times over?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) {
      for (const [n, row] of view.rows.entries()) for (const other of view.rows.slice(n + 1, n + 4)) yield* held(row, other, view)
    }
  },
}

function* held(row: Row, other: Row, view: View): Generator<Comparison> {
  if (row.label === other.label || row.unit === 'count' || other.unit !== row.unit) return
  const pairs = columnsOf(view, 'value').flatMap((column): [Entry, Entry][] => {
    const [a, b] = [entryIn(row, column), entryIn(other, column)]
    return a && b ? [[a, b]] : []
  })
  const telling = new Set(pairs.map(([a]) => a.amount.text)).size
  if (pairs.length >= 3 && telling >= 3 && pairs.every(([a, b]) => a.amount.text === b.amount.text)) {
    yield differ(pairs.flat(), 'look', 'values that differ', `“${row.label}” and “${other.label}” have the same ${pairs.length} values.`)
  }
}
