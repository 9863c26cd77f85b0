import { seriesOf, type Series } from '../understanding/series.ts'
import { agree, differ, type Comparison, type Rule } from './comparison.ts'

/** A cumulative count grows by each month, and never falls within its year. */
export const cumulativeAgainstMonthly: Rule = {
  name: 'cumulative-against-monthly',
  asks: 'Does a cumulative count grow by each month?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) {
      const series = seriesOf(view).filter(({ row }) => row.unit === 'count')
      const monthly = series.filter(({ kind }) => kind === 'monthly')
      for (const [n, cumulative] of series.filter(({ kind }) => kind === 'cumulative').entries()) yield* held(cumulative, monthly[n])
    }
  },
}

function* held(cumulative: Series, monthly: Series | undefined): Generator<Comparison> {
  for (const [n, now] of cumulative.entries.entries()) {
    const last = cumulative.entries[n - 1]
    const month = monthly?.entries[n]
    if (!now || !last) continue
    const restarted = now.amount.value < 0.6 * last.amount.value
    if (restarted) continue
    if (now.amount.value < last.amount.value) yield differ([now, last], 'wrong', `at least ${last.cell.text}`, `A cumulative count does not fall: ${last.cell.text}, then ${now.cell.text}.`)
    else if (month && n > 0 && now.amount.value - last.amount.value !== month.amount.value) yield differ([now, last, month], 'look', String(last.amount.value + month.amount.value), `${last.cell.text} + ${month.cell.text} is ${last.amount.value + month.amount.value}, not ${now.cell.text}.`)
    else yield agree(now, last, ...(month ? [month] : []))
  }
}
