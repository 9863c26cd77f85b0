import { dateInWords } from '../../../values/date-words.ts'
import { monthsIn } from '../understanding/dates.ts'
import { latestUpdate } from '../understanding/updates.ts'
import { columnsOf, type View } from '../understanding/view.ts'
import { aboutCells, type Comparison, type Rule } from './comparison.ts'

/** A status with a month that is later than the update that tells it. */
export const doneAfterTheUpdate: Rule = {
  name: 'done-after-the-update',
  asks: 'Is a status of the time of its update, or before?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) yield* held(view)
  },
}

function* held(view: View): Generator<Comparison> {
  const latest = latestUpdate(view)
  if (latest === undefined) return
  for (const column of [...columnsOf(view, 'status'), ...columnsOf(view, 'rag')]) for (const row of view.rows) {
    const cell = row.cells[column.index]
    const month = cell && monthsIn(cell.text)[0]
    if (!cell || !month || month.first <= latest) continue
    yield aboutCells([cell], /complete|embedded|closed|done/i.test(cell.text) ? 'wrong' : 'look', `${dateInWords(latest)} or before`, `The latest update is as of ${dateInWords(latest)}; this status is of a later month.`)
  }
}
