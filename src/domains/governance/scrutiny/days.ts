import { MONTHS, WEEKDAYS, weekdayName } from '../../../values/date-words.ts'
import { daysInMonth, makeDate, type PlainDate } from '../../../values/plain-date.ts'

const monthNames = MONTHS.map((name) => name.slice(0, 3).toLowerCase())
const century = (year: number) => (year < 100 ? 2000 + year : year)
const made = (year: number, month: number, day: number): PlainDate | undefined => { const date = makeDate(century(year), month, day); return date.ok ? date.value : undefined }

const inWords = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b/g
const inNumbers = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\b/g

/** Every day that a text names, in its order: "18 October 2023", "3.7.23", "05/09/2023". Days that do not exist are left out. */
export function daysIn(text: string): PlainDate[] {
  const found: { at: number; day: PlainDate | undefined }[] = []
  for (const one of text.matchAll(inWords)) {
    const month = monthNames.indexOf((one[2] as string).slice(0, 3).toLowerCase()) + 1
    if (month > 0) found.push({ at: one.index, day: made(Number(one[3]), month, Number(one[1])) })
  }
  for (const one of text.matchAll(inNumbers)) found.push({ at: one.index, day: made(Number(one[3]), Number(one[2]), Number(one[1])) })
  return found.toSorted((a, b) => a.at - b.at).flatMap(({ day }) => (day === undefined ? [] : [day]))
}

/** The weekday that stands before a day in a text, where it is not the day's own: "Thursday 5 September 2023" was a Tuesday. */
export function wrongWeekday(text: string): { said: string; is: string } | undefined {
  const said = WEEKDAYS.find((name) => new RegExp(`\\b${name}\\b`, 'i').test(text))
  const [day] = daysIn(text)
  return said && day !== undefined && weekdayName(day) !== said ? { said, is: weekdayName(day) } : undefined
}

/** The months that a title names as a span: "OCTOBER 2023 TO JANUARY 2024", from the first day to the last. */
export function monthsIn(title: string): { from: PlainDate; to: PlainDate } | undefined {
  const named = [...title.matchAll(/\b([A-Za-z]{3,9})\s+(\d{4})\b/g)].flatMap(([, name, year]) => {
    const month = monthNames.indexOf((name as string).slice(0, 3).toLowerCase()) + 1
    return month > 0 ? [{ year: Number(year), month }] : []
  })
  const [first, last] = [named[0], named.at(-1)]
  if (!first || !last || named.length < 2) return undefined
  const from = made(first.year, first.month, 1)
  const to = made(last.year, last.month, daysInMonth(last.year, last.month))
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined
}

/** The time of day as a paper prints it: "6.00 P.M.". */
export const timeIn = (text: string): string | undefined => /\b\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?/i.exec(text.replace(/\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/g, ''))?.[0]?.trim()
