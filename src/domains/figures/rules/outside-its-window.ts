import { dateInWords, MONTHS } from '../../../values/date-words.ts'
import { monthInWords, monthKeyOf } from '../../../values/month-key.ts'
import { datesOf, monthsIn } from '../understanding/dates.ts'
import { columnsOf, type View } from '../understanding/view.ts'
import { aboutCells, type Comparison, type Rule } from './comparison.ts'

const WINDOW = new RegExp(`((?:${MONTHS.join('|')})\\s+\\d{4})\\s*(?:to|-|\u2013)\\s*((?:${MONTHS.join('|')})\\s+\\d{4})`, 'i')

/** A plan "of October 2023 to January 2024" with an item of September 2023. */
export const outsideItsWindow: Rule = {
  name: 'outside-its-window',
  asks: 'Does each item of a plan lie in the months that its title names?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) yield* held(view)
  },
}

function* held(view: View): Generator<Comparison> {
  const said = WINDOW.exec(view.table.title)
  const [from, to] = [monthsIn(said?.[1] ?? '')[0], monthsIn(said?.[2] ?? '')[0]]
  if (!from || !to) return
  const columns = columnsOf(view, 'when').filter(({ head }) => !/entered|created/i.test(head))
  for (const column of columns.length > 0 ? columns : view.columns.slice(-1)) for (const row of view.rows) {
    const cell = row.cells[column.index]
    const days = cell ? datesOf(cell) : []
    if (cell && days.length > 0 && days.every((day) => day < from.first || day > to.last)) {
      yield aboutCells([cell], 'wrong', `${monthInWords(monthKeyOf(from.first))} to ${monthInWords(monthKeyOf(to.last))}`, `${days.map(dateInWords).join(', ')} is outside the months that the title names.`)
    } else if (cell) yield { of: [] }
  }
}
