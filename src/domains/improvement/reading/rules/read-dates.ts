import { MONTHS } from '../../../../values/date-words.ts'
import { parseMonth, type MonthKey } from '../../../../values/month-key.ts'
import { makeDate } from '../../../../values/plain-date.ts'
import type { Point } from '../../plan/rules/timing.ts'

/** A date found in words: where it stands, and whether it is a day or only a month. */
export type FoundDate = { from: number; to: number; at: Point }

const names = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t)?`).join('|')
const named = new RegExp(String.raw`(?:\b(\d{1,2})\s*(?:st|nd|rd|th)?\s+(?:of\s+)?)?\b(${names})\.?[\s-]*(?:'|’)?(\d{4}|\d{2})\b(?![/\d])`, 'gi')
const numeric = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/g
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/g

/** Every date in a text, in the order in which they stand: "1 Sept 2021", "Nov 23", "31/03/2022". A date that cannot be is none. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = []
  const add = (match: RegExpExecArray, at: Point | undefined) => {
    if (at) found.push({ from: match.index, to: match.index + match[0].length, at })
  }
  for (const match of text.matchAll(named)) add(match, point(yearOf(match[3] as string), monthOf(match[2] as string), match[1]))
  for (const match of text.matchAll(numeric)) add(match, point(yearOf(match[3] as string), Number(match[2]), match[1]))
  for (const match of text.matchAll(iso)) add(match, point(Number(match[1]), Number(match[2]), match[3]))
  return found.toSorted((a, b) => a.from - b.from)
}

/** The last month that a heading or title names: "Progress so far (June Update 2023)" is June 2023. */
export function monthNamed(text: string): MonthKey | undefined {
  const direct = findDates(text).at(-1)
  if (direct) return 'month' in direct.at ? direct.at.month : undefined
  const apart = new RegExp(String.raw`\b(${names})\b[^\d]{0,20}\b(20\d{2})\b`, 'i').exec(text)
  return apart ? monthKey(Number(apart[2]), monthOf(apart[1] as string)) : undefined
}

function point(year: number, month: number, day: string | undefined): Point | undefined {
  if (day !== undefined) {
    const made = makeDate(year, month, Number(day))
    return made.ok ? { day: made.value } : undefined
  }
  const key = monthKey(year, month)
  return key && { month: key }
}

function monthKey(year: number, month: number): MonthKey | undefined {
  const read = parseMonth(`${year}-${String(month).padStart(2, '0')}`)
  return read.ok ? read.value : undefined
}

const monthOf = (name: string): number => MONTHS.findIndex((one) => one.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1

/** Two digits are a year of this century: no plan of action is older. */
const yearOf = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))
