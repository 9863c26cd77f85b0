import type { Place } from '../understanding/paper.ts'
import { listRuns, partsOf } from '../understanding/references.ts'
import type { Understood } from '../understanding/pack.ts'
import { columnsOf, type View } from '../understanding/view.ts'
import type { Comparison, Rule } from './comparison.ts'

/** A number that a series leaves out: 1.3.2, then 1.3.4. */
export const referenceMissing: Rule = {
  name: 'reference-missing',
  asks: 'Is a series of numbers without a gap?',
  *compare({ papers }) {
    for (const paper of papers) {
      yield* inLists(paper)
      for (const view of paper.views) yield* inColumn(view)
    }
  },
}

function* inLists(paper: Understood): Generator<Comparison> {
  for (const { items, unnumbered } of listRuns(paper)) for (const [n, item] of items.slice(1).entries()) {
    const before = items[n]?.parts[0] ?? 0
    const between = unnumbered.filter(({ line }) => (line ?? 0) > (items[n]?.place.line ?? 0) && (line ?? 0) < (item.place.line ?? 0))
    if ((item.parts[0] ?? 0) !== before + 1) yield { of: [], finding: { certainty: between.length > 0 ? 'wrong' : 'look', places: [item.place, ...between], printed: `${before}, then ${item.text}`, computed: String(before + 1), why: between.length > 0 ? `An item without a number stands where ${before + 1} belongs.` : `${before + 1} is missing from the list.` } }
    else yield { of: [] }
  }
}

function* inColumn(view: View): Generator<Comparison> {
  for (const { index } of columnsOf(view, 'ref')) {
    const cells = view.rows.flatMap((row) => row.cells[index] ?? [])
    const known = cells.flatMap((cell) => (partsOf(cell.text) ? [{ cell, parts: partsOf(cell.text) as number[] }] : []))
    if (known.length < 5 || known.length < 0.5 * view.rows.length) continue
    const missing = gaps(known.map(({ parts }) => parts))
    const odd = cells.filter((cell) => !partsOf(cell.text)).map(({ place }) => place)
    const empty = view.rows.flatMap((row): Place[] => (row.cells[index] ? [] : row.cells.flatMap((cell) => cell?.place ?? []).slice(0, 1)))
    if (missing.length > 0) yield { of: [], finding: { certainty: 'look', places: [...odd, ...empty].length > 0 ? [...odd, ...empty] : [known[0]?.cell.place as Place], printed: odd.length + empty.length > 0 ? `${odd.length + empty.length} rows without a reference of the series` : 'no such reference', computed: missing.join(', '), why: `The series leaves out ${missing.join(', ')}.` } }
    else yield { of: [] }
  }
}

/** Within each prefix, what is missing between 1 and the last number. */
function gaps(refs: readonly number[][]): string[] {
  const prefixes = new Set(refs.map((parts) => parts.slice(0, -1).join('.')))
  return [...prefixes].flatMap((prefix) => {
    const last = refs.filter((parts) => parts.slice(0, -1).join('.') === prefix).map((parts) => parts.at(-1) as number)
    return Array.from({ length: Math.max(...last) }, (_, n) => n + 1).filter((n) => !last.includes(n)).map((n) => `${prefix}.${n}`)
  })
}
