import { quotient, roundedSpan, exactly, times, type Span } from '../understanding/rounding.ts'
import type { Entry } from '../understanding/view.ts'
import { agree, differ, type Comparison, type Rule } from './comparison.ts'

/** "1.24 (215)": a rate with its count tells the population. In one row it cannot leap from one year to the next. */
export const impliedPopulation: Rule = {
  name: 'implied-population',
  asks: 'Do a rate and its count tell the same population from year to year?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const row of view.rows) {
      const known = row.unit === 'percent' ? row.entries.flatMap((entry) => (populationOf(entry) ? [{ entry, of: populationOf(entry) as Span }] : [])) : []
      for (const [n, one] of known.slice(1).entries()) yield held(known[n] as Known, one)
    }
  },
}

type Known = { entry: Entry; of: Span }

/** More than a tenth in a year. */
function held(a: Known, b: Known): Comparison {
  const [small, large] = a.of.high < b.of.low ? [a.of, b.of] : [b.of, a.of]
  if (large.low / small.high <= 1.1) return agree(a.entry, b.entry)
  const whole = ({ low, high }: Span) => `about ${Math.round((low + high) / 200) * 100}`
  return differ([a.entry, b.entry], 'look', 'one population', `${a.entry.cell.text} is of ${whole(a.of)}, ${b.entry.cell.text} of ${whole(b.of)}: the two are not of the same children.`)
}

function populationOf({ count, amount }: Entry): Span | undefined {
  const rate = roundedSpan(amount.value, amount.decimals)
  const of = count && quotient(exactly(count.value), rate)
  return of && times(of, 100)
}
