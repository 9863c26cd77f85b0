import { sql } from 'kysely'
import { isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'

/** What was known by the end of a day; with `recordedUntil`, without what was recorded after that moment of a day long past. */
export type KnownBy = { readonly asKnown: PlainDate; readonly recordedUntil?: Date | undefined }

/** That a row was known by then. `rows`: the name of its table in the question. */
export const knownBy = (rows: string, { asKnown, recordedUntil }: KnownBy) =>
  sql`${sql.ref(`${rows}.known_from`)} < ${endOf(asKnown)}${recordedUntil === undefined ? sql`` : sql` and ${sql.ref(`${rows}.recorded_at`)} <= ${recordedUntil}`}`

/** The moment at which a day ends in England: what was known before it was known on that day. */
export const endOf = (day: PlainDate) => sql`((${isoDate(day)}::date + 1)::timestamp at time zone 'Europe/London')`
