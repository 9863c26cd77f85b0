import { amountsIn } from '../understanding/amount.ts'
import { aboutSentence, type Rule } from './comparison.ts'

/** A gap between two percentages is in percentage points. "The gap increased to 56%" is another thing. */
export const gapUnitInWords: Rule = {
  name: 'gap-unit-in-words',
  asks: 'Is a gap between percentages told in percentage points?',
  *compare({ papers }) {
    for (const { sentences } of papers) for (const sentence of sentences) {
      const gap = /\bgap between\b[^.]*?\b(increased|rose|widened|fell|decreased|reduced|narrowed|is|was|of|at)( to| by)?\b/i.exec(sentence.text)
      if (!gap) continue
      const amount = amountsIn(sentence.text).find(({ at, unit }) => at > gap.index && (unit === 'percent' || unit === 'points'))
      if (!amount) continue
      const said = amount.unit === 'points'
      yield aboutSentence(sentence, [amount.at], amount.text, said ? undefined : { certainty: 'look', computed: `${amount.text.replace(/\s?%.*/, '')} percentage points`, why: 'The difference of two percentages is in percentage points, not percent.' })
    }
  },
}
