import { dateInWords } from '../../../values/date-words.ts'
import { daysIn } from '../understanding/dates.ts'
import { columnsOf, type Row, type View } from '../understanding/view.ts'
import { aboutCells, type Comparison, type Rule } from './comparison.ts'

/** Two dates of one action, the later first; milestones in columns that go back in time. */
export const milestoneBackwards: Rule = {
  name: 'milestone-backwards',
  asks: 'Do the dates of an action go forward?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const row of view.rows) yield* held(row, view)
  },
}

function* held(row: Row, view: View): Generator<Comparison> {
  const columns = columnsOf(view, 'when').filter(({ head }) => !/entered|created|meeting|original|baseline|revised/i.test(head))
  const cells = columns.flatMap(({ index }) => row.cells[index] ?? [])
  for (const cell of cells) {
    const days = daysIn(cell.text).filter(({ date, year }) => date !== undefined && year !== undefined)
    const back = days.slice(1).find(({ date }, n) => (date ?? 0) < (days[n]?.date ?? 0))
    if (back?.date !== undefined) yield aboutCells([cell], 'look', 'one date, or the earlier first', `${dateInWords(back.date)} stands after a later date: which of the two holds is not said.`)
    else if (days.length > 1) yield { of: [] }
  }
  const firsts = cells.flatMap((cell) => daysIn(cell.text).flatMap(({ date, year }) => (date !== undefined && year !== undefined ? [{ cell, date }] : [])).slice(0, 1))
  const back = firsts.slice(1).findIndex(({ date }, n) => date < (firsts[n]?.date ?? 0))
  if (back >= 0 && columns.length > 1 && milestones(columns.map(({ head }) => head))) yield aboutCells([firsts[back + 1]?.cell, firsts[back]?.cell].flatMap((cell) => cell ?? []), 'look', 'a date after the milestone before it', 'This milestone is earlier than the one before it.')
}

const milestones = (heads: readonly string[]): boolean => heads.filter((head) => /milestone|start|end|finish|by when|complete/i.test(head)).length >= 2
