import { addMonths, makeDate, type PlainDate } from '../../../values/plain-date.ts'
import { daysIn, fullYear, monthNumber, monthsIn } from './dates.ts'
import { MONTHS } from '../../../values/date-words.ts'

/** What a heading or a note says about time: from the first to the last day, and whether it is a month, a year or a term. */
export type Period = { readonly kind: 'day' | 'month' | 'quarter' | 'year' | 'school-year' | 'term'; readonly first: PlainDate; readonly last: PlainDate; readonly text: string }

const SPAN = /\b((?:19|20)\d{2})\s?[/-]\s?(\d{4}|\d{2})\b/g
const TERM = /\b(autumn|spring|summer)\s+term\s+(\d{4}|\d{2})\b/i
const QUARTER = /\bq(?:uarter)?\s?([1-4])\s+((?:20)?\d{2})(?:[/-](?:20)?\d{2})?\b/i
const BARE_MONTH = new RegExp(`^(${MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|Sept)$`, 'i')
const YEAR = /(?<![\d/.,-])((?:19|20)\d{2})(?![\d/.,]|-\d)/

/** The period that a heading names, if it names one: "Mar-20", "2018-19", "2017", "Spring Term 20". */
export function periodOf(text: string): Period | undefined {
  const day = daysIn(text).find(({ date, year }) => date !== undefined && year !== undefined)
  if (day?.date !== undefined) return { kind: 'day', first: day.date, last: day.date, text: day.text }
  const month = monthsIn(text)[0]
  if (month) return { kind: 'month', first: month.first, last: month.last, text: month.text }
  const quarter = QUARTER.exec(text)
  if (quarter) return quarterOf(Number(quarter[1]), fullYear(quarter[2] as string), quarter[0])
  const span = schoolYearsIn(text)[0]
  if (span?.good) return { kind: 'school-year', first: dayOf(span.from, 9), last: (dayOf(span.from + 1, 9) - 1) as PlainDate, text: span.text }
  const term = TERM.exec(text)
  if (term) return termOf(term[1] as string, fullYear(term[2] as string), term[0])
  const year = YEAR.exec(text)
  return year ? { kind: 'year', first: dayOf(Number(year[1]), 1), last: (dayOf(Number(year[1]) + 1, 1) - 1) as PlainDate, text: year[0] } : undefined
}

/** A heading that is nothing but a period. */
export const isPeriod = (text: string): boolean => {
  const found = periodOf(text)
  return found !== undefined && text.replace(found.text, '').replace(/latest|year|month|provisional|to date|[()\s*]/gi, '').length <= 3
}

/** Years such as "2022/23" in a text. `good` if the second follows the first. */
export function schoolYearsIn(text: string): { at: number; text: string; from: number; to: number; good: boolean }[] {
  return [...text.matchAll(SPAN)].map((m) => {
    const from = Number(m[1])
    const to = (m[2] as string).length === 2 ? Math.floor(from / 100) * 100 + Number(m[2]) : Number(m[2])
    return { at: m.index, text: m[0], from, to, good: to === from + 1 }
  })
}

/**
 * Headings that are months without a year, in a row, as months of years that follow each other: from whichever year, for only their
 * order counts. Undefined where a heading is no bare month.
 */
export function bareMonths(heads: readonly string[]): (Period | undefined)[] {
  let year = 2000
  let before = 0
  return heads.map((head) => {
    if (!BARE_MONTH.test(head.trim())) return undefined
    const month = monthNumber(head.trim())
    if (month <= before) year += 1
    before = month
    const first = dayOf(year, month)
    return { kind: 'month', first, last: (addMonths(first, 1) - 1) as PlainDate, text: head.trim() }
  })
}

/** Quarters of a financial year, which begins in April. */
function quarterOf(quarter: number, year: number, text: string): Period {
  const first = addMonths(dayOf(year, 4), 3 * (quarter - 1))
  return { kind: 'quarter', first, last: (addMonths(first, 3) - 1) as PlainDate, text }
}

function termOf(name: string, year: number, text: string): Period {
  const [from, to] = { autumn: [9, 12], spring: [1, 4], summer: [4, 8] }[name.toLowerCase() as 'autumn' | 'spring' | 'summer'] as [number, number]
  const last = addMonths(dayOf(year, to), 1)
  return { kind: 'term', first: dayOf(year, from), last: (last - 1) as PlainDate, text }
}

function dayOf(year: number, month: number): PlainDate {
  const made = makeDate(year, month, 1)
  if (!made.ok) throw new Error(`no such month: ${year}-${month}`)
  return made.value
}
