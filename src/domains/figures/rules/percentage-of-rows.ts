import { spanOf } from '../understanding/amount.ts'
import { percentageSpan } from '../understanding/ratio.ts'
import { meets, printed } from '../understanding/rounding.ts'
import { entryIn, type Entry, type Row, type View } from '../understanding/view.ts'
import { agree, differ, type Comparison, type Rule } from './comparison.ts'

/** A row of percentages whose part and whole are two other rows of the same table. */
export const percentageOfRows: Rule = {
  name: 'percentage-of-rows',
  asks: 'Does a row of percentages follow from the two rows of numbers that it is of?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const row of view.rows.filter(({ unit }) => unit === 'percent')) yield* held(row, view)
  },
}

type Triple = { percent: Entry; part: Entry; whole: Entry; fits: boolean }

function* held(row: Row, view: View): Generator<Comparison> {
  const best = pairsFor(row, view).toSorted((a, b) => fitting(b) - fitting(a) || distance(a) - distance(b))[0]
  if (!best) return
  for (const { percent, part, whole, fits } of best.triples) {
    if (fits) yield agree(percent, part, whole)
    else {
      const span = percentageSpan(part.amount, whole.amount)
      const follows = span ? `${printed((span.low + span.high) / 2, Math.max(percent.amount.decimals, 1))}%` : 'nothing'
      const sure = fitting(best) > best.triples.length / 2 && part.amount.value <= whole.amount.value
      yield differ([percent, part, whole], sure ? 'wrong' : 'look', follows, `${part.cell.text} of ${whole.cell.text} is ${follows}, not ${percent.cell.text}. ${fitting(best) === 0 ? 'By its name' : `In ${fitting(best)} other column${fitting(best) === 1 ? '' : 's'}`} this row is “${best.part.label}” as a percentage of “${best.whole.label}”.`)
    }
  }

  function distance({ part, whole }: { part: Row; whole: Row }) {
    return Math.abs(row.index - part.index) + Math.abs(row.index - whole.index)
  }
}

type Pair = { part: Row; whole: Row; triples: Triple[] }
const fitting = ({ triples }: Pair): number => triples.filter(({ fits }) => fits).length

/** Two rows are part and whole of the percentages if they give them in two columns at least, and nearly exactly: chance does not. */
function pairsFor(row: Row, view: View): Pair[] {
  const counts = view.rows.filter(({ unit, index }) => unit === 'count' && Math.abs(index - row.index) <= 12)
  return counts.flatMap((whole) => counts.flatMap((part): Pair[] => {
    if (part === whole) return []
    const triples = triplesOf(row, part, whole)
    const fits = triples.filter((one) => one.fits)
    const telling = fits.filter(({ part: { amount } }) => amount.value > 0)
    const enough = telling.length >= 2 || (telling.length === 1 && triples.length <= 2 && follows(part, whole, row))
    const named = triples.length > 0 && follows(part, whole, row) && /\bof (these|which|whom|those)\b/i.test(part.label)
    return enough || named ? [{ part, whole, triples }] : []
  }))
}

/** Part and whole stand right above their percentage. */
const follows = (part: Row, whole: Row, row: Row): boolean => part.index === row.index - 1 && whole.index === row.index - 2

const triplesOf = (row: Row, part: Row, whole: Row): Triple[] => row.entries.flatMap((percent): Triple[] => {
  const [of, in_] = [entryIn(part, percent.column), entryIn(whole, percent.column)]
  const span = percent.column.role !== 'target' && of && in_ ? percentageSpan(of.amount, in_.amount) : undefined
  return span && of && in_ ? [{ percent, part: of, whole: in_, fits: meets(spanOf({ ...percent.amount, unit: 'percent' }), span) }] : []
})
