import { sql } from 'kysely'
import { isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'

/** The moment at which a day ends in England: what was known before it was known on that day. */
export const endOf = (day: PlainDate) => sql`((${isoDate(day)}::date + 1)::timestamp at time zone 'Europe/London')`
