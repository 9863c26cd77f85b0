import { ok, refuse } from '../values/result.ts'
import type { Result } from '../values/result.ts'
import { ENGLAND, withHolidays } from './calendar.ts'
import type { Options, Policy, Target } from './options.ts'
import { date, listOf, oneOf, record, shown, wrong } from './reader.ts'
import type { Read, Reader, Shape } from './reader.ts'
import type { Refusal } from './refusal.ts'
import type { PlainDate } from '../values/plain-date.ts'
import { RULES } from './rules.ts'

const yesOrNo: Read<boolean> = (reader, field, value) =>
  typeof value === 'boolean' ? value : wrong(reader, field, `${shown(value)} is neither true nor false.`, 'Write true or false.')

const wholeDays: Read<number> = (reader, field, value) =>
  Number.isInteger(value) && Math.abs(value as number) <= 3660
    ? (value as number)
    : wrong(reader, field, `${shown(value)} is not a number of days.`, 'Write a whole number of days, for example 126.')

const aTarget = record({ daysAfterTrigger: wholeDays, daysInHand: wholeDays })

const target: Read<Target> = (reader, field, value) => {
  const read = aTarget(reader, field, value)
  if (read === undefined || Object.keys(read).length === 1) return read as Target | undefined
  return wrong(reader, field, 'A target is counted one way.', 'Give daysAfterTrigger or daysInHand, not both and not neither.')
}

const steps: Shape = Object.fromEntries(
  [...RULES.filter(({ period }) => period !== null).map(({ step }) => step), 'transfer-amendments', 'transfer-meeting'].map(
    (step) => [step, target],
  ),
)

const options = record({
  clearDays: yesOrNo,
  service: oneOf('same-day', 'first-class-post'),
  policy: record(steps),
  extraBankHolidays: listOf(date),
})

type Written = Pick<Options, 'clearDays' | 'service'> & { policy?: Policy; extraBankHolidays?: PlainDate[] }

/**
 * Reads an authority's choices from JSON already parsed:
 * `{"clearDays": true, "service": "first-class-post", "policy": {"final-plan": {"daysAfterTrigger": 126}},
 * "extraBankHolidays": ["2026-06-15"]}`. Anything else is refused by name.
 */
export function readOptions(json: unknown): Result<Options, Refusal[]> {
  const reader: Reader = { refused: [] }
  const written = options(reader, 'options', json) as Written | undefined
  if (written === undefined) return refuse(reader.refused)
  const { extraBankHolidays = [], ...chosen } = written
  return ok({ ...chosen, calendar: withHolidays(ENGLAND, extraBankHolidays) })
}
