import { amountsIn } from '../understanding/amount.ts'
import { exactly, meets, printed, roundedSpan } from '../understanding/rounding.ts'
import { aboutSentence, type Rule } from './comparison.ts'

const NUMBERS: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, 'a': 1 }
const PARTS: Record<string, number> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 }
const IN = /\b(one|two|three|four|five|six|seven|eight|nine|\d+) in (?:every )?(two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[a-z]+ ){0,3}\((\d[\d.]*)\s?%\)/gi
const PART = /\b(?:(a|one|two|three) )?(half|third|quarter|fifth|tenth)s? (?:of [a-z ]{2,40})?\((\d[\d.]*)\s?%\)/gi

const number = (word: string | undefined): number => (word === undefined ? 1 : NUMBERS[word.toLowerCase()] ?? Number(word))

/** "One in four (25%)", "two thirds (66%)". Words are round: two points more or less are let pass. */
export const fractionInWords: Rule = {
  name: 'fraction-in-words',
  asks: 'Is a fraction in words the percentage beside it?',
  *compare({ papers }) {
    for (const { sentences } of papers) for (const sentence of sentences) {
      const found = [
        ...[...sentence.text.matchAll(IN)].map((match) => ({ match, share: (100 * number(match[1])) / number(match[2]) })),
        ...[...sentence.text.matchAll(PART)].map((match) => ({ match, share: (100 * number(match[1])) / (PARTS[(match[2] ?? '').toLowerCase()] ?? 1) })),
      ]
      for (const { match, share } of found) {
        const amount = amountsIn(match[0]).at(-1)
        if (!amount) continue
        const { low, high } = roundedSpan(amount.value, amount.decimals)
        const fits = meets({ low: low - 2, high: high + 2 }, exactly(share))
        yield aboutSentence(sentence, [match.index + amount.at], match[0], fits ? undefined : { certainty: 'look', computed: `${printed(share, 0)}%`, why: `That fraction is ${printed(share, 0)}%, not ${amount.text}.` })
      }
    }
  },
}
