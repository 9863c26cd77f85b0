import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { Paragraph } from '../rules/forward-plan/exempt-information.ts'
import type { PaperState } from '../rules/papers/life.ts'
import type { PlacedAs } from '../rules/papers/openness.ts'
import type { By } from './by.ts'

export type AgendaItem = {
  id: string; rank: number; title: string; what: string; ledBy: string; paragraph: Paragraph | null; publicInterest: string | null; excluded: boolean
  paper: { id: string; title: string; state: PaperState } | null
}

type Row = { item_id: string; rank: number; title: string; what: string; led_by: string; paragraph: Paragraph | null; public_interest: string | null; excluded: boolean; paper_id: string | null; paper_title: string | null; paper_state: PaperState | null }

/** The items of a meeting, in its order. */
export async function findAgenda(trx: Transaction, authority: number, meeting: string): Promise<AgendaItem[]> {
  const { rows } = await sql<Row>`select i.item_id, i.rank, i.title, i.what, i.led_by, i.paragraph, i.public_interest, i.excluded, p.paper_id, p.title as paper_title, p.state as paper_state
    from governance.agenda_items i left join governance.papers p on p.authority_id = i.authority_id and p.paper_id = i.paper_id where i.authority_id = ${authority} and i.meeting_id = ${meeting} order by i.rank`.execute(trx)
  return rows.map((row) => ({
    id: row.item_id, rank: row.rank, title: row.title, what: row.what, ledBy: row.led_by, paragraph: row.paragraph, publicInterest: row.public_interest, excluded: row.excluded,
    paper: row.paper_id && row.paper_title !== null && row.paper_state ? { id: row.paper_id, title: row.paper_title, state: row.paper_state } : null,
  }))
}

/** The items of any meeting under which a paper is put, and whether the paper's board meets in public. */
export async function findPlacing(trx: Transaction, authority: number, paper: string): Promise<{ items: PlacedAs[]; boardInPublic: boolean }> {
  const { rows } = await sql<{ in_public: boolean; items: PlacedAs[] | null }>`select b.in_public,
      (select jsonb_agg(jsonb_build_object('paragraph', i.paragraph, 'excluded', i.excluded, 'meetingHeld', m.state in ('held', 'minutes-agreed'))) from governance.agenda_items i
        join governance.meetings m on m.authority_id = i.authority_id and m.meeting_id = i.meeting_id where i.authority_id = p.authority_id and i.paper_id = p.paper_id) as items
    from governance.papers p join governance.boards b on b.authority_id = p.authority_id and b.board_id = p.board_id where p.authority_id = ${authority} and p.paper_id = ${paper}`.execute(trx)
  return { items: rows[0]?.items ?? [], boardInPublic: rows[0]?.in_public ?? false }
}

export type NewAgendaItem = Omit<AgendaItem, 'id' | 'rank' | 'paper' | 'excluded'> & { paper: string | null }

/** Adds an item after the last. */
export async function addAgendaItem(trx: Transaction, by: By, meeting: string, item: NewAgendaItem): Promise<void> {
  await sql`insert into governance.agenda_items (authority_id, item_id, meeting_id, rank, title, what, led_by, paper_id, paragraph, public_interest)
    select ${by.authority}, ${uuid()}, ${meeting}, coalesce(max(rank), 0) + 1, ${item.title}, ${item.what}, ${item.ledBy}, ${item.paper}::uuid, ${item.paragraph}, ${item.publicInterest}
    from governance.agenda_items where authority_id = ${by.authority} and meeting_id = ${meeting}`.execute(trx)
}

/** The meeting resolved to keep the public out for these items, and for no other. */
export async function setExcluded(trx: Transaction, authority: number, meeting: string, items: readonly string[]): Promise<void> {
  await sql`update governance.agenda_items set excluded = item_id = any (${items}::uuid[]) where authority_id = ${authority} and meeting_id = ${meeting}`.execute(trx)
}
