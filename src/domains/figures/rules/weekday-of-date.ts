import { dateInWords, WEEKDAYS, weekdayName } from '../../../values/date-words.ts'
import { weekday } from '../../../values/plain-date.ts'
import { daysIn } from '../understanding/dates.ts'
import { aboutSentence, type Rule } from './comparison.ts'
import { wordsAnywhere } from '../understanding/words-anywhere.ts'

/** A weekday that does not fit its date, or a day that its month does not have. */
export const weekdayOfDate: Rule = {
  name: 'weekday-of-date',
  asks: 'Is there such a day, and is it that weekday?',
  *compare(pack) {
    for (const sentence of wordsAnywhere(pack)) for (const day of daysIn(sentence.text)) {
      if (day.date === undefined) yield aboutSentence(sentence, [day.at], day.text, { certainty: 'wrong', computed: 'no such day', why: 'That month has no such day.' })
      else if (day.weekday !== undefined && day.year !== undefined) {
        const fits = weekday(day.date) === day.weekday
        yield aboutSentence(sentence, [day.at], day.text, fits ? undefined : { certainty: 'wrong', computed: `${weekdayName(day.date)} ${dateInWords(day.date)}`, why: `${dateInWords(day.date)} was a ${weekdayName(day.date)}, not a ${WEEKDAYS[day.weekday - 1]}.` })
      }
    }
  },
}
