import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import type { PaperState } from '../rules/papers/life.ts'
import type { PaperKind } from '../rules/papers/template.ts'
import type { By } from './by.ts'

export type Paper = {
  id: string; board: string; boardName: string; meeting: string | null; meetingOn: PlainDate | null; kind: PaperKind; title: string; about: string
  state: PaperState; edition: number; asKnownOn: PlainDate; draftedBy: string | null; draftedAt: Date; version: number; publication: string | null
}

type Row = {
  paper_id: string; board_id: string; board: string; meeting_id: string | null; held_on: string | null; kind: PaperKind; title: string; about: string
  state: PaperState; edition: number; as_known_on: string; by: string | null; drafted_at: Date; version: number; publication_id: string | null
}

/** Papers, those for the latest meetings first. */
export async function findPapers(trx: Transaction, authority: number, which: { id?: string; board?: string; meeting?: string } = {}): Promise<Paper[]> {
  const { rows } = await sql<Row>`
    select p.paper_id, p.board_id, b.name as board, p.meeting_id, m.held_on, p.kind, p.title, p.about, p.state, p.edition, p.as_known_on, w.name as by, p.drafted_at, p.version,
      (select u.publication_id from governance.publications u join governance.issues i on i.authority_id = u.authority_id and i.issue_id = u.issue_id
        where u.authority_id = p.authority_id and i.paper_id = p.paper_id and u.withdrawn_at is null order by u.published_at desc limit 1) as publication_id
    from governance.papers p join governance.boards b on b.authority_id = p.authority_id and b.board_id = p.board_id
    left join governance.meetings m on m.authority_id = p.authority_id and m.meeting_id = p.meeting_id left join identity.persons w on w.person_id = p.drafted_by
    where p.authority_id = ${authority} and (${which.id ?? null}::uuid is null or p.paper_id = ${which.id ?? null}::uuid)
      and (${which.board ?? null}::uuid is null or p.board_id = ${which.board ?? null}::uuid) and (${which.meeting ?? null}::uuid is null or p.meeting_id = ${which.meeting ?? null}::uuid)
    order by coalesce(m.held_on, p.as_known_on) desc, p.title`.execute(trx)
  return rows.map((row) => ({
    id: row.paper_id, board: row.board_id, boardName: row.board, meeting: row.meeting_id, meetingOn: row.held_on === null ? null : literalDate(row.held_on), kind: row.kind, title: row.title, about: row.about,
    state: row.state, edition: row.edition, asKnownOn: literalDate(row.as_known_on), draftedBy: row.by, draftedAt: row.drafted_at, version: row.version, publication: row.publication_id,
  }))
}

export const findPaper = async (trx: Transaction, authority: number, id: string): Promise<Paper | undefined> => (await findPapers(trx, authority, { id }))[0]

export type NewPaper = Pick<Paper, 'board' | 'meeting' | 'kind' | 'title' | 'about' | 'asKnownOn'>

export async function addPaper(trx: Transaction, by: By, paper: NewPaper): Promise<string> {
  const id = uuid()
  await trx.insertInto('governance.papers').values({ authority_id: by.authority, paper_id: id, board_id: paper.board, meeting_id: paper.meeting, kind: paper.kind, title: paper.title, about: paper.about, state: 'drafted', as_known_on: isoDate(paper.asKnownOn), drafted_by: by.person, drafted_at: by.now }).execute()
  return id
}

/** False where somebody else changed the paper since it was shown. */
export async function setPaper(trx: Transaction, authority: number, shown: Pick<Paper, 'id' | 'version'>, to: { state: PaperState; edition: number; asKnownOn: PlainDate }): Promise<boolean> {
  const done = await sql`update governance.papers set state = ${to.state}, edition = ${to.edition}, as_known_on = ${isoDate(to.asKnownOn)}, version = version + 1
    where authority_id = ${authority} and paper_id = ${shown.id} and version = ${shown.version}`.execute(trx)
  return done.numAffectedRows === 1n
}
