import { scoredRows, type ScoredRow } from '../understanding/scored-rows.ts'
import { agree, differ, type Comparison, type Rule } from './comparison.ts'

/** A colour against value, target and which way is good, under the scorecard's own convention. */
export const ragAgainstTarget: Rule = {
  name: 'rag-against-target',
  asks: 'Is green what meets its target, and nothing else?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) {
      const scored = scoredRows(view)
      for (const one of scored) yield held(one, scored.filter((other) => other !== one))
    }
  },
}

const green = ({ colour }: ScoredRow): boolean => colour === 'green'

function held(one: ScoredRow, others: readonly ScoredRow[]): Comparison {
  const { value, target, rag, met, polarity } = one
  if (met === green(one)) return agree(value, target)
  // A value that only just meets its target is judged by others that only just do: a scorecard may ask for better than its target.
  const level = others.filter((other) => other.met && (Math.abs(one.miss) > 1e-9 || Math.abs(other.miss) <= 1e-9))
  const alike = met ? level : others.filter((other) => !other.met)
  const against = alike.filter((other) => green(other) === met).length
  const sure = against > 0 && against >= alike.length / 2
  const good = polarity === 'low' ? 'low is good' : 'high is good'
  const why = met ? `${value.cell.text} meets the target of ${target.cell.text} (${good}), yet it is ${rag.text}.` : `${value.cell.text} misses the target of ${target.cell.text} (${good}), yet it is ${rag.text}.`
  const found = differ([value, target], sure ? 'wrong' : 'look', met ? 'GREEN' : 'not GREEN', sure ? `${why} ${against} other row${against === 1 ? '' : 's'} of this scorecard say so.` : why)
  return found.finding ? { ...found, finding: { ...found.finding, printed: rag.text, places: [rag.place, ...found.finding.places] } } : found
}
