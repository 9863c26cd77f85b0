import { isPercentageOf, percentageSpan } from '../understanding/ratio.ts'
import { printed } from '../understanding/rounding.ts'
import { entryIn, type Entry, type View } from '../understanding/view.ts'
import { agree, differ, type Comparison, type Rule } from './comparison.ts'

/** A column of percentages beside a column of numbers: of another column, or of the row that is 100%. */
export const percentageOfColumns: Rule = {
  name: 'percentage-of-columns',
  asks: 'Does a column of percentages follow from the numbers beside it?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) yield* held(view)
  },
}

type Triple = { percent: Entry; part: Entry; whole: Entry }

function* held(view: View): Generator<Comparison> {
  for (const percents of view.columns.filter(({ head, role, index }) => role === 'value' && (/%|per ?cent/i.test(head) || mostlyPercent(view, index)))) {
    const readings = [...ofOneRow(view, percents.index), ...ofAColumn(view, percents.index)]
    const best = readings.map((triples) => ({ triples, fits: triples.filter(fitsIn).length })).filter(({ triples, fits }) => fits >= 2 && fits > triples.length / 2).toSorted((a, b) => b.fits - a.fits)[0]
    for (const triple of best?.triples ?? []) {
      const { percent, part, whole } = triple
      if (fitsIn(triple)) {
        yield agree(percent, part, whole)
        continue
      }
      const span = percentageSpan(part.amount, whole.amount)
      const follows = span ? `${printed((span.low + span.high) / 2, percent.amount.decimals + 1)}%` : 'nothing'
      yield differ([percent, part, whole], 'wrong', follows, `${part.cell.text} of ${whole.cell.text} is ${follows}, not ${percent.cell.text}; the other rows of this column follow from their numbers.`)
    }
  }
}

const fitsIn = ({ percent, part, whole }: Triple): boolean => isPercentageOf(percent.amount, part.amount, whole.amount) === true

const mostlyPercent = (view: View, index: number): boolean => {
  const entries = view.rows.flatMap(({ entries }) => entries.filter(({ column }) => column.index === index))
  return entries.length >= 3 && entries.every(({ amount }) => amount.unit === 'percent')
}

/** Each number as a percentage of the row that is 100%. */
function ofOneRow(view: View, percents: number): Triple[][] {
  return numberColumns(view, percents).flatMap((column) => {
    const all = view.rows.find((row) => at(row.entries, percents)?.amount.value === 100 && at(row.entries, column))
    const whole = all && at(all.entries, column)
    return whole ? [triples(view, percents, column, () => whole).filter(({ part }) => part !== whole)] : []
  })
}

/** Each number as a percentage of another in its row. */
function ofAColumn(view: View, percents: number): Triple[][] {
  const numbers = numberColumns(view, percents)
  return numbers.flatMap((part) => numbers.filter((whole) => whole !== part).map((whole) => triples(view, percents, part, (row) => entryIn(row, view.columns[whole]))))
}

const numberColumns = (view: View, percents: number): number[] => view.columns.filter(({ role, index }) => role === 'value' && index !== percents && Math.abs(index - percents) <= 4).map(({ index }) => index)

const at = (entries: readonly Entry[], index: number): Entry | undefined => entries.find(({ column }) => column.index === index)

const triples = (view: View, percents: number, parts: number, wholeOf: (row: View['rows'][number]) => Entry | undefined): Triple[] => view.rows.flatMap((row) => {
  const [percent, part, whole] = [at(row.entries, percents), at(row.entries, parts), wholeOf(row)]
  return percent && part && whole && part.amount.unit === 'plain' && whole.amount.unit === 'plain' ? [{ percent, part, whole }] : []
})
