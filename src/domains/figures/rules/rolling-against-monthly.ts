import { seriesOf, type Series } from '../understanding/series.ts'
import type { Entry } from '../understanding/view.ts'
import { agree, differ, type Comparison, type Rule } from './comparison.ts'

/**
 * A rolling total changes by the month that comes in less the same month a year before, which cannot be less than none;
 * with twelve months printed, it is their sum.
 */
export const rollingAgainstMonthly: Rule = {
  name: 'rolling-against-monthly',
  asks: 'Does a rolling twelve-month total follow from the months?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) {
      const series = seriesOf(view).filter(({ row }) => row.unit === 'count')
      const monthly = series.filter(({ kind }) => kind === 'monthly')
      for (const [n, rolling] of series.filter(({ kind }) => kind === 'rolling').entries()) if (monthly[n] && monthly.length >= n) yield* held(rolling, monthly[n] as Series)
    }
  },
}

function* held(rolling: Series, monthly: Series): Generator<Comparison> {
  for (const [n, now] of rolling.entries.entries()) {
    const [last, month] = [rolling.entries[n - 1], monthly.entries[n]]
    const year = monthly.entries.slice(Math.max(0, n - 11), n + 1)
    if (now && year.length === 12 && year.every((entry) => entry !== undefined)) yield summed(now, year as Entry[])
    else if (now && last && month) {
      const left = month.amount.value - (now.amount.value - last.amount.value)
      const before = monthly.entries[n - 12]
      if (left < 0) yield differ([now, last, month], 'wrong', `at most ${last.amount.value + month.amount.value}`, `From ${last.cell.text} it cannot rise to ${now.cell.text} in a month with ${month.cell.text}.`)
      else if (before && before.amount.value !== left) yield differ([now, last, month, before], 'wrong', String(last.amount.value + month.amount.value - before.amount.value), `${last.cell.text} + ${month.cell.text} - ${before.cell.text} is not ${now.cell.text}.`)
      else yield agree(now, last, month)
    }
  }
}

function summed(now: Entry, year: readonly Entry[]): Comparison {
  const sum = year.reduce((all, { amount }) => all + amount.value, 0)
  return sum === now.amount.value ? agree(now, ...year) : differ([now, ...year], 'wrong', String(sum), `The twelve months add up to ${sum}, not ${now.cell.text}.`)
}
