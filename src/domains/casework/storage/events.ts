import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import type { CaseworkEvent, CaseworkFact } from '../events.ts'

type Row = {
  event_id: string; kind: CaseworkEvent['kind']; happened_on: string; known_from: Date; reconstructed: boolean
  recorded_at: Date; recorded_by: string; recorder: string | null; detail: object; note_id: string | null; note: string | null; corrects: string | null; from_return: boolean
}

/** An event with what a page says of it: who recorded it, and the words that came with it. */
export type ToldEvent = CaseworkEvent & { recorder: string | null; note: string | null; /** Told by a return, and not by a person. */ fromReturn: boolean }

/** All events of an assessment, in the order in which they became known. */
export async function findEvents(trx: Transaction, authority: number, assessment: string): Promise<ToldEvent[]> {
  const { rows } = await sql<Row>`
    select e.event_id, e.kind, e.happened_on, e.known_from, e.reconstructed, e.recorded_at, e.recorded_by,
           p.name as recorder, e.detail, e.note_id, n.body as note, e.corrects, e.load_id is not null as from_return
    from casework.events e
    left join identity.persons p on p.person_id = e.recorded_by
    left join casework.notes n on n.authority_id = e.authority_id and n.note_id = e.note_id
    where e.authority_id = ${authority} and e.assessment_id = ${assessment}
    order by e.known_from, e.happened_on, e.recorded_at, e.event_id`.execute(trx)
  return rows.map((row) => ({
    ...(row.detail as object), kind: row.kind, id: row.event_id, happenedOn: literalDate(row.happened_on),
    knownFrom: row.known_from.toISOString(), reconstructed: row.reconstructed, recordedAt: row.recorded_at.toISOString(),
    recordedBy: row.recorded_by, recorder: row.recorder, corrects: row.corrects, noteId: row.note_id, note: row.note, fromReturn: row.from_return,
  }) as ToldEvent)
}

/** What is to be recorded of an assessment, by whom, now. */
export type Recording = {
  authority: number; child: string; assessment: string
  fact: CaseworkFact
  happenedOn: PlainDate
  by: string
  now: Date
  /** Words about the child that explain it: kept apart from the event, so that they can be erased. */
  note?: string | undefined
  corrects?: string | undefined
}

/** Appends one event, known from the moment of its recording. Returns it. */
export async function recordEvent(trx: Transaction, recording: Recording): Promise<CaseworkEvent> {
  const { authority, child, assessment, fact, happenedOn, by, now, corrects } = recording
  const { kind, ...detail } = fact
  const id = uuid()
  const note = recording.note?.trim() ? uuid() : null
  if (note) await sql`insert into casework.notes (authority_id, note_id, child_id, body) values (${authority}, ${note}, ${child}, ${recording.note?.trim()})`.execute(trx)
  await sql`insert into casework.events
    (authority_id, event_id, child_id, assessment_id, kind, happened_on, known_from, recorded_at, recorded_by, detail, note_id, corrects)
    values (${authority}, ${id}, ${child}, ${assessment}, ${kind}, ${isoDate(happenedOn)}, ${now}, ${now}, ${by}, ${JSON.stringify(detail)}, ${note}, ${corrects ?? null})`.execute(trx)
  return {
    ...fact, id, happenedOn, knownFrom: now.toISOString(), reconstructed: false, recordedAt: now.toISOString(),
    recordedBy: by, corrects: corrects ?? null, noteId: note,
  }
}
