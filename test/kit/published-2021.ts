import type { MonthKey } from '../../src/values/month-key.ts'

/** Plans of one month without those with an exception: issued, and within 20 weeks. */
export type MonthlyCounts = { month: MonthKey; issued: number; inTime: number }

const month = (key: string, issued: number, inTime: number): MonthlyCounts => ({ month: key as MonthKey, issued, inTime })

/**
 * A real area's months as a published report of 2021 gives them. January to July 2021 are printed. February to July
 * 2020 follow from the differences of the printed twelve months, such as 517 less 521 for February; of August to
 * December 2020 only the sum is known (218 issued, 60 in time), and here it is shared out evenly.
 */
export const publishedMonths: readonly MonthlyCounts[] = [
  month('2020-02', 37, 0), month('2020-03', 54, 10), month('2020-04', 47, 11), month('2020-05', 68, 13),
  month('2020-06', 35, 8), month('2020-07', 28, 5),
  month('2020-08', 44, 12), month('2020-09', 44, 12), month('2020-10', 44, 12), month('2020-11', 43, 12), month('2020-12', 43, 12),
  month('2021-01', 34, 22), month('2021-02', 33, 20), month('2021-03', 25, 11), month('2021-04', 23, 17),
  month('2021-05', 17, 5), month('2021-06', 19, 9), month('2021-07', 33, 7),
]

/** What the report must print: each month, and the twelve months up to it. Percentages to one decimal. */
export const publishedTable = [
  { month: '2021-01', issued: 34, inTime: 22, percent: 64.7, rolling: { issued: 521, inTime: 129, percent: 24.8 } },
  { month: '2021-02', issued: 33, inTime: 20, percent: 60.6, rolling: { issued: 517, inTime: 149, percent: 28.8 } },
  { month: '2021-03', issued: 25, inTime: 11, percent: 44, rolling: { issued: 488, inTime: 150, percent: 30.7 } },
  { month: '2021-04', issued: 23, inTime: 17, percent: 73.9, rolling: { issued: 464, inTime: 156, percent: 33.6 } },
  { month: '2021-05', issued: 17, inTime: 5, percent: 29.4, rolling: { issued: 413, inTime: 148, percent: 35.8 } },
  { month: '2021-06', issued: 19, inTime: 9, percent: 47.4, rolling: { issued: 397, inTime: 149, percent: 37.5 } },
  { month: '2021-07', issued: 33, inTime: 7, percent: 21.2, rolling: { issued: 402, inTime: 151, percent: 37.6 } },
] as const
