import { isPlainTarget } from '../understanding/scored-rows.ts'
import { naturalPolarity } from '../understanding/polarity.ts'
import { columnsOf, entryIn, type Row, type View } from '../understanding/view.ts'
import { agree, differ, type Comparison, type Rule } from './comparison.ts'

/** A later target that asks for less than an earlier one. */
export const targetEases: Rule = {
  name: 'target-eases',
  asks: 'Does a later target ask for at least as much as an earlier one?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const row of view.rows) yield* held(row, view)
  },
}

function* held(row: Row, view: View): Generator<Comparison> {
  const polarity = row.polarity ?? naturalPolarity(row.label)
  const targets = columnsOf(view, 'target').filter(({ period }) => period).toSorted((a, b) => (a.period?.first ?? 0) - (b.period?.first ?? 0))
  const [earlier, later] = [entryIn(row, targets[0]), entryIn(row, targets[1])]
  if (!polarity || !earlier || !later || !isPlainTarget(earlier) || !isPlainTarget(later)) return
  const eases = polarity === 'low' ? later.amount.value > earlier.amount.value : later.amount.value < earlier.amount.value
  yield eases ? differ([later, earlier], 'look', `${earlier.cell.text} or better`, `The target for ${later.column.period?.text} asks for less than that for ${earlier.column.period?.text} (${polarity} is good).`) : agree(earlier, later)
}
