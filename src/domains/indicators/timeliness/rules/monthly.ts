import { addToMonth, monthsBetween, type MonthKey } from '../../../../values/month-key.ts'

/** Plans of one month: issued, and within 20 weeks of the request. */
export type Counts = { issued: number; inTime: number }

/** Counts with every plan, and without those with an exception; and what the measure leaves out. */
export type MonthCounts = {
  month: MonthKey
  including: Counts
  excluding: Counts
  /** Issued after mediation or an appeal: in neither count, as in the published measure. */
  disputed: number
  /** Issued, but the day of the request is not known: in neither count. */
  undated: number
}

export type Share = Counts & { /** One decimal; null where nothing was issued. */ percent: number | null }

export type MonthRow = Share & { month: MonthKey; rolling: Share; disputed: number; undated: number }

export type Exceptions = 'including' | 'excluding'

/** The table of months `from` to `to`, each with its rolling twelve months. `counts` must reach eleven months further back. */
export function monthlyTable(counts: readonly MonthCounts[], from: MonthKey, to: MonthKey, exceptions: Exceptions): MonthRow[] {
  const byMonth = new Map(counts.map((one) => [one.month, one]))
  const of = (month: MonthKey): Counts => byMonth.get(month)?.[exceptions] ?? { issued: 0, inTime: 0 }
  return monthsBetween(from, to).map((month) => ({
    month,
    ...share(of(month)),
    rolling: share(sum(monthsBetween(addToMonth(month, -11), month).map(of))),
    disputed: byMonth.get(month)?.disputed ?? 0,
    undated: byMonth.get(month)?.undated ?? 0,
  }))
}

/** A share to one decimal, halves up, as the department prints it. */
export function share({ issued, inTime }: Counts): Share {
  return { issued, inTime, percent: issued === 0 ? null : Math.round((inTime * 1000) / issued) / 10 }
}

export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce((a, b) => ({ issued: a.issued + b.issued, inTime: a.inTime + b.inTime }), { issued: 0, inTime: 0 })
}
