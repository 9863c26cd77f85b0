import { entryIn, type View } from '../understanding/view.ts'
import { agree, differ, type Comparison, type Rule } from './comparison.ts'

/** What the field's counts are part of: plans come of assessments, assessments of requests. */
const PARTS: readonly { part: RegExp; whole: RegExp }[] = [
  { whole: /requests? for (an? )?(\w+ )?assessments?/i, part: /assessments (completed|agreed|started)/i },
  { whole: /assessments completed/i, part: /new (ehcps?|ehc plans|plans)/i },
  { whole: /\bnumber of mediations$/i, part: /mediations which lead to appeal/i },
]

/** More parts than there are wholes in the same column. */
export const partAboveWhole: Rule = {
  name: 'part-above-whole',
  asks: 'Is a part no more than what it is part of?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const { part, whole } of PARTS) yield* held(view, part, whole)
  },
}

function* held(view: View, part: RegExp, whole: RegExp): Generator<Comparison> {
  const counts = view.rows.filter(({ unit }) => unit === 'count')
  const [parts, wholes] = [counts.find(({ label }) => part.test(label)), counts.find(({ label }) => whole.test(label))]
  if (!parts || !wholes || parts === wholes) return
  for (const column of view.columns.filter(({ role }) => role !== 'target')) {
    const [p, w] = [entryIn(parts, column), entryIn(wholes, column)]
    if (!p || !w) continue
    yield p.amount.value <= w.amount.value ? agree(p, w) : differ([p, w], 'look', `at most ${w.cell.text}`, `“${parts.label}” (${p.cell.text}) come of “${wholes.label}” (${w.cell.text}), and are more.`)
  }
}
