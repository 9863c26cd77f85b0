import { MONTHS } from '../../../../values/date-words.ts'
import { addToMonth, lastDayOf, monthInWords, monthKeyOf, type MonthKey } from '../../../../values/month-key.ts'
import { makeDate, monthOf, yearOf, type PlainDate } from '../../../../values/plain-date.ts'

/** What one value counts: a month, twelve months to a month's end, a term, the year so far, or a year. As scorecards print it. */
export const periodKinds = ['M', 'R12M', 'T', 'C', 'A'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** Which year: September to August, April to March, January to December. */
export const yearKinds = ['academic', 'financial', 'calendar'] as const
export type YearKind = (typeof yearKinds)[number]

/** How an indicator's values follow each other. */
export type Rhythm = { readonly kind: PeriodKind; readonly year: YearKind }

export const periodKindWords: Record<PeriodKind, string> = {
  M: 'month', R12M: 'twelve months to the end of the month', T: 'term', C: 'year so far, to the end of the month', A: 'year',
}

const lastMonthOfYear: Record<YearKind, number> = { academic: 8, financial: 3, calendar: 12 }
// A term is known by the month in which its figures are drawn up.
const terms = [{ name: 'Spring', month: 3 }, { name: 'Summer', month: 7 }, { name: 'Autumn', month: 12 }] as const

/** A period by its last day, in the words of a heading: `Mar 2020`, `Spring term 2020`, `2018-19`, `2019`. */
export function periodInWords({ kind, year }: Rhythm, ends: PlainDate): string {
  if (kind === 'T') {
    const term = terms.find(({ month }) => month >= monthOf(ends)) ?? terms[2]
    return `${term.name} term ${yearOf(ends)}`
  }
  if (kind === 'A') return year === 'calendar' ? String(yearOf(ends)) : `${yearOf(ends) - 1}-${String(yearOf(ends) % 100).padStart(2, '0')}`
  return monthInWords(monthKeyOf(ends)).replace(/^([A-Z][a-z]{2})[a-z]*/, '$1')
}

/** The period so many before (after, when negative), by its last day. */
export function periodBefore({ kind }: Rhythm, ends: PlainDate, back = 1): PlainDate {
  if (kind === 'A') return monthEnd(monthKeyOf(ends), -12 * back)
  if (kind !== 'T') return monthEnd(monthKeyOf(ends), -back)
  const at = yearOf(ends) * 3 + terms.findIndex(({ month }) => month === monthOf(ends)) - back
  return endOf(Math.floor(at / 3), terms[((at % 3) + 3) % 3]?.month ?? 12)
}

/** The same period a year earlier. */
export const samePeriodLastYear = (ends: PlainDate): PlainDate => monthEnd(monthKeyOf(ends), -12)

/** The last day of the period that holds a day. */
export function periodHolding({ kind, year }: Rhythm, day: PlainDate): PlainDate {
  if (kind === 'A') return endOf(yearOf(day) + (monthOf(day) > lastMonthOfYear[year] ? 1 : 0), lastMonthOfYear[year])
  if (kind === 'T') return endOf(yearOf(day), (terms.find(({ month }) => month >= monthOf(day)) ?? terms[2]).month)
  return lastDayOf(monthKeyOf(day))
}

/** Whether a day is the last of a period of this rhythm. */
export const endsPeriod = (rhythm: Rhythm, day: PlainDate): boolean => periodHolding(rhythm, day) === day

/** The first day of a year by its last. */
export const yearBegins = (ends: PlainDate): PlainDate => (monthEnd(monthKeyOf(ends), -12) + 1) as PlainDate

/** A heading as people write it: `Jul-19`, `July 2019`, `Summer Term 19`, `2016-17`, `2017`; undefined for anything else. */
export function readPeriod(text: string, year: YearKind): { kind: 'M' | 'T' | 'A'; ends: PlainDate; year: YearKind } | undefined {
  const plain = text.trim().replaceAll('–', '-')
  const month = /^([A-Za-z]{3,9})\.?[\s-]+(\d{4}|\d{2})$/.exec(plain)
  const named = month && MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === month[1]?.slice(0, 3).toLowerCase() && name.toLowerCase().startsWith((month[1] as string).toLowerCase()))
  if (month && named !== null && named >= 0) return { kind: 'M', ends: endOf(century(month[2] as string), named + 1), year }
  const term = /^(spring|summer|autumn)(?:\s+term)?[\s-]+(\d{4}|\d{2})$/i.exec(plain)
  const found = term && terms.find(({ name }) => name.toLowerCase() === term[1]?.toLowerCase())
  if (term && found) return { kind: 'T', ends: endOf(century(term[2] as string), found.month), year }
  const span = /^(20\d\d|19\d\d)\s*[-/]\s*(\d{2}|\d{4})$/.exec(plain)
  if (span) {
    const kept = year === 'calendar' ? 'academic' : year
    return Number(span[2]) % 100 === (Number(span[1]) + 1) % 100 ? { kind: 'A', ends: endOf(Number(span[1]) + 1, lastMonthOfYear[kept]), year: kept } : undefined
  }
  return /^(19|20)\d\d$/.test(plain) ? { kind: 'A', ends: endOf(Number(plain), 12), year: 'calendar' } : undefined
}

/** A day as people write it in a cell: `30 th Nov 19`, `30 November 2019`; a month alone (`Jan 2020`) is its last day. */
export function readDayInWords(text: string): PlainDate | undefined {
  const found = /(?:(\d{1,2})\s*(?:st|nd|rd|th)?\s+)?([A-Za-z]{3,9})\.?\s+(\d{4}|\d{2})\b/.exec(text)
  const month = found ? MONTHS.findIndex((name) => name.toLowerCase().startsWith((found[2] as string).toLowerCase())) : -1
  if (!found || month < 0) return undefined
  const year = century(found[3] as string)
  if (found[1] === undefined) return endOf(year, month + 1)
  const day = makeDate(year, month + 1, Number(found[1]))
  return day.ok ? day.value : undefined
}

const century = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year))
const endOf = (year: number, month: number): PlainDate => lastDayOf(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}` as MonthKey)
const monthEnd = (month: MonthKey, more: number): PlainDate => lastDayOf(addToMonth(month, more))

