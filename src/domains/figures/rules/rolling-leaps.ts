import { seriesOf } from '../understanding/series.ts'
import { agree, differ, type Rule } from './comparison.ts'

/** A rolling twelve-month count that leaps: eleven of its twelve months are the same as in the month before. */
export const rollingLeaps: Rule = {
  name: 'rolling-leaps',
  asks: 'Does a rolling count change by more than one month can change it?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) for (const { row, kind, entries } of seriesOf(view)) {
      if (kind !== 'rolling' || row.unit !== 'count') continue
      const shown = entries.filter((entry) => entry !== undefined)
      const leaps = shown.slice(1).filter((now, n) => leapt(shown[n]?.amount.value ?? 0, now.amount.value))
      const first = leaps[0]
      if (first) yield differ(shown.slice(shown.indexOf(first) - 1, shown.indexOf(leaps.at(-1) ?? first) + 1), 'look', 'small steps', `Eleven of twelve months stay the same from one month to the next, yet it goes ${shown.map(({ cell }) => cell.text).join(', ')}.`)
      else yield agree(...shown)
    }
  },
}

/** By more than half of itself, and by three at least. */
const leapt = (before: number, now: number): boolean => Math.abs(now - before) >= 3 && Math.abs(now - before) > 0.5 * Math.max(before, now)
