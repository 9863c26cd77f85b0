import { sql } from 'kysely'
import { isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'

/** The assessments of an authority as known by the end of a day in England, as a table expression named `k`. */
export function knownBy(authority: number, asAt: PlainDate) {
  return sql`casework.known_assessments(${authority}::smallint, (${isoDate(asAt)}::date + 1)::timestamp at time zone 'Europe/London') k`
}
