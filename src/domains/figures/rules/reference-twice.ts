import { sectionRuns, type Reference } from '../understanding/references.ts'
import { columnsOf, type View } from '../understanding/view.ts'
import type { Comparison, Rule } from './comparison.ts'

/** One number for two paragraphs, or one reference for two rows. */
export const referenceTwice: Rule = {
  name: 'reference-twice',
  asks: 'Is a number or reference used once only?',
  *compare({ papers }) {
    for (const paper of papers) {
      for (const run of sectionRuns(paper)) yield* twice(run)
      for (const view of paper.views) yield* twice(referencesIn(view))
    }
  },
}

function* twice(run: readonly Reference[]): Generator<Comparison> {
  for (const [n, one] of run.entries()) {
    const before = run.slice(0, n).find(({ text }) => text === one.text)
    if (!before) yield { of: [] }
    else if (before.words !== one.words) yield { of: [], finding: { certainty: 'wrong', places: [one.place, before.place], printed: one.text, computed: 'a number of its own', why: `${one.text} stands twice: ${begins(before)} and ${begins(one)}.` } }
  }
}

const begins = ({ words }: Reference): string => `“${words.length > 70 ? `${words.slice(0, 70).trimEnd()}…` : words}”`

/** References have digits, and most of a column must differ: a column of areas is none. */
function referencesIn(view: View): Reference[] {
  return columnsOf(view, 'ref').flatMap(({ index, head }) => {
    const cells = view.rows.flatMap((row) => {
      const cell = row.cells[index]
      return cell && /\d/.test(cell.text) ? [{ cell, words: row.cells.map((one) => one?.text ?? '').join(' ') }] : []
    })
    const distinct = new Set(cells.map(({ cell }) => cell.text)).size
    return distinct < 0.8 * cells.length || /plan ref/i.test(head) ? [] : cells.map(({ cell, words }) => ({ text: cell.text.trim(), parts: [], place: cell.place, words }))
  })
}
