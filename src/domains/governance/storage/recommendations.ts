import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import type { RecommendationState } from '../rules/recommendations/recommendation.ts'
import type { By } from './by.ts'

/** The cells of a tracker from which a recommendation was read. */
export type PrintedCells = { meeting: string; owners: string; status: string; date: string }

export type RecommendationPart = { part: number; text: string; state: RecommendationState }
export type Recommendation = {
  id: string; board: string; boardName: string; madeOn: PlainDate | null; agendaItem: string; text: string; madeTo: string; owners: string[]
  state: RecommendationState; stateOn: PlainDate | null; note: string; parts: RecommendationPart[]; printed: PrintedCells | null; version: number
}

type Row = {
  recommendation_id: string; board_id: string; board: string; made_on: string | null; agenda_item: string; body: string; made_to: string; owners: string[]
  state: RecommendationState; state_on: string | null; note: string; printed: PrintedCells | null; version: number; parts: RecommendationPart[] | null
}

const day = (text: string | null) => (text === null ? null : literalDate(text))

/** What committees asked for, in the order of their trackers. */
export async function findRecommendations(trx: Transaction, authority: number, which: { board?: string; id?: string } = {}): Promise<Recommendation[]> {
  const { rows } = await sql<Row>`
    select r.recommendation_id, r.board_id, b.name as board, r.made_on, r.agenda_item, r.body, r.made_to, r.owners, r.state, r.state_on, r.note, r.printed, r.version,
      (select jsonb_agg(jsonb_build_object('part', p.part, 'text', p.body, 'state', p.state) order by p.part) from governance.recommendation_parts p
        where p.authority_id = r.authority_id and p.recommendation_id = r.recommendation_id) as parts
    from governance.recommendations r join governance.boards b on b.authority_id = r.authority_id and b.board_id = r.board_id
    where r.authority_id = ${authority} and (${which.board ?? null}::uuid is null or r.board_id = ${which.board ?? null}::uuid) and (${which.id ?? null}::uuid is null or r.recommendation_id = ${which.id ?? null}::uuid)
    order by b.name, r.made_on, r.rank`.execute(trx)
  return rows.map((row) => ({
    id: row.recommendation_id, board: row.board_id, boardName: row.board, madeOn: day(row.made_on), agendaItem: row.agenda_item, text: row.body, madeTo: row.made_to, owners: row.owners,
    state: row.state, stateOn: day(row.state_on), note: row.note, parts: row.parts ?? [], printed: row.printed, version: row.version,
  }))
}

export type NewRecommendation = Pick<Recommendation, 'madeOn' | 'agendaItem' | 'text' | 'madeTo' | 'owners' | 'state' | 'stateOn' | 'note' | 'printed'> & { parts: readonly string[] }

/** Adds recommendations to a board's list, after those that are there. Their ids, in order. */
export async function addRecommendations(trx: Transaction, by: By, board: string, added: readonly NewRecommendation[]): Promise<string[]> {
  if (added.length === 0) return []
  const { rows } = await sql<{ last: number }>`select coalesce(max(rank), 0) as last from governance.recommendations where authority_id = ${by.authority} and board_id = ${board}`.execute(trx)
  const ids = added.map(() => uuid())
  for (let from = 0; from < added.length; from += 500) {
    await trx.insertInto('governance.recommendations').values(added.slice(from, from + 500).map((one, n) => ({
      authority_id: by.authority, recommendation_id: ids[from + n] as string, board_id: board, rank: (rows[0]?.last ?? 0) + from + n + 1, made_on: one.madeOn === null ? null : isoDate(one.madeOn), agenda_item: one.agendaItem, body: one.text,
      made_to: one.madeTo, owners: one.owners, state: one.state, state_on: one.stateOn === null ? null : isoDate(one.stateOn), note: one.note, printed: one.printed === null ? null : JSON.stringify(one.printed),
    }))).execute()
  }
  const parts = added.flatMap((one, n) => one.parts.map((body, at) => ({ authority_id: by.authority, recommendation_id: ids[n] as string, part: at + 1, body, state: one.state })))
  for (let from = 0; from < parts.length; from += 500) await trx.insertInto('governance.recommendation_parts').values(parts.slice(from, from + 500)).execute()
  return ids
}

/** Holds a recommendation until the transaction ends, so that two people do not link the same to it. */
export async function lockRecommendation(trx: Transaction, authority: number, id: string): Promise<void> {
  await sql`select from governance.recommendations where authority_id = ${authority} and recommendation_id = ${id} for update`.execute(trx)
}

/** Puts recommendations of one board on the list of another, after those that are there, in their order. */
export async function handOver(trx: Transaction, authority: number, { from, to }: { from: string; to: string }): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`update governance.recommendations r set board_id = ${to}, version = version + 1, rank = o.rank + (select coalesce(max(l.rank), 0) from governance.recommendations l where l.authority_id = ${authority} and l.board_id = ${to})
    from (select recommendation_id, row_number() over (order by rank) as rank from governance.recommendations where authority_id = ${authority} and board_id = ${from} and state not in ('closed', 'withdrawn')) o
    where r.authority_id = ${authority} and r.recommendation_id = o.recommendation_id returning r.recommendation_id as id`.execute(trx)
  return rows.map(({ id }) => id)
}

/** Writes down where it stands. False where somebody else changed it since it was shown. */
export async function setStanding(trx: Transaction, authority: number, shown: Pick<Recommendation, 'id' | 'version'>, to: { state: RecommendationState; stateOn: PlainDate; note: string; parts: readonly RecommendationState[] }): Promise<boolean> {
  const done = await sql`update governance.recommendations set state = ${to.state}, state_on = ${isoDate(to.stateOn)}, note = ${to.note}, version = version + 1
    where authority_id = ${authority} and recommendation_id = ${shown.id} and version = ${shown.version}`.execute(trx)
  if (done.numAffectedRows !== 1n) return false
  for (const [n, state] of to.parts.entries()) {
    await sql`update governance.recommendation_parts set state = ${state} where authority_id = ${authority} and recommendation_id = ${shown.id} and part = ${n + 1}`.execute(trx)
  }
  return true
}
