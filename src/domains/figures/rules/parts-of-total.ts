import { sumOfParts, summable, type Sum } from '../understanding/sums.ts'
import { entryIn, type Entry, type Row, type View } from '../understanding/view.ts'
import { likeness, wordsOf } from '../understanding/words.ts'
import { agree, differ, type Comparison, type Rule } from './comparison.ts'

/** A row called total, overall or all, and the rows that it is the sum of. */
export const partsOfTotal: Rule = {
  name: 'parts-of-total',
  asks: 'Do the rows that make up a total add up to it?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const row of view.rows) if (TOTAL.test(row.label)) yield* held(row, view)
  },
}

const TOTAL = /\b(total|overall|all|altogether)\b/i

function* held(total: Row, view: View): Generator<Comparison> {
  const runs = runsFor(total, view).map((parts) => ({ parts, sums: sumsOf(total, parts, view) })).filter(({ sums }) => sums.length > 0)
  const best = runs.toSorted((a, b) => fits(b.sums) - fits(a.sums) || b.parts.length - a.parts.length)[0]
  if (!best) return
  const { sums, parts } = best
  const bare = wordsOf(total.label.replace(TOTAL, '')).length === 0
  for (const sum of sums) {
    const why = `${sum.parts.map(({ amount }) => amount.text).join(' + ')} is ${sum.follows}, not ${sum.whole.amount.text}`
    if (sum.fits) yield agree(sum.whole, ...sum.parts)
    else if (fits(sums) > 0 && fits(sums) >= sums.length / 2) yield differ([sum.whole, ...sum.parts], 'wrong', sum.follows, `${why}; in other columns the ${parts.length} rows add up to “${total.label}”.`)
    else if (sum.near && parts.length >= (bare ? 2 : 3)) yield differ([sum.whole, ...sum.parts], bare ? 'wrong' : 'look', sum.follows, `${why}.`)
  }
}

const fits = (sums: readonly Sum[]): number => sums.filter((sum) => sum.fits).length

/** Rows that may be the parts: those above a total back to the last one, those below an overall figure, or the two named like it. */
function runsFor(total: Row, view: View): Row[][] {
  const at = view.rows.indexOf(total)
  const above = view.rows.slice(0, at)
  const below = view.rows.slice(at + 1)
  const stop = (row: Row) => row.unit !== total.unit || row.group !== total.group || TOTAL.test(row.label)
  const run = (rows: readonly Row[]) => rows.slice(0, rows.findIndex(stop) < 0 ? rows.length : rows.findIndex(stop)).filter(({ label }) => !/^(of which|of whom|of these)/i.test(label))
  const stem = wordsOf(total.label.replace(TOTAL, ''))
  // Percentages and scores add up only when their names say that they are parts of one thing, as absences do.
  if (total.unit !== 'count') {
    const named = [...above.slice(-3), ...below.slice(0, 3)].filter((row) => /authorised/i.test(row.label) && likeness(stem, row.words) === 1)
    return /absence/i.test(total.label) && named.length === 2 ? [named] : []
  }
  return [run(above.toReversed()).toReversed(), run(below)].filter((rows) => rows.length >= 2 && (stem.length === 0 || rows.every((row) => likeness(row.words, stem) >= 0.5)))
}

function sumsOf(total: Row, parts: readonly Row[], view: View): Sum[] {
  return view.columns.flatMap((column): Sum[] => {
    const whole = entryIn(total, column)
    const entries = parts.map((row) => entryIn(row, column)).filter((entry): entry is Entry => entry !== undefined)
    // A part that is not printed cannot be added.
    if (!whole || entries.length < parts.length || ![whole, ...entries].every((entry) => summable(entry, whole, total.unit))) return []
    return [sumOfParts(whole, entries)]
  })
}
