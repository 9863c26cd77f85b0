import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import type { ReportingLine } from '../rules/boards/reporting-lines.ts'
import type { By } from './by.ts'

export type BoardKind = 'board' | 'committee' | 'group' | 'executive' | 'council'
export const boardKinds = ['board', 'committee', 'group', 'executive', 'council'] as const satisfies readonly BoardKind[]
export type Seat = 'chair' | 'vice-chair' | 'member' | 'co-opted' | 'in-attendance'
export const seats = ['chair', 'vice-chair', 'member', 'co-opted', 'in-attendance'] as const satisfies readonly Seat[]

export type Board = {
  id: string; name: string; kind: BoardKind; purpose: string; quorum: number | null; inPublic: boolean; endedOn: PlainDate | null; version: number
  chair: string | null; members: number; next: { meeting: string; on: PlainDate } | null; openRecommendations: number
}
export type BoardMember = { id: string; name: string; organisation: string; seat: Seat; votes: boolean; from: PlainDate; until: PlainDate | null; person: string | null; personName: string | null }
export type Terms = { edition: number; body: string; agreedOn: PlainDate }

type Row = {
  board_id: string; name: string; kind: BoardKind; purpose: string; quorum: number | null; in_public: boolean; ended_on: string | null; version: number
  chair: string | null; members: number; next_id: string | null; next_on: string | null; open: number
}

/** The boards of an authority on a day, those that ended before it left out unless one is asked for by its id, with who chairs them, when they meet next, and what they wait for. */
export async function findBoards(trx: Transaction, authority: number, on: PlainDate, id?: string): Promise<Board[]> {
  const day = isoDate(on)
  const { rows } = await sql<Row>`
    select b.board_id, b.name, b.kind, b.purpose, b.quorum, b.in_public, b.ended_on, b.version, n.meeting_id as next_id, n.held_on as next_on,
      (select m.name from governance.board_members m where m.authority_id = b.authority_id and m.board_id = b.board_id and m.seat = 'chair' and m.valid_from <= ${day}::date and (m.valid_until is null or m.valid_until >= ${day}::date) limit 1) as chair,
      (select count(*)::int from governance.board_members m where m.authority_id = b.authority_id and m.board_id = b.board_id and m.valid_from <= ${day}::date and (m.valid_until is null or m.valid_until >= ${day}::date)) as members,
      (select count(*)::int from governance.recommendations r where r.authority_id = b.authority_id and r.board_id = b.board_id and r.state not in ('closed', 'withdrawn')) as open
    from governance.boards b
    left join lateral (select m.meeting_id, m.held_on from governance.meetings m where m.authority_id = b.authority_id and m.board_id = b.board_id and m.held_on >= ${day}::date and m.state in ('planned', 'agenda-published')
      order by m.held_on limit 1) n on true
    where b.authority_id = ${authority} and (b.board_id = ${id ?? null}::uuid or (${id ?? null}::uuid is null and (b.ended_on is null or b.ended_on >= ${day}::date)))
    order by b.name`.execute(trx)
  return rows.map((row) => ({
    id: row.board_id, name: row.name, kind: row.kind, purpose: row.purpose, quorum: row.quorum, inPublic: row.in_public, endedOn: row.ended_on === null ? null : literalDate(row.ended_on), version: row.version, chair: row.chair, members: row.members, openRecommendations: row.open,
    next: row.next_id && row.next_on ? { meeting: row.next_id, on: literalDate(row.next_on) } : null,
  }))
}

export const findBoard = async (trx: Transaction, authority: number, on: PlainDate, id: string): Promise<Board | undefined> => (await findBoards(trx, authority, on, id))[0]

export async function findBoardNamed(trx: Transaction, authority: number, name: string): Promise<{ id: string } | undefined> {
  const { rows } = await sql<{ id: string }>`select board_id as id from governance.boards where authority_id = ${authority} and lower(name) = lower(${name})`.execute(trx)
  return rows[0]
}

/** Who sits on a board on a day, the chair first, then by organisation. */
export async function findMembers(trx: Transaction, authority: number, board: string, on: PlainDate): Promise<BoardMember[]> {
  const { rows } = await sql<{ member_id: string; name: string; organisation: string; seat: Seat; votes: boolean; valid_from: string; valid_until: string | null; person_id: string | null; person: string | null }>`
    select m.member_id, m.name, m.organisation, m.seat, m.votes, m.valid_from, m.valid_until, m.person_id, p.name as person from governance.board_members m left join identity.persons p using (person_id)
    where authority_id = ${authority} and board_id = ${board} and valid_from <= ${isoDate(on)}::date and (valid_until is null or valid_until >= ${isoDate(on)}::date)
    order by array_position(array['chair', 'vice-chair', 'member', 'co-opted', 'in-attendance'], seat), organisation, m.name`.execute(trx)
  return rows.map((row) => ({ id: row.member_id, name: row.name, organisation: row.organisation, seat: row.seat, votes: row.votes, from: literalDate(row.valid_from), until: row.valid_until === null ? null : literalDate(row.valid_until), person: row.person_id, personName: row.person }))
}

/** The people who chair a board on a day, as far as their seats are linked to people who sign in. Whoever leaves on that day chairs no more. */
export async function findChairs(trx: Transaction, authority: number, board: string, on: PlainDate): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`select person_id as person from governance.board_members where authority_id = ${authority} and board_id = ${board} and seat in ('chair', 'vice-chair') and person_id is not null
    and valid_from <= ${isoDate(on)}::date and (valid_until is null or valid_until > ${isoDate(on)}::date)`.execute(trx)
  return rows.map(({ person }) => person)
}

/** Who reports to whom on a day, and about what. `ends`: a last day is set. */
export async function findLines(trx: Transaction, authority: number, on: PlainDate): Promise<(ReportingLine & { about: string; ends: boolean })[]> {
  const { rows } = await sql<{ board: string; to: string; about: string; ends: boolean }>`select board_id as board, to_board_id as "to", about, valid_until is not null as ends from governance.reporting_lines
    where authority_id = ${authority} and valid_from <= ${isoDate(on)}::date and (valid_until is null or valid_until >= ${isoDate(on)}::date) order by board_id, to_board_id`.execute(trx)
  return rows
}

/** The editions of a board's terms of reference, latest first. */
export async function findTerms(trx: Transaction, authority: number, board: string): Promise<Terms[]> {
  const { rows } = await sql<{ edition: number; body: string; agreed_on: string }>`select edition, body, agreed_on from governance.terms where authority_id = ${authority} and board_id = ${board} order by edition desc`.execute(trx)
  return rows.map((row) => ({ edition: row.edition, body: row.body, agreedOn: literalDate(row.agreed_on) }))
}

export type NewBoard = { name: string; kind: BoardKind; purpose: string; quorum: number | null; inPublic: boolean }

/** Undefined where another board has the name. */
export async function addBoard(trx: Transaction, by: By, board: NewBoard): Promise<string | undefined> {
  const id = uuid()
  const done = await trx.insertInto('governance.boards').values({ authority_id: by.authority, board_id: id, name: board.name, kind: board.kind, purpose: board.purpose, quorum: board.quorum, in_public: board.inPublic, established_on: isoDate(by.today) })
    .onConflict((there) => there.columns(['authority_id', 'name']).doNothing()).executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n ? id : undefined
}

export async function addMember(trx: Transaction, by: By, board: string, member: { name: string; organisation: string; seat: Seat; votes: boolean }): Promise<void> {
  await trx.insertInto('governance.board_members').values({ authority_id: by.authority, member_id: uuid(), board_id: board, name: member.name, organisation: member.organisation, seat: member.seat, votes: member.votes, valid_from: isoDate(by.today) }).execute()
}

/** Undefined where they do not sit on that board today. */
export async function endMember(trx: Transaction, by: By, board: string, member: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`update governance.board_members set valid_until = ${isoDate(by.today)}::date where authority_id = ${by.authority} and board_id = ${board} and member_id = ${member} and valid_until is null returning name`.execute(trx)
  return rows[0]?.name
}

/** A member who was to leave today stays. Undefined where they were not. */
export async function keepMember(trx: Transaction, by: By, board: string, member: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`update governance.board_members set valid_until = null where authority_id = ${by.authority} and board_id = ${board} and member_id = ${member} and valid_until = ${isoDate(by.today)}::date returning name`.execute(trx)
  return rows[0]?.name
}

/** Says for whom a member's name stands, or that it stands for nobody who signs in. The member's name; undefined where they do not sit on that board. */
export async function linkMember(trx: Transaction, by: By, board: string, member: string, person: string | null): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`update governance.board_members set person_id = ${person} where authority_id = ${by.authority} and board_id = ${board} and member_id = ${member}
    and (valid_until is null or valid_until >= ${isoDate(by.today)}::date) returning name`.execute(trx)
  return rows[0]?.name
}

/** Today is the last day of a line. False where there is none, or its end is set already. */
export async function endLine(trx: Transaction, by: By, { board, to }: ReportingLine): Promise<boolean> {
  const done = await sql`update governance.reporting_lines set valid_until = ${isoDate(by.today)}::date where authority_id = ${by.authority} and board_id = ${board} and to_board_id = ${to} and valid_until is null`.execute(trx)
  return (done.numAffectedRows ?? 0n) > 0n
}

/** Today is the last day of a board, of its seats and of every line from it and to it. False where somebody else changed it since it was shown. */
export async function endBoard(trx: Transaction, by: By, shown: Pick<Board, 'id' | 'version'>): Promise<boolean> {
  const done = await sql`update governance.boards set ended_on = ${isoDate(by.today)}::date, version = version + 1 where authority_id = ${by.authority} and board_id = ${shown.id} and version = ${shown.version} and ended_on is null`.execute(trx)
  if (done.numAffectedRows !== 1n) return false
  await sql`update governance.board_members set valid_until = ${isoDate(by.today)}::date where authority_id = ${by.authority} and board_id = ${shown.id} and valid_until is null`.execute(trx)
  await sql`update governance.reporting_lines set valid_until = ${isoDate(by.today)}::date where authority_id = ${by.authority} and ${shown.id} in (board_id, to_board_id) and valid_until is null`.execute(trx)
  return true
}

/** Lines are drawn one at a time, so that two people cannot close a circle between them. */
export async function lockLines(trx: Transaction, authority: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(28, ${authority})`.execute(trx)
}

export async function addLine(trx: Transaction, by: By, line: ReportingLine & { about: string }): Promise<void> {
  await trx.insertInto('governance.reporting_lines').values({ authority_id: by.authority, board_id: line.board, to_board_id: line.to, about: line.about, valid_from: isoDate(by.today) }).onConflict((there) => there.doNothing()).execute()
}

export async function addTerms(trx: Transaction, by: By, board: string, body: string): Promise<void> {
  await sql`insert into governance.terms (authority_id, board_id, edition, body, agreed_on, known_from, recorded_by)
    select ${by.authority}, ${board}, coalesce(max(edition), 0) + 1, ${body}, ${isoDate(by.today)}, ${by.now}, ${by.person} from governance.terms where authority_id = ${by.authority} and board_id = ${board}`.execute(trx)
}
