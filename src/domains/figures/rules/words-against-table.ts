import type { Amount } from '../understanding/amount.ts'
import { daysIn, monthsIn } from '../understanding/dates.ts'
import { figuresIn } from '../understanding/figures-in-words.ts'
import type { Understood } from '../understanding/pack.ts'
import { meets, roundedSpan } from '../understanding/rounding.ts'
import { placeInSentence, sentencesOf, type Sentence } from '../understanding/sentences.ts'
import type { Entry, Row } from '../understanding/view.ts'
import { wordsOf } from '../understanding/words.ts'
import { keyIn, short, type Comparison, type Rule } from './comparison.ts'

/** "In March 2026, 48% of plans were issued in 20 weeks" beside a table that prints 44.0% for that month. */
export const wordsAgainstTable: Rule = {
  name: 'words-against-table',
  asks: 'Is a percentage of one month in a sentence that of the table?',
  *compare({ papers }) {
    for (const paper of papers) for (const sentence of paper.passages.flatMap(sentencesOf)) yield* held(sentence, paper)
  },
}

function* held(sentence: Sentence, { views }: Understood): Generator<Comparison> {
  const months = monthsIn(sentence.text)
  const percents = figuresIn(sentence.text).filter(({ unit }) => unit === 'percent')
  // One month and one percentage: with more, which belongs to which cannot be told.
  const [month, percent] = [months[0], percents[0]]
  if (!month || !percent || months.length > 1 || percents.length > 1 || daysIn(sentence.text).length > 0) return
  const said = wordsOf(sentence.text)
  const rows = views.flatMap(({ rows: all }) => all.filter((row) => row.unit === 'percent' && named(row, said)))
  const entries = rows.flatMap((row) => row.entries.filter(({ column }) => column.period?.kind === 'month' && column.period.first === month.first))
  if (entries.length === 0) return
  const agreeing = entries.find((entry) => alike(entry, percent))
  const of = [keyIn(sentence, percent.at), ...(agreeing ? [agreeing.key] : entries.map(({ key }) => key))]
  if (agreeing) yield { of }
  else yield { of, finding: { certainty: 'look', places: [placeInSentence(sentence, percent.at), ...entries.map(({ cell }) => cell.place)], printed: short(percent.text), computed: entries.map(({ cell }) => cell.text).join(' or '), why: `For ${month.text} the table has ${entries.map(({ cell }) => cell.text).join(' and ')} (“${rows.map(({ label }) => label).join('”, “')}”).` } }
}

/** All words of the row's name are said, but for those of its kind. */
function named(row: Row, said: readonly string[]): boolean {
  const own = row.words.filter((word) => !['percent', 'cumulative', 'rolling', 'month', 'date', '12', 'these'].includes(word))
  return own.length >= 2 && own.every((word) => said.includes(word))
}

const alike = ({ amount }: Entry, percent: Amount): boolean => meets(roundedSpan(amount.value, amount.decimals), roundedSpan(percent.value, percent.decimals))
