import { amountsIn } from '../understanding/amount.ts'
import type { Cell } from '../understanding/paper.ts'
import { columnsOf, type Row, type View } from '../understanding/view.ts'
import { short, type Comparison, type Rule } from './comparison.ts'

const DONE = /\b(complete|completed|embedded|closed|achieved)\b/i

/** What a text says of work that is not over. The first group, where there is one, is a number that is left. */
const NOT_OVER: readonly RegExp[] = [
  /\b(?:there (?:are|were)|still|with)\s+(?:still\s+)?(\d+)\s+(?:\w+\s+){0,2}(?:left|outstanding|remaining|overdue)\b/i,
  /\b(?:is|are) (?:still )?being (?:developed|established|written|drafted|set up|completed|finalised)\b/i,
  /\b(?:has|have) (?:only )?(?:just )?begun to\b/i,
  /\bstill being\b/i,
  /\bneeds? to be (?:refreshed|re-?done|completed|revised|agreed)\b/i,
  /\bwill (?:formally )?(?:begin|start) to\b/i,
  /\bto be completed\b/i,
  /\bover the coming (?:weeks|months)\b/i,
  /\bnot (?:yet |been )(?:started|begun|complete|completed|embedded|in place)\b/i,
  /\bnot the right way forward\b/i,
  /\b(?:is|are) now underway\b/i,
  /\bdue to (?:go live|start|begin|be completed)\b/i,
]

/** "Complete" beside a text that says what is left to do. */
export const statusAgainstText: Rule = {
  name: 'status-against-text',
  asks: 'Does the text of an action agree that it is complete?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const column of [...columnsOf(view, 'status'), ...columnsOf(view, 'rag')]) for (const row of view.rows) yield* held(row, row.cells[column.index], view)
  },
}

function* held(row: Row, status: Cell | undefined, view: View): Generator<Comparison> {
  const done = status && DONE.exec(status.text)?.[0]
  if (!status || !done) return
  const texts = view.columns.filter(({ head, role }) => role === 'words' && /progress|update|position|embed|latest|comment|narrative/i.test(head)).flatMap(({ index }) => row.cells[index] ?? [])
  const found = texts.flatMap((cell) => NOT_OVER.flatMap((shape) => {
    const match = shape.exec(cell.text)
    return match ? [{ cell, match }] : []
  }))
  const [first] = found
  if (!first) {
    if (texts.length > 0) yield { of: [] }
    return
  }
  const left = found.find(({ match }) => match[1] !== undefined && (amountsIn(match[1])[0]?.value ?? 0) > 0)
  const told = found.map(({ match }) => `“${short(match[0])}”`).filter((one, n, all) => all.indexOf(one) === n)
  yield { of: [], finding: { certainty: left ? 'wrong' : 'look', places: [status.place, ...new Set(found.map(({ cell }) => cell.place))], printed: status.text, computed: 'not over', why: `The status says ${done.toLowerCase()}, and the text beside it: ${told.join(', ')}.` } }
}
