import type { Status } from '../../plan/rules/status.ts'
import type { MonthKey } from '../../../../values/month-key.ts'
import { plainText } from './cells.ts'
import { findDates } from './read-dates.ts'
import { monthKeyOf } from '../../../../values/month-key.ts'

/** What a status cell says: which status, of which month, as printed. A blank cell says nothing, and so does a month alone. */
export type ReadStatus = { status: Status | 'unknown'; month: MonthKey | null; printed: string; doubt?: string }

const words: readonly (readonly [RegExp, Status])[] = [
  [/\bnot (yet )?started\b/i, 'not-yet-started'], [/\bembedded\b/i, 'embedded'], [/\boverdue\b/i, 'overdue'],
  [/\bdelay(ed)?\b|\bat risk\b/i, 'delayed'], [/\bcompleted?\b/i, 'complete'], [/\bin progress\b|\bunderway\b|\bon track\b/i, 'in-progress'],
]

export function readStatus(text: string): ReadStatus {
  const printed = plainText(text)
  const at = findDates(printed).at(-1)?.at
  const month = at === undefined ? null : 'month' in at ? at.month : monthKeyOf(at.day)
  if (printed === '') return { status: 'unknown', month, printed }
  const found = words.filter(([pattern]) => pattern.test(printed))
  const [first] = found
  if (first && found.length === 1) return { status: first[1], month, printed }
  if (found.length > 1) return { status: 'unknown', month, printed, doubt: 'Several statuses stand here.' }
  if (month !== null) return { status: 'unknown', month, printed, doubt: 'A date stands here, and no status: the paper may have shown it by the colour of the cell.' }
  return { status: 'unknown', month, printed, doubt: 'This is none of the six statuses. A colour alone does not say which.' }
}
