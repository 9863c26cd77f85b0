import { sql } from 'kysely'
import { isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'

/**
 * The assessments of an authority as known by the end of a day in England, as a table expression named `k`: restricted records
 * with the others, so that a figure is the same whoever asks; whose they are is null for those from whom they are kept. With
 * `recordedUntil`, only what had been recorded by that moment: a load brings what was known long before.
 */
export function knownBy(authority: number, asAt: PlainDate, recordedUntil?: Date) {
  const before = sql`(${isoDate(asAt)}::date + 1)::timestamp at time zone 'Europe/London'`
  if (recordedUntil === undefined) return sql`casework.counted_assessments(${authority}::smallint, ${before}) k`
  return sql`casework.counted_assessments(${authority}::smallint, ${before}, ${recordedUntil}::timestamptz) k`
}

/** What a list says in place of the name of a child whom the reader may not see, and whom the figure counts. */
export const restricted = 'A restricted record'
