import { sql } from 'kysely'
import { dateInWords, isoDate } from '../../../values/date-words.ts'
import type { PlainDate } from '../../../values/plain-date.ts'

/** What had been loaded by the end of a day in England; with `recordedUntil`, without what was loaded after that moment. */
export type LoadedBy = { readonly asKnown: PlainDate; readonly recordedUntil?: Date | undefined }

/** That a row had been loaded by then. `rows`: the name of its table in the question. */
export const loadedBy = (rows: string, { asKnown, recordedUntil }: LoadedBy) =>
  sql`${sql.ref(`${rows}.loaded_at`)} < (${isoDate(asKnown)}::date + 1)::timestamp at time zone 'Europe/London'${recordedUntil === undefined ? sql`` : sql` and ${sql.ref(`${rows}.loaded_at`)} <= ${recordedUntil}`}`

/** The day in England on which a row was loaded; null where that is not known. */
export const loadedOn = (rows: string) => sql<string | null>`case when isfinite(${sql.ref(`${rows}.loaded_at`)}) then (${sql.ref(`${rows}.loaded_at`)} at time zone 'Europe/London')::date::text end`

const department = 'Department for Education'

/** Whose figure it is, and by what file it came: `Department for Education, loaded from ehcp.zip on 3 July 2026`. What was typed in names its release itself. */
export function sourceInWords(source: string, loaded: PlainDate | null): string {
  if (source.startsWith(department)) return source
  return `${department}, loaded from ${source}${loaded === null ? '' : ` on ${dateInWords(loaded)}`}`
}
