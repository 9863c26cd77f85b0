import { entryIn, columnsOf, type Row, type View } from '../understanding/view.ts'
import { agree, differ, type Comparison, type Rule } from './comparison.ts'

/** A target that is a number of children where the values are percentages, or that is a hundred times too large. */
export const targetUnit: Rule = {
  name: 'target-unit',
  asks: 'Is a target in the unit of its values?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const row of view.rows) yield* held(row, view)
  },
}

/** No target asks for twenty times the largest value that was ever seen. */
const BEYOND = 20

function* held(row: Row, view: View): Generator<Comparison> {
  for (const column of columnsOf(view, 'target')) {
    const target = entryIn(row, column)
    const values = row.entries.filter(({ column: { role } }) => role === 'value' || role === 'comparator')
    if (!target || values.length === 0 || row.unit === 'count') continue
    const largest = Math.max(...values.map(({ amount }) => Math.abs(amount.value)))
    if (largest > 0 && target.amount.unit !== 'percent' && Math.abs(target.amount.value) > BEYOND * largest) {
      const counts = values.find(({ count }) => count)
      yield differ([target, ...values], 'look', counts ? 'a percentage, or a row of its own for the number' : 'a target in the unit of the values', `The values are between ${values.map(({ amount }) => amount.text).join(', ')}; a target of ${target.amount.text} is not in that unit${counts ? ' but in that of the numbers in brackets' : ''}.`)
    } else yield agree(target)
  }
}
