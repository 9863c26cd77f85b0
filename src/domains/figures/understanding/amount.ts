import { exactly, roundedSpan, type Span } from './rounding.ts'

export type Unit = 'percent' | 'points' | 'money' | 'weeks' | 'plain'

/** A number as it is printed: its value, how many decimals it shows, and the unit that stands at it. */
export type Amount = { readonly value: number; readonly decimals: number; readonly unit: Unit; readonly text: string; readonly at: number; readonly about: boolean }

const NUMBER = /(?<![\d.,/])(?<sign>[-\u2212\u2013])?(?<money>£\s?)?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?<thousand>[kK](?!\w))?(?<unit>\s?%\s?(?:pts?|points?)\b|\s?percentage points?\b|\s?(?:pts?|points?)\b|\s?%|\s?per ?cent\b|\s?weeks?\b)?/gu
const ABOUT = /(?:over|about|around|approx(?:imately|\.)?|nearly|almost|more than|fewer than|less than|up to|at least|some|circa)\s*$/i

/** Every number in a text, with where it begins. What is part of a date, a reference or a word is for the caller to leave out. */
export function amountsIn(text: string): Amount[] {
  const found: Amount[] = []
  for (const match of text.matchAll(NUMBER)) {
    const { sign, money, digits, thousand, unit } = match.groups as Record<string, string | undefined>
    const before = text.slice(0, match.index)
    if (/[A-Za-z_]$/.test(before) && !sign) continue
    // A sign stands at the beginning or after a space; between numbers or words it is a dash.
    const negative = sign !== undefined && /(?:^|[\s(])$/.test(before) && !/\d\s*$/.test(before)
    const plain = Number((digits as string).replaceAll(',', ''))
    const value = (negative ? -1 : 1) * plain * (thousand ? 1000 : 1)
    const decimals = digits?.split('.')[1]?.length ?? 0
    found.push({ value, decimals: thousand ? -3 : decimals, unit: unitOf(unit, money), text: match[0].replace(/^[-\u2212\u2013]/, negative ? '-' : '').trim(), at: match.index, about: ABOUT.test(before) })
  }
  return found
}

/** The values that an amount may stand for. A whole number without a unit is a count, and is exact. */
export const spanOf = ({ value, decimals, unit }: Pick<Amount, 'value' | 'decimals' | 'unit'>): Span => (decimals === 0 && unit === 'plain' ? exactly(value) : roundedSpan(value, decimals))

function unitOf(unit: string | undefined, money: string | undefined): Unit {
  if (money) return 'money'
  const words = unit?.trim().toLowerCase() ?? ''
  if (/pt|point/.test(words)) return 'points'
  if (/%|cent/.test(words)) return 'percent'
  return words.startsWith('week') ? 'weeks' : 'plain'
}
