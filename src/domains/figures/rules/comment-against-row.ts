import { claimsIn, clausesOf, type Claim, type Others } from '../understanding/claims.ts'
import type { Cell } from '../understanding/paper.ts'
import { naturalPolarity } from '../understanding/polarity.ts'
import { meets, roundedSpan } from '../understanding/rounding.ts'
import { valuesInOrder } from '../understanding/scored-rows.ts'
import { asPassage, sentencesOf } from '../understanding/sentences.ts'
import { rowMeant } from '../understanding/row-meant.ts'
import { columnsOf, type Entry, type Row, type View } from '../understanding/view.ts'
import { short, type Certainty, type Comparison, type Rule } from './comparison.ts'

/** A comment in a table that says how a row went, or how it stands to others, against the row's own values. */
export const commentAgainstRow: Rule = {
  name: 'comment-against-row',
  asks: 'Does a comment say what its row shows?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const { index } of columnsOf(view, 'comment')) for (const row of view.rows) {
      const cell = row.cells[index]
      // A comment that begins in the middle of a sentence goes on from the row above it.
      if (cell && /^[a-z]/.test(cell.text)) yield* continued(cell, row, view)
      else if (cell) yield* held(cell, row, view)
    }
  },
}

function* continued(cell: Cell, row: Row, view: View): Generator<Comparison> {
  const above = view.rows[view.rows.indexOf(row) - 1] ?? row
  const first = sentencesOf(asPassage(cell))[0]?.text ?? ''
  yield* held(cell, above, view, [first])
  yield* held(cell, row, view, sentencesOf(asPassage(cell)).slice(1).map(({ text }) => text))
}

function* held(cell: Cell, own: Row, view: View, sentences = sentencesOf(asPassage(cell)).map(({ text }) => text)): Generator<Comparison> {
  for (const text of sentences) for (const clause of clausesOf(text)) for (const claim of claimsIn(clause.text, clause.at)) {
    const { row, sure } = rowMeant(clause.text, own, view)
    if (!row) continue
    const judged = claim.kind === 'moved' ? moved(claim, row) : claim.kind === 'stands' ? stands(claim, row) : reached(claim, row)
    for (const { entries, fits, close } of judged) {
      const of = entries.map(({ key }) => key)
      const certainty: Certainty = sure && !close ? 'wrong' : 'look'
      if (fits) yield { of }
      else yield { of, finding: { certainty, places: [cell.place, ...entries.map((entry) => entry.cell.place)], printed: short(claim.words), computed: entries.map((entry) => `${entry.column.head}: ${entry.amount.text}`).join('; '), why: `Of “${row.label}” the comment says “${short(claim.words)}”. The row has ${entries.map((entry) => `${entry.amount.text} (${entry.column.head})`).join(' and ')}.` } }
    }
  }
}

type Judged = { entries: Entry[]; fits: boolean; close: boolean }

function moved(claim: Claim & { kind: 'moved' }, row: Row): Judged[] {
  const values = valuesInOrder(row)
  const now = (claim.year && values.find(({ column }) => column.head.includes(claim.year as string))) || values.at(-1)
  const before = claim.since ? values.find(({ column }) => column.head.includes(claim.since as string)) : now && values[values.indexOf(now) - 1]
  if (!now || !before || now === before) return []
  const step = Math.sign(Number((now.amount.value - before.amount.value).toFixed(6)))
  return [{ entries: [now, before], fits: step === claim.way, close: step === 0 || claim.way === 0 }]
}

/** "Has increased to 11.16%": a number that the row should print. */
function reached(claim: Claim & { kind: 'reached' }, row: Row): Judged[] {
  const now = valuesInOrder(row).at(-1)
  const printed = row.entries.flatMap((entry) => [entry.amount, ...(entry.count ? [entry.count] : [])].map((amount) => ({ entry, amount })))
  const found = printed.find(({ amount }) => meets(roundedSpan(amount.value, amount.decimals), roundedSpan(claim.value, claim.decimals)))
  if (found) return [{ entries: [found.entry], fits: true, close: true }]
  return now ? [{ entries: [now], fits: false, close: true }] : []
}

const COLUMN: Record<Others, RegExp> = { neighbours: /neighbour/i, region: /midlands|region|north|south|london|yorkshire|east of/i, nation: /england|national/i }

function stands(claim: Claim & { kind: 'stands' }, row: Row): Judged[] {
  const values = valuesInOrder(row)
  const now = (claim.year && values.find(({ column }) => column.head.includes(claim.year as string))) || values.at(-1)
  const polarity = row.polarity ?? naturalPolarity(row.label)
  if (!now || (claim.better && !polarity)) return []
  const way = claim.better && (naturalPolarity(row.label) ?? polarity) === 'low' ? -claim.way : claim.way
  const judged = claim.against.flatMap((others): Judged[] => {
    const other = row.entries.find(({ column }) => column.role === 'comparator' && COLUMN[others].test(column.head))
    if (!other) return []
    const step = Math.sign(Number((now.amount.value - other.amount.value).toFixed(6)))
    const near = Math.abs(now.amount.value - other.amount.value) <= 0.05 * Math.abs(other.amount.value)
    return [{ entries: [now, other], fits: way === 0 ? near || step === 0 : step === way, close: step === 0 || way === 0 }]
  })
  // "In line with comparators" is said of them together.
  return way === 0 && judged.some(({ fits }) => fits) ? judged.map((one) => ({ ...one, fits: true })) : judged
}
