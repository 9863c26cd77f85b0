import { lastDayOf, monthKeyOf, type MonthKey } from '../../../../values/month-key.ts'
import { addMonths, earlierOf, type PlainDate } from '../../../../values/plain-date.ts'
import { shareOver, type Part } from './combine.ts'
import { periodBefore, periodHolding, type Rhythm } from './period.ts'
import { plainValue, type IndicatorValue } from './value.ts'

/** What casework comes to in one month; `open` and `past20` as at its end. */
export type CaseworkMonth = {
  readonly month: MonthKey
  readonly requests: number
  readonly agreedToAssess: number
  readonly refusedToAssess: number
  readonly agreedToIssue: number
  readonly refusedToIssue: number
  readonly issuedAll: number
  readonly inTimeAll: number
  readonly issued: number
  readonly inTime: number
  readonly open: number
  readonly past20: number
}

type Reckoning = { readonly words: string } & (
  | { readonly kind: 'count'; readonly of: (month: CaseworkMonth) => number }
  | { readonly kind: 'share'; readonly of: (month: CaseworkMonth) => Part }
  /** What stands at the end of a period, and cannot be added up over months. */
  | { readonly kind: 'standing'; readonly of: (month: CaseworkMonth) => number }
)

/** How figures are computed from casework. */
export const reckonings = {
  'requests': { words: 'requests for an assessment received', kind: 'count', of: ({ requests }) => requests },
  'refused-to-assess': { words: 'decisions not to assess, out of all decisions whether to', kind: 'share', of: (m) => ({ numerator: m.refusedToAssess, denominator: m.agreedToAssess + m.refusedToAssess }) },
  'assessments-completed': { words: 'assessments after which it was decided whether there will be a plan', kind: 'count', of: (m) => m.agreedToIssue + m.refusedToIssue },
  'assessments-with-a-plan': { words: 'assessments that led to a plan, out of all completed', kind: 'share', of: (m) => ({ numerator: m.agreedToIssue, denominator: m.agreedToIssue + m.refusedToIssue }) },
  'plans-issued': { words: 'new plans issued, exceptions included', kind: 'count', of: ({ issuedAll }) => issuedAll },
  // reg 13(2) SEND Regulations 2014
  'within-20-weeks': { words: 'new plans issued within 20 weeks, out of all issued, without exceptions', kind: 'share', of: (m) => ({ numerator: m.inTime, denominator: m.issued }) },
  'within-20-weeks-all': { words: 'new plans issued within 20 weeks, out of all issued, exceptions included', kind: 'share', of: (m) => ({ numerator: m.inTimeAll, denominator: m.issuedAll }) },
  'open': { words: 'assessments open at the end of the period', kind: 'standing', of: ({ open }) => open },
  'open-past-20': { words: 'assessments open for more than 20 weeks at the end of the period', kind: 'standing', of: ({ past20 }) => past20 },
} as const satisfies Record<string, Reckoning>

export type ReckoningName = keyof typeof reckonings

export const isReckoning = (name: string): name is ReckoningName => Object.hasOwn(reckonings, name)

/**
 * The values that casework gives, for every period that had ended by `asAt` and whose months are all in `months`, oldest first.
 * A share of nothing has no value.
 */
export function reckon(name: ReckoningName, rhythm: Rhythm, months: readonly CaseworkMonth[], asAt: PlainDate): IndicatorValue[] {
  const byMonth = new Map(months.map((one) => [one.month, one]))
  const first = months[0]
  if (!first) return []
  const last = lastDayOf((months.at(-1) as CaseworkMonth).month)
  const values: IndicatorValue[] = []
  const until = earlierOf(asAt, last)
  for (let ends = periodHolding(rhythm, lastDayOf(first.month)); ends <= until; ends = periodBefore(rhythm, ends, -1)) {
    const inside = monthsOf(rhythm, ends).map((month) => byMonth.get(month))
    if (inside.every((month) => month !== undefined)) values.push(valueOf(reckonings[name], ends, inside))
  }
  return values
}

function valueOf(reckoning: Reckoning, ends: PlainDate, months: readonly CaseworkMonth[]): IndicatorValue {
  if (reckoning.kind === 'standing') return plainValue(ends, reckoning.of(months.at(-1) as CaseworkMonth))
  if (reckoning.kind === 'count') return plainValue(ends, months.reduce((sum, month) => sum + reckoning.of(month), 0))
  const parts = months.map(reckoning.of)
  const share = shareOver(parts)
  const [numerator, denominator] = [parts.reduce((sum, part) => sum + part.numerator, 0), parts.reduce((sum, part) => sum + part.denominator, 0)]
  return { ...plainValue(ends, share ?? 0), known: share === null ? { state: 'not-collected' } : { state: 'number', value: share }, numerator, denominator, note: share === null ? 'there was nothing to count' : null }
}

/** The months that a period counts, oldest first. */
export function monthsOf({ kind, year }: Rhythm, ends: PlainDate): MonthKey[] {
  const yearEnds = periodHolding({ kind: 'A', year }, ends)
  const soFar = 12 - monthsBetween(ends, yearEnds)
  const termsBefore = { 3: 3, 7: 4, 12: 5 }[Number(monthKeyOf(ends).slice(5))] ?? 1
  const count = { M: 1, R12M: 12, A: 12, C: soFar, T: termsBefore }[kind]
  return Array.from({ length: count }, (_, n) => monthKeyOf(addMonths(ends, n - count + 1)))
}

const monthsBetween = (from: PlainDate, to: PlainDate): number => {
  const [one, two] = [monthKeyOf(from), monthKeyOf(to)]
  return (Number(two.slice(0, 4)) - Number(one.slice(0, 4))) * 12 + Number(two.slice(5)) - Number(one.slice(5))
}
