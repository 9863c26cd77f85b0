import { addDays, literalDate, makeDate, weekday, type PlainDate } from '../../../values/plain-date.ts'

/** The spring census Thursdays, which are the reference dates of SEN2 (W). */
export const censusDays: Readonly<Record<number, PlainDate>> = Object.fromEntries([
  '2015-01-15', '2016-01-21', '2017-01-19', '2018-01-18', '2019-01-17', '2020-01-16', '2021-01-14',
  '2022-01-20', '2023-01-19', '2024-01-18', '2025-01-16', '2026-01-15', '2027-01-21',
].map((day) => [Number(day.slice(0, 4)), literalDate(day)]))

/** The census day of a year; the third Thursday of January where it is not in the list. */
export function censusDayOf(year: number): PlainDate {
  const known = censusDays[year]
  if (known !== undefined) return known
  const first = makeDate(year, 1, 1)
  if (!first.ok) throw new Error(`${year} is not a year`)
  return addDays(first.value, ((4 - weekday(first.value) + 7) % 7) + 14)
}
