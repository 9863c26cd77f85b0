import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import type { By } from './by.ts'

export type MeetingState = 'planned' | 'agenda-published' | 'held' | 'minutes-agreed' | 'cancelled'
export type Meeting = { id: string; board: string; boardName: string; on: PlainDate; begins: string; place: string; state: MeetingState; version: number; items: number; papers: number }

type Row = { meeting_id: string; board_id: string; board: string; held_on: string; begins: string; place: string; state: MeetingState; version: number; items: number; papers: number }

/** Meetings of a board or of all, latest first. */
export async function findMeetings(trx: Transaction, authority: number, which: { board?: string; id?: string } = {}): Promise<Meeting[]> {
  const { rows } = await sql<Row>`
    select m.meeting_id, m.board_id, b.name as board, m.held_on, m.begins, m.place, m.state, m.version,
      (select count(*)::int from governance.agenda_items i where i.authority_id = m.authority_id and i.meeting_id = m.meeting_id) as items,
      (select count(*)::int from governance.papers p where p.authority_id = m.authority_id and p.meeting_id = m.meeting_id) as papers
    from governance.meetings m join governance.boards b on b.authority_id = m.authority_id and b.board_id = m.board_id
    where m.authority_id = ${authority} and (${which.board ?? null}::uuid is null or m.board_id = ${which.board ?? null}::uuid) and (${which.id ?? null}::uuid is null or m.meeting_id = ${which.id ?? null}::uuid)
    order by m.held_on desc, b.name`.execute(trx)
  return rows.map((row) => ({ id: row.meeting_id, board: row.board_id, boardName: row.board, on: literalDate(row.held_on), begins: row.begins, place: row.place, state: row.state, version: row.version, items: row.items, papers: row.papers }))
}

export const findMeeting = async (trx: Transaction, authority: number, id: string): Promise<Meeting | undefined> => (await findMeetings(trx, authority, { id }))[0]

/** The board's meeting of that day, made where there is none; one that was cancelled is none. */
export async function meetingOn(trx: Transaction, by: By, board: string, meeting: { on: PlainDate; begins: string; place: string; state: MeetingState }): Promise<{ id: string; made: boolean }> {
  const id = uuid()
  const done = await trx.insertInto('governance.meetings').values({ authority_id: by.authority, meeting_id: id, board_id: board, held_on: isoDate(meeting.on), begins: meeting.begins, place: meeting.place, state: meeting.state })
    .onConflict((there) => there.columns(['authority_id', 'board_id', 'held_on']).where(sql<boolean>`state <> 'cancelled'`).doNothing()).executeTakeFirst()
  if (done.numInsertedOrUpdatedRows === 1n) return { id, made: true }
  const { rows } = await sql<{ id: string }>`select meeting_id as id from governance.meetings where authority_id = ${by.authority} and board_id = ${board} and held_on = ${isoDate(meeting.on)} and state <> 'cancelled'`.execute(trx)
  return { id: rows[0]?.id as string, made: false }
}

/** False where somebody else changed the meeting since it was shown. */
export async function setMeetingState(trx: Transaction, authority: number, shown: Pick<Meeting, 'id' | 'version'>, state: MeetingState): Promise<boolean> {
  const done = await sql`update governance.meetings set state = ${state}, version = version + 1 where authority_id = ${authority} and meeting_id = ${shown.id} and version = ${shown.version}`.execute(trx)
  return done.numAffectedRows === 1n
}

export type MeetingAction = { id: string; meeting: string; what: string; owner: string; dueOn: PlainDate | null; state: 'open' | 'done' | 'dropped'; version: number }

/** What a meeting, or a board, asked people to do. */
export async function findActions(trx: Transaction, authority: number, which: { meeting?: string; board?: string; id?: string }): Promise<MeetingAction[]> {
  const { rows } = await sql<{ action_id: string; meeting_id: string; what: string; owner: string; due_on: string | null; state: MeetingAction['state']; version: number }>`
    select action_id, meeting_id, what, owner, due_on, state, version from governance.actions
    where authority_id = ${authority} and (${which.meeting ?? null}::uuid is null or meeting_id = ${which.meeting ?? null}::uuid) and (${which.board ?? null}::uuid is null or board_id = ${which.board ?? null}::uuid) and (${which.id ?? null}::uuid is null or action_id = ${which.id ?? null}::uuid)
    order by state <> 'open', due_on, action_id`.execute(trx)
  return rows.map((row) => ({ id: row.action_id, meeting: row.meeting_id, what: row.what, owner: row.owner, dueOn: row.due_on === null ? null : literalDate(row.due_on), state: row.state, version: row.version }))
}

export async function addAction(trx: Transaction, by: By, meeting: Pick<Meeting, 'id' | 'board'>, action: { what: string; owner: string; dueOn: PlainDate | null }): Promise<string> {
  const id = uuid()
  await trx.insertInto('governance.actions').values({ authority_id: by.authority, action_id: id, board_id: meeting.board, meeting_id: meeting.id, what: action.what, owner: action.owner, due_on: action.dueOn === null ? null : isoDate(action.dueOn), state: 'open' }).execute()
  return id
}

export async function setActionState(trx: Transaction, authority: number, shown: Pick<MeetingAction, 'id' | 'version'>, state: MeetingAction['state']): Promise<boolean> {
  const done = await sql`update governance.actions set state = ${state}, version = version + 1 where authority_id = ${authority} and action_id = ${shown.id} and version = ${shown.version}`.execute(trx)
  return done.numAffectedRows === 1n
}
