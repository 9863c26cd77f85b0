import { dateInWords } from '../../../values/date-words.ts'
import { datesOf } from '../understanding/dates.ts'
import { columnsOf, type Row, type View } from '../understanding/view.ts'
import { aboutCells, type Comparison, type Rule } from './comparison.ts'

/** Two dates of one action, the later first; milestones in columns that go back in time. */
export const milestoneBackwards: Rule = {
  name: 'milestone-backwards',
  asks: 'Do the dates of an action go forward?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const row of view.rows) {
      yield* inOneCell(row, view)
      yield* acrossColumns(row, view)
    }
  },
}

function* inOneCell(row: Row, view: View): Generator<Comparison> {
  for (const cell of columnsOf(view, 'when').flatMap(({ index }) => row.cells[index] ?? [])) {
    const days = datesOf(cell)
    const back = days.slice(1).find((date, n) => date < (days[n] ?? date))
    if (back !== undefined) yield aboutCells([cell], 'look', 'one date, or the earlier first', `${dateInWords(back)} stands after a later date: which of the two holds is not said.`)
    else if (days.length > 1) yield { of: [] }
  }
}

/** From left to right, where the headings are those of one action's course: start, milestones, end. */
function* acrossColumns(row: Row, view: View): Generator<Comparison> {
  const course = columnsOf(view, 'when').filter(({ head }) => /milestone|start|begin|end|finish|complet|stage|step|month/i.test(head) && !/original|baseline|revised|entered|created/i.test(head))
  const dated = course.flatMap(({ index, head }) => {
    const cell = row.cells[index]
    const date = cell && datesOf(cell)[0]
    return cell && date !== undefined ? [{ cell, head, date }] : []
  })
  for (const [n, one] of dated.slice(1).entries()) {
    const before = dated[n]
    if (before && one.date < before.date) yield aboutCells([one.cell, before.cell], 'wrong', `${dateInWords(before.date)} or later`, `“${one.head}” (${dateInWords(one.date)}) is before “${before.head}” (${dateInWords(before.date)}).`)
    else yield { of: [] }
  }
}
