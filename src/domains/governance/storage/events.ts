import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import type { GovernanceEvent, GovernanceKind, Subject } from '../events.ts'
import type { By } from './by.ts'

/** What is to be recorded. Known from now, unless a source says from when: then it is marked as reconstructed. */
export type Recording<S extends Subject = Subject> = {
  subject: S
  subjectId: string
  kind: GovernanceKind[S]
  happenedOn?: PlainDate
  knownFrom?: Date
  note?: string | null
  detail?: Readonly<Record<string, unknown>>
  load?: string
}

/** Appends events of one person, in their order. */
export async function recordEvents(trx: Transaction, by: By, recordings: readonly Recording[]): Promise<void> {
  for (let from = 0; from < recordings.length; from += 500) {
    await trx.insertInto('governance.events').values(recordings.slice(from, from + 500).map((one) => ({
      authority_id: by.authority, event_id: uuid(), subject: one.subject, subject_id: one.subjectId, kind: one.kind,
      happened_on: isoDate(one.happenedOn ?? by.today), known_from: one.knownFrom ?? by.now, reconstructed: one.knownFrom !== undefined,
      recorded_at: by.now, recorded_by: by.person, note: one.note?.trim() || null, detail: JSON.stringify(one.detail ?? {}), load_id: one.load ?? null,
    }))).execute()
  }
}

export const recordEvent = <S extends Subject>(trx: Transaction, by: By, recording: Recording<S>): Promise<void> => recordEvents(trx, by, [recording as Recording])

type Row = {
  event_id: string; subject: Subject; subject_id: string; kind: GovernanceEvent['kind']; happened_on: string; known_from: Date; reconstructed: boolean
  recorded_at: Date; recorded_by: string; recorder: string | null; note: string | null; detail: Record<string, unknown>
}

const columns = sql`e.event_id, e.subject, e.subject_id, e.kind, e.happened_on, e.known_from, e.reconstructed, e.recorded_at, e.recorded_by, p.name as recorder, e.note, e.detail`
const told = (row: Row): GovernanceEvent => ({
  id: row.event_id, subject: row.subject, subjectId: row.subject_id, kind: row.kind, happenedOn: literalDate(row.happened_on), knownFrom: row.known_from,
  reconstructed: row.reconstructed, recordedAt: row.recorded_at, recordedBy: row.recorded_by, recorder: row.recorder, note: row.note, detail: row.detail,
})

/** What happened to one thing, as it became known. */
export async function findEvents(trx: Transaction, authority: number, subject: Subject, id: string): Promise<GovernanceEvent[]> {
  const { rows } = await sql<Row>`select ${columns} from governance.events e left join identity.persons p on p.person_id = e.recorded_by
    where e.authority_id = ${authority} and e.subject = ${subject} and e.subject_id = ${id} order by e.known_from, e.happened_on, e.recorded_at, e.event_id`.execute(trx)
  return rows.map(told)
}

/** What happened to all things of a kind, as known by the end of a day in England; with `recordedUntil`, as far as it was recorded by that moment. */
export async function findEventsKnown(trx: Transaction, authority: number, subject: Subject, asKnownOn: PlainDate, recordedUntil?: Date): Promise<GovernanceEvent[]> {
  const { rows } = await sql<Row>`select ${columns} from governance.events e left join identity.persons p on p.person_id = e.recorded_by
    where e.authority_id = ${authority} and e.subject = ${subject} and e.known_from < (${isoDate(asKnownOn)}::date + 1)::timestamp at time zone 'Europe/London'
      and (${recordedUntil ?? null}::timestamptz is null or e.recorded_at <= ${recordedUntil ?? null}::timestamptz)
    order by e.known_from, e.happened_on, e.recorded_at, e.event_id`.execute(trx)
  return rows.map(told)
}
