import { sumOfParts, summable, type Sum } from '../understanding/sums.ts'
import { entryIn, type Entry, type View } from '../understanding/view.ts'
import { agree, differ, type Comparison, type Rule } from './comparison.ts'

/** A column called total, and the columns before it that it is the sum of. */
export const totalColumn: Rule = {
  name: 'total-column',
  asks: 'Do the columns that make up a total add up to it?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const { index, head, role } of view.columns) {
      if (role === 'value' && TOTAL.test(head.trim())) yield* held(view, index)
    }
  },
}

const TOTAL = /^(grand |sub)?totals?\b|\btotal$|^(all|overall)$|year to date|^ytd/i

function* held(view: View, total: number): Generator<Comparison> {
  const sums = [partsBefore(view, total), partsAfter(view, total)].map((parts) => sumsOf(view, total, parts)).toSorted((a, b) => fits(b) - fits(a))[0] ?? []
  if (fits(sums) < 0.5 * sums.length) return
  for (const sum of sums) {
    if (sum.fits) yield agree(sum.whole, ...sum.parts)
    else yield differ([sum.whole, ...sum.parts], fits(sums) > sums.length / 2 ? 'wrong' : 'look', sum.follows, `${sum.parts.map(({ amount }) => amount.text).join(' + ')} is ${sum.follows}, not ${sum.whole.amount.text}; the other rows add up.`)
  }
}

const fits = (sums: readonly Sum[]): number => sums.filter((sum) => sum.fits).length

const partsBefore = (view: View, total: number): number[] => {
  const other = view.columns.findLast(({ index, head, role }) => index < total && (TOTAL.test(head.trim()) || role === 'label'))
  return view.columns.filter(({ index, role }) => role === 'value' && index < total && index > (other?.index ?? -1)).map(({ index }) => index)
}

const partsAfter = (view: View, total: number): number[] => view.columns.filter(({ index, role }) => role === 'value' && index > total).map(({ index }) => index)

function sumsOf(view: View, total: number, parts: readonly number[]): Sum[] {
  if (parts.length < 2) return []
  return view.rows.flatMap((row): Sum[] => {
    const whole = entryIn(row, view.columns[total])
    const entries = parts.map((index) => entryIn(row, view.columns[index])).filter((entry): entry is Entry => entry !== undefined)
    const good = whole && row.unit === 'count' && entries.length === parts.length && entries.every((entry) => summable(entry, whole, row.unit))
    return good ? [sumOfParts(whole, entries)] : []
  })
}
