import { dateInWords } from '../../../values/date-words.ts'
import { daysIn } from '../understanding/dates.ts'
import type { View } from '../understanding/view.ts'
import { aboutCells, type Comparison, type Rule } from './comparison.ts'

/** One cell that is as of another day than the others of its column. */
export const asOfAnotherDay: Rule = {
  name: 'as-of-another-day',
  asks: 'Are the figures of a column as of one day?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const { index } of view.columns) yield* held(view, index)
  },
}

function* held(view: View, index: number): Generator<Comparison> {
  const said = view.rows.flatMap((row) => {
    const cell = row.cells[index]
    const day = cell && /\bas (of|at)\b/i.test(cell.text) ? daysIn(cell.text)[0]?.date : undefined
    return cell && day !== undefined ? [{ cell, day }] : []
  })
  const days = [...new Set(said.map(({ day }) => day))].map((day) => said.filter((one) => one.day === day))
  const [most, ...rest] = days.toSorted((a, b) => b.length - a.length)
  if (!most || most.length < 3) return
  for (const { cell, day } of rest.flat()) yield aboutCells([cell], 'look', dateInWords(most[0]?.day ?? day), `It is as of ${dateInWords(day)}; ${most.length} others of this column are as of ${dateInWords(most[0]?.day ?? day)}.`)
}
