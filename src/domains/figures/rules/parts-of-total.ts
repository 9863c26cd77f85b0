import { spanOf } from '../understanding/amount.ts'
import { meets, printed, sumOf } from '../understanding/rounding.ts'
import { entryIn, type Entry, type Row, type View } from '../understanding/view.ts'
import { likeness, wordsOf } from '../understanding/words.ts'
import { agree, differ, type Comparison, type Rule } from './comparison.ts'

/** A row called total, overall or all, and the rows that it is the sum of. */
export const partsOfTotal: Rule = {
  name: 'parts-of-total',
  asks: 'Do the parts of a total add up to it?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const row of view.rows) if (TOTAL.test(row.label)) yield* held(row, view)
  },
}

const TOTAL = /\b(total|overall|all|altogether)\b|\ball (pupils|children)/i

function* held(total: Row, view: View): Generator<Comparison> {
  const runs = runsFor(total, view).map((parts) => ({ parts, sums: sumsOf(total, parts, view) })).filter(({ sums }) => sums.length > 0)
  const best = runs.toSorted((a, b) => fits(b.sums) - fits(a.sums) || b.parts.length - a.parts.length)[0]
  if (!best) return
  const { sums, parts } = best
  const known = fits(sums) > 0
  for (const sum of sums) {
    if (sum.fits) yield agree(sum.whole, ...sum.parts)
    else if (known && fits(sums) >= sums.length / 2) yield differ([sum.whole, ...sum.parts], 'wrong', sum.follows, `${sum.parts.map(({ cell }) => cell.text).join(' + ')} is ${sum.follows}, not ${sum.whole.cell.text}; in other columns the ${parts.length} rows add up to “${total.label}”.`)
    else if (!known && nearly(sum) && parts.length >= 3) yield differ([sum.whole, ...sum.parts], sums.length === 1 ? 'look' : 'wrong', sum.follows, `${sum.parts.map(({ cell }) => cell.text).join(' + ')} is ${sum.follows}, not ${sum.whole.cell.text}.`)
  }
}

type Sum = { whole: Entry; parts: Entry[]; fits: boolean; follows: string }
const fits = (sums: readonly Sum[]): number => sums.filter((sum) => sum.fits).length

/** Rows that may be the parts: those above a total back to the last one, those below an overall figure, or the two named like it. */
function runsFor(total: Row, view: View): Row[][] {
  const at = view.rows.indexOf(total)
  const sameKind = (row: Row | undefined): row is Row => row !== undefined && row.unit === total.unit && row.group === total.group && !/^(of which|of whom|of these)/i.test(row.label)
  const above: Row[] = []
  for (let n = at - 1; n >= 0 && sameKind(view.rows[n]) && !TOTAL.test((view.rows[n] as Row).label); n -= 1) above.unshift(view.rows[n] as Row)
  const below: Row[] = []
  for (let n = at + 1; n < view.rows.length && sameKind(view.rows[n]) && !TOTAL.test((view.rows[n] as Row).label); n += 1) below.push(view.rows[n] as Row)
  const stem = wordsOf(total.label.replace(TOTAL, ''))
  const named = [...above.slice(-3), ...below.slice(0, 3)].filter((row) => stem.length >= 2 && likeness(stem, row.words) === 1 && row.words.length <= stem.length + 1)
  // Percentages and scores add up only when their names say that they are parts of one thing, as absences do.
  if (total.unit !== 'count') return named.length >= 2 && /absence/i.test(total.label) ? [named.filter(({ label }) => /authorised/i.test(label))] : []
  return [above, below].filter((rows) => rows.length >= 2 && (total.label.length < 12 || rows.every((row) => likeness(row.words, stem) >= 0.5)))
}

function sumsOf(total: Row, parts: readonly Row[], view: View): Sum[] {
  return view.columns.flatMap((column): Sum[] => {
    const whole = entryIn(total, column)
    const entries = parts.map((row) => entryIn(row, column))
    if (!whole || entries.length < 2 || entries.some((entry) => entry === undefined) || mixed([whole, ...(entries as Entry[])])) return []
    const spans = (entries as Entry[]).map(({ amount }) => (total.unit === 'count' ? spanOf(amount) : spanOf({ ...amount, unit: 'percent' })))
    const sum = sumOf(spans)
    const follows = printed((sum.low + sum.high) / 2, whole.amount.decimals)
    return [{ whole, parts: entries as Entry[], follows, fits: meets(sum, total.unit === 'count' ? spanOf(whole.amount) : spanOf({ ...whole.amount, unit: 'percent' })) }]
  })
}

const mixed = (entries: readonly Entry[]): boolean => new Set(entries.map(({ amount }) => amount.unit)).size > 1

/** Near enough that the rows are surely meant to be the parts. */
const nearly = ({ whole, parts }: Sum): boolean => {
  const sum = parts.reduce((all, { amount }) => all + amount.value, 0)
  return whole.amount.value > 0 && Math.abs(sum - whole.amount.value) <= 0.15 * whole.amount.value
}
