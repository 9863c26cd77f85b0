import { schoolYearsIn } from '../understanding/period.ts'
import { wordsAnywhere } from '../understanding/words-anywhere.ts'
import { aboutSentence, type Rule } from './comparison.ts'

/** "2023/23", "2022/21": a year that ends when or before it begins. Longer spans, such as a plan of 2022/25, are left alone. */
export const schoolYear: Rule = {
  name: 'school-year',
  asks: 'Is there such a school or financial year?',
  *compare(pack) {
    for (const sentence of wordsAnywhere(pack)) for (const { at, text, from, to, good } of schoolYearsIn(sentence.text)) {
      if (good) yield aboutSentence(sentence, [at], text)
      else if (to <= from && from - to < 5) yield aboutSentence(sentence, [at], text, { certainty: 'wrong', computed: `${from}/${String(from + 1).slice(2)} or ${from - 1}/${String(from).slice(2)}`, why: `A year that begins in ${from} does not end in ${to}.` })
    }
  },
}
