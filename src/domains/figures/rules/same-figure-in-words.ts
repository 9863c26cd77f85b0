import type { Told } from '../understanding/told-figures.ts'
import { toldFigures } from '../understanding/told-figures.ts'
import { short, type Comparison, type Rule } from './comparison.ts'

/** One figure of one time, told twice in a pack with two values. */
export const sameFigureInWords: Rule = {
  name: 'same-figure-in-words',
  asks: 'Has a figure that is told twice one value?',
  *compare({ papers }) {
    const told = papers.flatMap(toldFigures)
    for (const subject of new Set(told.map((one) => one.subject))) yield* held(told.filter((one) => one.subject === subject))
  },
}

function* held(told: readonly Told[]): Generator<Comparison> {
  const latest = told.flatMap(({ when }) => when ?? []).toSorted().at(-1)
  const found = new Set<string>()
  for (const [n, one] of told.entries()) for (const other of told.slice(n + 1)) {
    if (!sameTime(one, other, latest) || one.words === other.words) continue
    const of = [one.key, other.key]
    const pair = [one.amount.text, other.amount.text].toSorted().join(' ')
    if (one.amount.value === other.amount.value) yield { of }
    else if (!found.has(pair)) {
      found.add(pair)
      const certain = one.when !== undefined && one.when === other.when
      yield { of, finding: { certainty: certain ? 'wrong' : 'look', places: [one.place, other.place], printed: `${one.amount.text} and ${other.amount.text}`, computed: 'one value', why: `${one.subject[0]?.toUpperCase()}${one.subject.slice(1)}${one.when ? ` (${one.when})` : ''}: “${around(one)}” and “${around(other)}”.` } }
    }
  }
}

/** The same month or year; or no time is said by one of them, and the other is the latest. */
const sameTime = (a: Told, b: Told, latest: string | undefined): boolean => a.when === b.when || (a.when === undefined && b.when === latest) || (b.when === undefined && a.when === latest)

const around = ({ words, amount }: Told): string => {
  const at = Math.max(0, words.indexOf(amount.text))
  return short(words.slice(Math.max(0, at - 40), at + 60).trim())
}
