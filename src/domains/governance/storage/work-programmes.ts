import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import type { WorkItem } from '../rules/work-programme/matrix.ts'
import type { By } from './by.ts'

export type WorkProgramme = { id: string; board: string; boardName: string; title: string; heading: string; meetings: PlainDate[]; items: WorkItem[]; version: number }

type Row = { programme_id: string; board_id: string; board: string; title: string; heading: string; days: string[]; version: number; items: { id: string; theme: string | null; title: string; days: string[] }[] | null }

/** The work programmes of a board, or of all; the last made first. */
export async function findWorkProgrammes(trx: Transaction, authority: number, which: { board?: string; id?: string } = {}): Promise<WorkProgramme[]> {
  const { rows } = await sql<Row>`
    select w.programme_id, w.board_id, b.name as board, w.title, w.heading, w.days, w.version,
      (select jsonb_agg(jsonb_build_object('id', i.item_id, 'theme', i.theme, 'title', i.title, 'days', i.days) order by i.rank) from governance.work_items i where i.authority_id = w.authority_id and i.programme_id = w.programme_id) as items
    from governance.work_programmes w join governance.boards b on b.authority_id = w.authority_id and b.board_id = w.board_id
    where w.authority_id = ${authority} and (${which.board ?? null}::uuid is null or w.board_id = ${which.board ?? null}::uuid) and (${which.id ?? null}::uuid is null or w.programme_id = ${which.id ?? null}::uuid)
    order by w.programme_id desc`.execute(trx)
  return rows.map((row) => ({
    id: row.programme_id, board: row.board_id, boardName: row.board, title: row.title, heading: row.heading, version: row.version, meetings: row.days.map(literalDate),
    items: (row.items ?? []).map((item) => ({ id: item.id, theme: item.theme, title: item.title, meetings: item.days.map(literalDate) })),
  }))
}

export type NewProgramme = { title: string; heading: string; meetings: readonly PlainDate[]; items: readonly Omit<WorkItem, 'id'>[] }

/** Puts a programme in the place of the board's one of that title, or adds it. */
export async function putWorkProgramme(trx: Transaction, by: By, board: string, programme: NewProgramme): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into governance.work_programmes (authority_id, programme_id, board_id, title, heading, days) values (${by.authority}, ${uuid()}, ${board}, ${programme.title}, ${programme.heading}, ${programme.meetings.map(isoDate)}::date[])
    on conflict (authority_id, board_id, title) do update set heading = excluded.heading, days = excluded.days, version = governance.work_programmes.version + 1 returning programme_id as id`.execute(trx)
  const id = rows[0]?.id as string
  await sql`delete from governance.work_items where authority_id = ${by.authority} and programme_id = ${id}`.execute(trx)
  const items = programme.items.map((item, n) => ({ authority_id: by.authority, item_id: uuid(), programme_id: id, rank: n + 1, theme: item.theme, title: item.title, days: item.meetings.map(isoDate) }))
  for (let from = 0; from < items.length; from += 500) await trx.insertInto('governance.work_items').values(items.slice(from, from + 500)).execute()
  return id
}

/** Hears an item at these meetings. False where somebody changed the programme since it was shown. */
export async function setItemDays(trx: Transaction, authority: number, programme: Pick<WorkProgramme, 'id' | 'version'>, item: string, days: readonly PlainDate[]): Promise<boolean> {
  const done = await sql`update governance.work_programmes set version = version + 1 where authority_id = ${authority} and programme_id = ${programme.id} and version = ${programme.version}`.execute(trx)
  if (done.numAffectedRows !== 1n) return false
  const moved = await sql`update governance.work_items set days = ${days.map(isoDate)}::date[] where authority_id = ${authority} and programme_id = ${programme.id} and item_id = ${item}`.execute(trx)
  return moved.numAffectedRows === 1n
}
