import { scoredRows, type ScoredRow } from '../understanding/scored-rows.ts'
import { differ, type Comparison, type Rule } from './comparison.ts'

/** Red for what misses its target by less than an amber row does: the scorecard's tolerance is not one. */
export const ragDepth: Rule = {
  name: 'rag-depth',
  asks: 'Are red rows further from their targets than amber rows?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) yield* held(scoredRows(view).filter(({ met, colour }) => !met && colour !== 'green'))
  },
}

const red = ({ colour }: ScoredRow): boolean => colour === 'red'

function* held(missed: readonly ScoredRow[]): Generator<Comparison> {
  const limits = [0, ...missed.map(({ miss }) => miss), Infinity]
  const misfits = (limit: number) => missed.filter((one) => (one.miss > limit) !== red(one))
  const best = limits.map(misfits).toSorted((a, b) => a.length - b.length)[0] ?? []
  for (const one of best) {
    const against = missed.filter((other) => red(other) !== red(one) && (red(one) ? other.miss > one.miss : other.miss < one.miss)).toSorted((a, b) => Math.abs(b.miss - one.miss) - Math.abs(a.miss - one.miss)).slice(0, 3)
    const share = (miss: number) => (Number.isFinite(miss) ? `${Math.round(miss * 100)}%` : 'beyond measure')
    const found = differ([one.value, one.target, ...against.map(({ value }) => value)], 'look', red(one) ? 'AMBER' : 'RED', `${one.value.cell.text} is ${share(one.miss)} off its target of ${one.target.cell.text} and ${one.rag.text}; ${against.map(({ row, miss, rag }) => `“${row.label}” is ${share(miss)} off and ${rag.text}`).join('; ')}.`)
    yield found.finding ? { ...found, finding: { ...found.finding, printed: one.rag.text } } : found
  }
}
