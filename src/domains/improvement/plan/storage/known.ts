import { sql, type RawBuilder } from 'kysely'
import { isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'

/** The moment before which something had to be known: the end of that day in England; null for all that is known. */
export const knownBefore = (asKnown: PlainDate | null): RawBuilder<Date | null> =>
  asKnown === null ? sql`'infinity'::timestamptz` : sql`((${isoDate(asKnown)}::date + 1)::timestamp at time zone 'Europe/London')`

/** That a thing of a plan was there by the end of that day: what came with the plan's first file always was. */
export const wasKnown = (thing: string, asKnown: PlainDate | null): RawBuilder<boolean> => sql`coalesce(${sql.ref(`${thing}.known_from`)}, '-infinity') < ${knownBefore(asKnown)}`
