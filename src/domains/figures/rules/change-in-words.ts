import { spanOf, type Amount } from '../understanding/amount.ts'
import { figuresIn } from '../understanding/figures-in-words.ts'
import { exactly, meets, printed, quotient, times, type Span } from '../understanding/rounding.ts'
import type { Sentence } from '../understanding/sentences.ts'
import { aboutSentence, type Comparison, type Rule } from './comparison.ts'

const UP = /\b(increas\w*|ris(e|en|ing)|rose|grow\w*|up)\b/i
const DOWN = /\b(decreas\w*|fall\w*|fell|reduc\w*|drop\w*|down)\b/i

/** "An increase of 490 (23.3%)" against 2,596: a change as number and as percentage against what it is a change of. */
export const changeInWords: Rule = {
  name: 'change-in-words',
  asks: 'Does a change in words follow from the numbers told with it?',
  *compare({ papers }) {
    for (const { sentences } of papers) for (const sentence of sentences) {
      if (!(UP.test(sentence.text) || DOWN.test(sentence.text))) continue
      if (/%|per ?cent/i.test(sentence.text)) yield* held(sentence)
      yield* stepped(sentence)
    }
  },
}

function* held(sentence: Sentence): Generator<Comparison> {
  const amounts = figuresIn(sentence.text)
  const percents = amounts.filter(({ unit, at }) => unit === 'percent' && isChange(sentence.text, at))
  const counts = amounts.filter(({ unit, value, about }) => unit === 'plain' && value >= 20 && !about)
  for (const percent of percents) {
    const step = counts.find(({ at }) => /(increase|rise|growth|decrease|fall|reduction|drop) of (about |around |over )?$/i.test(sentence.text.slice(0, at)))
    const level = counts.filter((one) => one !== step).toSorted((a, b) => Math.abs(a.at - percent.at) - Math.abs(b.at - percent.at))[0]
    const down = DOWN.test(sentence.text) && !UP.test(sentence.text)
    if (step && level && level.value > step.value) yield judged(sentence, percent, [level, step], share(step.value, down ? level.value + step.value : level.value - step.value))
    else if (!step && counts.length === 2 && counts[0] && counts[1] && /\b(from|in|was|stood|stands|now|to)\b/i.test(sentence.text) && twoLevels(sentence.text, counts as [Amount, Amount])) {
      const [before, after] = counts
      yield judged(sentence, percent, [before, after], share(Math.abs(after.value - before.value), before.value))
    } else if (!step && counts.length === 1 && level && /represents|this is|equates/i.test(sentence.text) && !/\bfrom\b/i.test(sentence.text)) yield wholeBefore(sentence, percent, level, down)
  }
}

const STEP = /\bfrom (?:about )?(\d[\d,]*)\b[^.;]*?\bto (\d[\d,]*)\b[^.;\d]*?\b(?:increase|rise|growth|decrease|fall|reduction|drop) of (\d[\d,]*)(?![\d.]*\s?%)/i

/** "From 200 to 250, an increase of 50." */
function* stepped(sentence: Sentence): Generator<Comparison> {
  const match = STEP.exec(sentence.text)
  const figures = figuresIn(sentence.text)
  const three = match?.slice(1, 4).map((text) => figures.find((one) => one.text === text && one.at >= match.index)) ?? []
  if (!match || three.length !== 3 || three.some((one) => one === undefined)) return
  const [from, to, step] = three as [Amount, Amount, Amount]
  const follows = Math.abs(to.value - from.value)
  yield aboutSentence(sentence, [step.at, from.at, to.at], `${from.text}, ${to.text}, ${step.text}`, follows === step.value ? undefined : { certainty: 'wrong', computed: String(follows), why: `From ${from.text} to ${to.text} is ${follows}, not ${step.text}.` })
}

/** The percentage is of a change: "risen by 12%", "an increase of 12%", "a 75% increase", "at 23.3%; this is an increase". */
const isChange = (text: string, at: number): boolean =>
  /(by|of|at|\() ?(a |about |around )?$/i.test(text.slice(0, at)) ? /(increas|ris|grow|decreas|fall|reduc|drop)/i.test(text.slice(Math.max(0, at - 90), at + 60)) : /^[\d.]+\s?(%|per ?cent)\s+(increase|rise|decrease|fall|reduction|drop|growth)/i.test(text.slice(at))

const twoLevels = (text: string, [a, b]: [Amount, Amount]): boolean => /\b(from|was|stood at|in \w+ \d{4})\b/i.test(text.slice(Math.max(0, a.at - 60), b.at)) && b.value > 0 && a.value > 0 && Math.max(a.value, b.value) < 5 * Math.min(a.value, b.value)

const share = (step: number, base: number): Span => times(quotient(exactly(step), exactly(base)) ?? exactly(0), 100)

function judged(sentence: Sentence, percent: Amount, others: readonly Amount[], follows: Span): Comparison {
  const at = [percent, ...others].map((one) => one.at)
  const words = `${others.map(({ text }) => text).join(', ')}, ${percent.text}`
  const shown = `${printed((follows.low + follows.high) / 2, Math.max(1, percent.decimals))}%`
  return meets(spanOf(percent), follows) ? aboutSentence(sentence, at, words) : aboutSentence(sentence, at, words, { certainty: 'wrong', computed: shown, why: `The change that the numbers give is ${shown}, not ${percent.text}.` })
}

/** Whether any whole number before gives the printed percentage. */
function wholeBefore(sentence: Sentence, percent: Amount, now: Amount, down: boolean): Comparison {
  const near = Math.round(now.value / (1 + (down ? -1 : 1) * percent.value / 100))
  const tried = [near - 1, near, near + 1].filter((before) => before > 0).map((before) => ({ before, follows: (Math.abs(now.value - before) / before) * 100 }))
  const fits = tried.some(({ follows }) => meets(spanOf(percent), exactly(follows)))
  const words = `${now.text}, ${percent.text}`
  if (fits || now.decimals > 0) return aboutSentence(sentence, [now.at, percent.at], words)
  const close = tried.map(({ before, follows }) => `from ${before} it is ${printed(follows, percent.decimals + 1)}%`)
  return aboutSentence(sentence, [now.at, percent.at], words, { certainty: 'look', computed: close.join('; '), why: `No whole number before gives ${percent.text}: ${close.join('; ')}.` })
}
