import { dateInWords } from '../../../values/date-words.ts'
import { daysIn, monthsIn } from '../understanding/dates.ts'
import { sentencesOf } from '../understanding/sentences.ts'
import { aboutSentence, type Rule } from './comparison.ts'

const HAPPENED = /\b(was|were|took place|met on|held on|(?:has|have) been|completed|launched|sent out|began|started)\b[^.;,]*$/i
const TO_COME = /\b(will|shall|planned|due|scheduled|by|until|before|expected|booked|to be|being|for|proposed|arranged|set|agreed)\b[^.;,]*$/i

/** A paper that tells as past what comes after its own day. */
export const toldBeforeItHappened: Rule = {
  name: 'told-before-it-happened',
  asks: 'Is what a paper tells as past before its own day?',
  *compare({ papers }) {
    for (const { passages, of } of papers) {
      if (of !== undefined) for (const sentence of passages.flatMap(sentencesOf)) {
        const days = daysIn(sentence.text).flatMap(({ at, date, year, text }) => (date !== undefined && year !== undefined ? [{ at, first: date, text }] : []))
        for (const { at, first, text } of [...days, ...monthsIn(sentence.text)]) {
          const before = sentence.text.slice(0, at)
          const late = first > of && HAPPENED.test(before) && !TO_COME.test(before)
          yield aboutSentence(sentence, [at], text, late ? { certainty: 'look', computed: `${dateInWords(of)} or before`, why: `${text} is told as past in a paper of ${dateInWords(of)}.` } : undefined)
        }
      }
    }
  },
}
