import { MONTHS } from '../../../values/date-words.ts'
import { aboutSentence, type Rule } from './comparison.ts'

const INCOMPLETE = new RegExp(`\\b(?:on|of|by|until|from) the (?:${MONTHS.join('|')})\\b(?! (?:meeting|update|report|visit|board|census|\\d{4} [A-Za-z]|revisit|term|half|\\w+ing\\b))`, 'g')

/** "closing date of the August": the number fell out. */
export const dateWithoutItsDay: Rule = {
  name: 'date-without-its-day',
  asks: 'Does a date have its day?',
  *compare({ papers }) {
    for (const { sentences } of papers) for (const sentence of sentences) for (const match of sentence.text.matchAll(INCOMPLETE)) {
      const after = sentence.text.slice(match.index + match[0].length)
      if (/^\s+\d{4}\s+[A-Z]|^\s+\d{4}\s+\w+ (inspection|visit|update)|^\s+[A-Z]/.test(after)) continue
      yield aboutSentence(sentence, [match.index], match[0], { certainty: 'look', computed: 'a day of that month', why: 'The day is missing.' })
    }
  },
}
