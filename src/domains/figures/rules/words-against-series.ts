import { MONTHS } from '../../../values/date-words.ts'
import { monthInWords, monthKeyOf } from '../../../values/month-key.ts'
import { monthNumber } from '../understanding/dates.ts'
import type { Understood } from '../understanding/pack.ts'
import { monthOf } from '../../../values/plain-date.ts'
import { seriesOf, type Series } from '../understanding/series.ts'
import { placeInSentence, type Sentence } from '../understanding/sentences.ts'
import type { Entry } from '../understanding/view.ts'
import { wordsOf } from '../understanding/words.ts'
import { keyIn, short, type Comparison, type Rule } from './comparison.ts'

const name = `(${MONTHS.join('|')})`
const FROM_TO = new RegExp(`\\b(improve\\w*|increas\\w*|ris\\w+|rose|fell|falls?|fallen|decreas\\w*|declin\\w*|dip\\w*)[^.;]{0,40}\\b(?:from|between) ${name}(?: \\d{4})? (?:to|and) ${name}`, 'i')

/** "Marked improvements from January to May" beside a table of those months. */
export const wordsAgainstSeries: Rule = {
  name: 'words-against-series',
  asks: 'Does a rise or fall in words show in the months of a table?',
  *compare({ papers }) {
    for (const paper of papers) for (const sentence of paper.sentences) {
      const claim = FROM_TO.exec(sentence.text)
      if (claim) yield* held(claim, sentence, paper)
    }
  },
}

function* held(claim: RegExpExecArray, sentence: Sentence, { views }: Understood): Generator<Comparison> {
  const up = /improv|increas|ris|rose/i.test(claim[1] as string) ? 1 : -1
  const words = wordsOf(sentence.text)
  for (const series of views.flatMap(seriesOf)) {
    const shared = series.row.words.filter((word) => words.includes(word) && word !== 'percent')
    const [from, to] = [monthly(series, claim[2] as string), monthly(series, claim[3] as string)]
    if (series.row.unit !== 'percent' || series.kind !== 'monthly' || shared.length < 2 || !from || !to || !/rate|%|percent|complianc|timel/i.test(sentence.text)) continue
    const moved = Math.sign(to.amount.value - from.amount.value)
    const of = [keyIn(sentence, claim.index), from.key, to.key]
    if (moved === up) yield { of }
    else yield { of, finding: { certainty: 'look', places: [placeInSentence(sentence, claim.index), from.cell.place, to.cell.place], printed: short(claim[0]), computed: `${from.cell.text}, then ${to.cell.text}`, why: `“${series.row.label}” goes from ${from.cell.text} in ${claim[2]} to ${to.cell.text} in ${claim[3]} (${monthInWords(monthKeyOf(to.column.period?.first ?? from.column.period!.first))}).` } }
  }
}

const monthly = ({ entries }: Series, month: string): Entry | undefined => entries.find((entry) => entry?.column.period && monthOf(entry.column.period.first) === monthNumber(month))
