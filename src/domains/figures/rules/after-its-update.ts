import { monthInWords, monthKeyOf } from '../../../values/month-key.ts'
import { daysIn, monthsIn } from '../understanding/dates.ts'
import { asPassage, sentencesOf } from '../understanding/sentences.ts'
import { updatesOf, type Update } from '../understanding/updates.ts'
import type { Row, View } from '../understanding/view.ts'
import { aboutSentence, type Comparison, type Rule } from './comparison.ts'

const DONE = /\b(was|were|has been|have been|had been|met|held|completed|launched|sent|started|began|introduced|published)\b/i
const TO_COME = /\b(will|shall|planned|plan to|due to|scheduled|from|by|until|going to|expected|booked|anticipate|intend|aim(ing)? to|next|commencing|to be|is been|being|continue)\b/i

/** An update that tells as done what comes after it, or as to come what lies before it. */
export const afterItsUpdate: Rule = {
  name: 'after-its-update',
  asks: 'Does an update tell of its own time?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const update of updatesOf(view)) for (const row of view.rows) yield* held(update, row, view)
  },
}

function* held({ column, month }: Update, row: Row, _view: View): Generator<Comparison> {
  const cell = row.cells[column.index]
  if (!cell) return
  for (const sentence of sentencesOf(asPassage(cell))) {
    const dates = [...monthsIn(sentence.text).map(({ at, first, last, text }) => ({ at, first, last, text })), ...daysIn(sentence.text).flatMap(({ at, date, year, text }) => (date !== undefined && year !== undefined ? [{ at, first: date, last: date, text }] : []))]
    for (const { at, first, last, text } of dates) {
      const before = clauseBefore(sentence.text, at)
      if (first > month.last && DONE.test(before) && !TO_COME.test(before)) yield aboutSentence(sentence, [at], sentence.text, { certainty: 'wrong', computed: `${monthInWords(monthKeyOf(month.first))} or before`, why: `${text} is told as past in an update of ${monthInWords(monthKeyOf(month.first))}.` })
      else if (last < month.first && /\b(will|due to|planned|anticipate|starts?|going to|joining)\b/i.test(before) && !/\b(had|was|were|has)\b/i.test(before)) yield aboutSentence(sentence, [at], sentence.text, { certainty: 'look', computed: 'what became of it', why: `${text} is told as to come in an update of ${monthInWords(monthKeyOf(month.first))}.` })
      else yield aboutSentence(sentence, [at], text)
    }
  }
}

/** The words of the same clause before a date. */
const clauseBefore = (text: string, at: number): string => text.slice(0, at).split(/[;,]|\bwhich\b|\band then\b/i).at(-1) ?? ''
