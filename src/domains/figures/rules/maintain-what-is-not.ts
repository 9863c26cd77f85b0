import { valuesInOrder } from '../understanding/scored-rows.ts'
import { columnsOf, entryIn, type Row, type View } from '../understanding/view.ts'
import { agree, differ, type Comparison, type Rule } from './comparison.ts'

/** A target to maintain what the latest value does not reach. */
export const maintainWhatIsNot: Rule = {
  name: 'maintain-what-is-not',
  asks: 'Is there something to maintain where a target says so?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const row of view.rows) yield* held(row, view)
  },
}

function* held(row: Row, view: View): Generator<Comparison> {
  for (const column of columnsOf(view, 'target')) {
    const target = entryIn(row, column)
    const above = /maintain\w*\s+(?:at |it )?(above|below|under|over)/i.exec(target?.cell.text ?? '')?.[1]
    const value = valuesInOrder(row).at(-1)
    if (!target || !above || !value) continue
    const holds = /above|over/i.test(above) ? value.amount.value > target.amount.value : value.amount.value < target.amount.value
    yield holds ? agree(target, value) : differ([target, value], 'look', `reach ${target.amount.text}`, `The latest value is ${value.cell.text}: there is nothing to maintain yet.`)
  }
}
