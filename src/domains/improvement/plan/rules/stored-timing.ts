import { isoDate } from '../../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../../values/plain-date.ts'
import type { Timing } from './timing.ts'

/** A timing as the database keeps it: the same, with days as YYYY-MM-DD. */
export type StoredTiming = Record<string, unknown>

/** A day is a number in the code and a text in the database: every `day` in the value is turned, however deep it stands. */
export const storeTiming = (timing: Timing): StoredTiming => (hasNoDays(timing) ? timing : turnDays(timing, (day) => isoDate(day as PlainDate)) as StoredTiming)

const hasNoDays = ({ kind }: Timing): boolean => kind === 'unknown' || kind === 'words' || kind === 'after-months'

/** The other way. What the database keeps was written by `storeTiming`. */
export const restoreTiming = (stored: StoredTiming): Timing => turnDays(stored, (day) => literalDate(day as string)) as Timing

function turnDays(value: unknown, turn: (day: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => turnDays(one, turn))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, name === 'day' ? turn(one) : turnDays(one, turn)]))
}
