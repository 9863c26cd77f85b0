import { spanOf, type Amount } from '../understanding/amount.ts'
import { figuresIn } from '../understanding/figures-in-words.ts'
import { difference, meets, printed, quotient, roundedSpan, times } from '../understanding/rounding.ts'
import type { Sentence } from '../understanding/sentences.ts'
import { aboutSentence, type Comparison, type Rule } from './comparison.ts'

const FROM_TO = /\bfrom (\d[\d.]*)\s?(?:%|per ?cent)[^.;%]*?\bto (\d[\d.]*)\s?(?:%|per ?cent)[^.;%]*?\b(?:increase|rise|improvement|fall|decrease|reduction|drop|growth) of (\d[\d.]*)/i

/** "Fell from 62% to 48%, a fall of 14 percentage points." Percent of the first is another thing, and is let pass if it fits. */
export const pointsInWords: Rule = {
  name: 'points-in-words',
  asks: 'Is a change between two percentages the difference that is told?',
  *compare({ papers }) {
    for (const { sentences } of papers) for (const sentence of sentences) {
      const match = FROM_TO.exec(sentence.text)
      if (match) yield* held(sentence, match)
    }
  },
}

function* held(sentence: Sentence, match: RegExpExecArray): Generator<Comparison> {
  const figures = figuresIn(sentence.text).filter(({ at }) => at >= match.index && at < match.index + match[0].length + 1)
  const three = [1, 2, 3].map((n) => figures.find(({ value, text }) => value === Number(match[n]) && text.startsWith(match[n] as string)))
  if (three.some((one) => one === undefined)) return
  const [from, to, step] = three as [Amount, Amount, Amount]
  const [low, high] = from.value < to.value ? [from, to] : [to, from]
  const points = difference(spanOf(high), spanOf(low))
  const relative = quotient(points, spanOf(from))
  const told = roundedSpan(step.value, step.decimals)
  const at = [step.at, from.at, to.at]
  const words = `${from.text}, ${to.text}, ${step.text}`
  const follows = `${printed(Math.abs(to.value - from.value), Math.max(from.decimals, to.decimals))} percentage points`
  if (step.unit === 'points') yield aboutSentence(sentence, at, words, meets(told, points) ? undefined : { certainty: 'wrong', computed: follows, why: `From ${from.text} to ${to.text} is ${follows}.` })
  else if (relative && meets(told, times(relative, 100))) yield aboutSentence(sentence, at, words)
  else yield aboutSentence(sentence, at, words, { certainty: meets(told, points) ? 'look' : 'wrong', computed: follows, why: meets(told, points) ? `From ${from.text} to ${to.text} is ${follows}, not percent.` : `From ${from.text} to ${to.text} is ${follows}.` })
}
