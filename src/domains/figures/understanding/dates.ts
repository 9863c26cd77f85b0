import { MONTHS, WEEKDAYS } from '../../../values/date-words.ts'
import { addMonths, makeDate, type PlainDate } from '../../../values/plain-date.ts'

const month = `(${MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|Sept)`
const weekday = `(?:(${WEEKDAYS.join('|')}|${WEEKDAYS.map((name) => name.slice(0, 3)).join('|')})\\b[,.]?\\s+(?:the\\s+)?)?`
const DAY = new RegExp(`${weekday}\\b(\\d{1,2})\\s?(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}\\b[,.]?\\s*(?:(\\d{4})|(\\d{2})(?!\\d|:))?`, 'gi')
const AMERICAN = new RegExp(`${weekday}\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'gi')
const SLASHED = /(?<![\d/])(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?![\d/])/g
const MONTH = new RegExp(`\\b${month}[\\s'\u2019-]+(\\d{4}|\\d{2})(?![\\d:%,.]\\d|\\d|st|nd|rd|th|\\s?%)`, 'gi')

/** A day as printed: with the weekday and the year where they are given. `date` is undefined for a day that no month has. */
export type PrintedDay = { at: number; text: string; weekday: number | undefined; year: number | undefined; month: number; day: number; date: PlainDate | undefined }

/** A month as printed, by its first and last day. */
export type PrintedMonth = { at: number; text: string; first: PlainDate; last: PlainDate }

/** Days in a text: "Thursday 5 September 2023", "5th October", "05/09/23" (day first, as in England). */
export function daysIn(text: string): PrintedDay[] {
  const words = [...text.matchAll(DAY)].filter((m) => /^[A-Z]/.test(m[3] ?? '')).map((m) => day(m, m[1], m[2], m[3], m[4] ?? m[5]))
  const american = [...text.matchAll(AMERICAN)].filter((m) => /^[A-Z]/.test(m[2] ?? '')).map((m) => day(m, m[1], m[3], m[2], m[4]))
  const slashed = [...text.matchAll(SLASHED)].filter((m) => Number(m[2]) <= 12).map((m) => day(m, undefined, m[1], MONTHS[Number(m[2]) - 1], m[3]))
  return [...words, ...american, ...slashed].toSorted((a, b) => a.at - b.at)
}

/** Months with a year: "October 2023", "Sept 23", "Jul-19". */
export function monthsIn(text: string): PrintedMonth[] {
  return [...text.matchAll(MONTH)].filter(([whole]) => /^[A-Z]/.test(whole)).flatMap((m) => {
    const first = makeDate(fullYear(m[2] as string), monthNumber(m[1] as string), 1)
    return first.ok ? [{ at: m.index, text: m[0], first: first.value, last: (addMonths(first.value, 1) - 1) as PlainDate }] : []
  })
}

/** The days of a cell with a year: the workbook's own, or those in its words. */
export const datesOf = (cell: { readonly text: string; readonly date?: PlainDate }): PlainDate[] =>
  cell.date !== undefined ? [cell.date] : daysIn(cell.text).flatMap(({ date, year }) => (date !== undefined && year !== undefined ? [date] : []))

export const monthNumber = (name: string): number => MONTHS.findIndex((one) => one.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1
export const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))

function day(match: RegExpMatchArray, name: string | undefined, dayText: string | undefined, monthText: string | undefined, yearText: string | undefined): PrintedDay {
  const year = yearText === undefined ? undefined : fullYear(yearText)
  const [monthOf, dayOf] = [monthNumber(monthText ?? ''), Number(dayText)]
  const made = makeDate(year ?? 2024, monthOf, dayOf)
  const named = name === undefined ? undefined : WEEKDAYS.findIndex((one) => one.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1
  return { at: match.index ?? 0, text: match[0].trim(), weekday: named, year, month: monthOf, day: dayOf, date: made.ok ? made.value : undefined }
}
