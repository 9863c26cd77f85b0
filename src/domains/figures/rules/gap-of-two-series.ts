import { spanOf } from '../understanding/amount.ts'
import { gapRows, type GapRow } from '../understanding/gap-rows.ts'
import { difference, meets, printed } from '../understanding/rounding.ts'
import { entryIn, type Entry, type View } from '../understanding/view.ts'
import { agree, differ, type Comparison, type Rule } from './comparison.ts'

/** A gap is the value for all others less the value for the group, in points. */
export const gapOfTwoSeries: Rule = {
  name: 'gap-of-two-series',
  asks: 'Is a printed gap the difference of its two series?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const rows of gapRows(view)) yield* held(rows, view)
  },
}

function* held({ gap, from, less }: GapRow, view: View): Generator<Comparison> {
  for (const column of view.columns) {
    const three = [gap, from, less].map((row) => entryIn(row, column))
    if (three.some((entry) => entry === undefined)) continue
    const [g, f, l] = three as [Entry, Entry, Entry]
    const span = difference(rounded(f), rounded(l))
    const middle = printed((span.low + span.high) / 2, Math.max(f.amount.decimals, l.amount.decimals))
    if (meets(rounded(g), span)) yield agree(g, f, l)
    else if (column.role !== 'target') yield differ([g, f, l], 'wrong', middle, `${f.cell.text} less ${l.cell.text} is ${middle}, not ${g.cell.text}.`)
    else if (hundredfold(g.amount.value, (span.low + span.high) / 2)) yield differ([g, f, l], 'wrong', middle, `The targets of the two series are ${middle} apart: ${g.amount.text} is a hundred times that. The decimal point is lost.`)
    else yield differ([g, f, l], 'look', middle, `The targets of the two series are ${middle} apart, and the target for their gap is ${g.amount.text}.`)
  }
}

const rounded = ({ amount }: Entry) => spanOf({ ...amount, unit: 'percent' })
const hundredfold = (a: number, b: number): boolean => b !== 0 && Math.abs(a / b - 100) < 2
