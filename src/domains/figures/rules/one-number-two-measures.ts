import { entryIn, type Entry, type Row, type View } from '../understanding/view.ts'
import { differ, type Rule } from './comparison.ts'

/** A large number that stands for two measures in the same column: one of them was copied. */
export const oneNumberTwoMeasures: Rule = {
  name: 'one-number-two-measures',
  asks: 'Does one large number stand for two measures?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const column of view.columns) {
      const seen = new Map<number, { row: Row; entry: Entry }>()
      for (const row of view.rows) {
        const entry = entryIn(row, column)
        if (!entry || row.unit !== 'count' || entry.amount.value < 1000 || entry.amount.value % 100 === 0) continue
        const before = seen.get(entry.amount.value)
        if (before && before.row.label !== row.label && !isPartlyOf(before.row, row, view)) yield differ([entry, before.entry], 'look', 'another number in one of the two', `${entry.cell.text} stands under “${column.head}” for “${before.row.label}” and for “${row.label}”.`)
        seen.set(entry.amount.value, { row, entry })
      }
    }
  },
}

/** A total of one part is that part: then the rows agree in more columns than this. */
const isPartlyOf = (a: Row, b: Row, view: View): boolean => view.columns.filter((column) => entryIn(a, column)?.amount.value === entryIn(b, column)?.amount.value && entryIn(a, column)).length > 1
