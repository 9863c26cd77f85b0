import { sql, type RawBuilder } from 'kysely'
import { isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'

/** By when something had to be known: the end of a day in England, and of what was recorded later that day nothing where a moment is named; null for all that is known. */
export type KnownBy = PlainDate | null | KnownThen
type KnownThen = { readonly day: PlainDate; readonly recordedUntil: Date }

const isMoment = (known: KnownBy): known is KnownThen => typeof known === 'object' && known !== null
const endOf = (day: PlainDate) => sql<Date>`((${isoDate(day)}::date + 1)::timestamp at time zone 'Europe/London')`

/** The moment before which something had to be known. */
export function knownBefore(known: KnownBy): RawBuilder<Date | null> {
  if (known === null) return sql`'infinity'::timestamptz`
  return isMoment(known) ? sql`least(${endOf(known.day)}, ${known.recordedUntil}::timestamptz + interval '1 millisecond')` : endOf(known)
}

/** That a row was recorded by then: what a file tells of past months is known from days before it was taken in. */
export const wasRecorded = (rows: string, known: KnownBy): RawBuilder<boolean> => (isMoment(known) ? sql`${sql.ref(`${rows}.recorded_at`)} <= ${known.recordedUntil}::timestamptz` : sql`true`)

/** That a thing was known by then, and not taken out of the plan. */
export const wasThere = (kind: 'area' | 'workstream' | 'action' | 'measure', thing: string, known: KnownBy): RawBuilder<boolean> => sql`${wasKnown(thing, known)} and not exists (select from improvement.taken_out o
  where o.authority_id = ${sql.ref(`${thing}.authority_id`)} and o.kind = ${sql.lit(kind)} and o.thing_id = ${sql.ref(`${thing}.${kind}_id`)} and o.known_from < ${knownBefore(known)})`

/** That a thing of a plan was there by then: what came with the plan's first file always was. */
export const wasKnown = (thing: string, known: KnownBy): RawBuilder<boolean> => sql`coalesce(${sql.ref(`${thing}.known_from`)}, '-infinity') < ${knownBefore(known)}`
