import { amountsIn, type Amount } from '../understanding/amount.ts'
import { isPercentageOf, percentageSpan } from '../understanding/ratio.ts'
import { printed } from '../understanding/rounding.ts'
import type { Sentence } from '../understanding/sentences.ts'
import { aboutSentence, type Comparison, type Rule } from './comparison.ts'

const N = '(\\d[\\d,]*)'
const P = '(\\d[\\d.]*)\\s?(?:%|per ?cent)'

/** How part, whole and percentage stand together in a sentence, and which is which. */
const SHAPES: readonly { shape: RegExp; part: number; whole: number; percent: number }[] = [
  { shape: new RegExp(`${P}\\s?\\(${N} (?:out )?of ${N}\\)`, 'gi'), percent: 1, part: 2, whole: 3 },
  { shape: new RegExp(`${N}\\s?\\(${P}\\) (?:out )?of (?:the )?${N}`, 'gi'), part: 1, percent: 2, whole: 3 },
  { shape: new RegExp(`${N} (?:out )?of (?:the )?${N}[^.;\\d(]{0,60}\\(${P}\\)`, 'gi'), part: 1, whole: 2, percent: 3 },
  { shape: new RegExp(`out of (?:the |a total of )?${N}[^.;\\d]{3,80}?\\b${N}\\s?(?:\\(|-|\u2013|, or )\\s?${P}`, 'gi'), whole: 1, part: 2, percent: 3 },
  { shape: new RegExp(`${N} [^.;\\d]{3,60}?,? (?:of (?:which|whom|these|those),? )${N}[^.;\\d]{0,40}\\(${P}\\)`, 'gi'), whole: 1, part: 2, percent: 3 },
  { shape: new RegExp(`${N} [^.;\\d]{3,60}?,? (?:and )?${N} of (?:which|whom|these|those|them)[^.;\\d]{0,60}\\(${P}\\)`, 'gi'), whole: 1, part: 2, percent: 3 },
  { shape: new RegExp(`of (?:the )?${N}[^.;\\d]{3,60}?,? ${N} \\(${P}\\)`, 'gi'), whole: 1, part: 2, percent: 3 },
]

/** "59 (49%) of 121", "38.4% (96 out of 250)": a percentage with its part and whole in the same sentence. */
export const percentageInWords: Rule = {
  name: 'percentage-in-words',
  asks: 'Does a percentage in a sentence follow from the numbers beside it?',
  *compare({ papers }) {
    for (const { sentences } of papers) for (const sentence of sentences) if (/%|per ?cent/i.test(sentence.text)) yield* held(sentence)
  },
}

function* held(sentence: Sentence): Generator<Comparison> {
  const seen = new Set<number>()
  for (const { shape, part, whole, percent } of SHAPES) {
    for (const match of sentence.text.matchAll(shape)) {
      const amounts = amountsIn(match[0])
      const [p, n, w] = [pick(amounts, match[percent]), pick(amounts, match[part]), pick(amounts, match[whole])]
      if (!p || !n || !w || seen.has(match.index + p.at)) continue
      seen.add(match.index + p.at)
      const at = [p, n, w].map((one) => match.index + one.at)
      const span = percentageSpan(n, w)
      if (!span || isPercentageOf(p, n, w)) yield aboutSentence(sentence, at, match[0])
      else yield aboutSentence(sentence, at, match[0], { certainty: 'wrong', computed: `${printed((span.low + span.high) / 2, Math.max(1, p.decimals))}%`, why: `${n.text} of ${w.text} is ${printed((span.low + span.high) / 2, Math.max(1, p.decimals))}%.` })
    }
  }
}

const pick = (amounts: readonly Amount[], text: string | undefined): Amount | undefined => amounts.find((one) => one.text.startsWith(text ?? ' '))
