import type { Amount } from '../understanding/amount.ts'
import { figuresIn } from '../understanding/figures-in-words.ts'
import { meets, printed, roundedSpan, exactly } from '../understanding/rounding.ts'
import type { Sentence } from '../understanding/sentences.ts'
import { valuesInOrder } from '../understanding/scored-rows.ts'
import { columnsOf, type Row, type View } from '../understanding/view.ts'
import { aboutSentence, type Comparison, type Rule } from './comparison.ts'
import { asPassage, sentencesOf } from '../understanding/sentences.ts'
import { placeKey } from '../understanding/paper.ts'

/** "855 requests, an average of 106 a month": some whole number of months must give it. */
export const averageOfCount: Rule = {
  name: 'average-of-count',
  asks: 'Does an average a month follow from the count?',
  *compare({ papers }) {
    for (const { sentences, views } of papers) {
      for (const sentence of sentences) yield* inSentence(sentence)
      for (const view of views) for (const row of view.rows) yield* inComment(row, view)
    }
  },
}

const AVERAGE = /\baverage (?:of |number of )?[^.;\d]{0,40}(\d[\d,.]*)\b[^.;\d]{0,50}\b(?:per|each|a|every) month|(\d[\d,.]*) (?:\w+ ){0,2}(?:per|a|each) month on average/i
const FOR_A_YEAR = /\baverage \w+ (?:per|a) month (?:was|were|is) (\d[\d,.]*)/i

function averageIn(text: string): { average: Amount; whole: Amount | undefined } | undefined {
  const match = AVERAGE.exec(text) ?? FOR_A_YEAR.exec(text)
  const figures = figuresIn(text)
  const average = match && figures.find(({ at, text: one }) => at >= match.index && at < match.index + match[0].length && one.startsWith((match[1] ?? match[2] ?? ' ').replace(/[.,]$/, '')))
  return average ? { average, whole: figures.filter(({ at, unit, value }) => at < average.at && unit === 'plain' && value > average.value).at(-1) } : undefined
}

function* inSentence(sentence: Sentence): Generator<Comparison> {
  const found = averageIn(sentence.text)
  if (found?.whole) yield judged(sentence, found.average, found.whole.value, found.whole.text, [found.average.at, found.whole.at])
}

/** In a table's comment the count is the row's own value, and its note may say for which months: "52 (May to October)". */
function* inComment(row: Row, view: View): Generator<Comparison> {
  const value = valuesInOrder(row).at(-1)
  if (!value || row.unit !== 'count') return
  for (const { index } of columnsOf(view, 'comment')) {
    const cell = row.cells[index]
    if (cell) for (const sentence of sentencesOf(asPassage(cell))) {
      const found = averageIn(sentence.text)
      if (found && !found.whole) {
        const one = judged(sentence, found.average, value.amount.value, value.cell.text, [found.average.at])
        yield { ...one, of: [...one.of, `${placeKey(value.cell.place)}#${value.amount.at}`] }
      }
    }
  }
}

function judged(sentence: Sentence, average: Amount, whole: number, text: string, at: readonly number[]): Comparison {
  const months = Math.round(whole / average.value)
  const tried = [months - 1, months, months + 1].filter((n) => n >= 1 && n <= 12)
  const words = `${text}, ${average.text}`
  if (tried.some((n) => meets(roundedSpan(average.value, average.decimals), exactly(whole / n)))) return aboutSentence(sentence, at, words)
  const close = tried.map((n) => `${printed(whole / n, Math.max(1, average.decimals))} in ${n}`).join(', ')
  return aboutSentence(sentence, at, words, { certainty: 'look', computed: close, why: `${text} is not ${average.text} a month for any number of months: it is ${close}.` })
}
