import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { Doubt } from '../scrutiny/doubt.ts'
import type { SheetLayout } from '../scrutiny/read-book.ts'
import type { ReportedCell, ReportedTable } from '../scrutiny/read-tables.ts'
import type { By } from './by.ts'

/** How many of each kind a workbook held, and how many of them were here before. */
export type LoadCounts = { recommendations: number; workItems: number; forwardPlan: number; minutes: number; tables: number; tableRows: number; known: number }
export type ScrutinyLoad = { id: string; board: string; boardName: string; fileName: string; loadedAt: Date; by: string | null; counts: LoadCounts; doubts: Doubt[]; layout: SheetLayout[] }

/** Workbooks taken in, the last first. */
export async function findLoads(trx: Transaction, authority: number, which: { id?: string; board?: string } = {}): Promise<ScrutinyLoad[]> {
  const { rows } = await sql<{ load_id: string; board_id: string; board: string; file_name: string; loaded_at: Date; by: string | null; counts: LoadCounts; doubts: Doubt[]; layout: SheetLayout[] }>`
    select l.load_id, l.board_id, b.name as board, l.file_name, l.loaded_at, p.name as by, l.counts, l.doubts, l.layout
    from governance.loads l join governance.boards b on b.authority_id = l.authority_id and b.board_id = l.board_id left join identity.persons p on p.person_id = l.loaded_by
    where l.authority_id = ${authority} and (${which.id ?? null}::uuid is null or l.load_id = ${which.id ?? null}::uuid) and (${which.board ?? null}::uuid is null or l.board_id = ${which.board ?? null}::uuid) order by l.loaded_at desc, l.load_id desc`.execute(trx)
  return rows.map((row) => ({ id: row.load_id, board: row.board_id, boardName: row.board, fileName: row.file_name, loadedAt: row.loaded_at, by: row.by, counts: row.counts, doubts: row.doubts, layout: row.layout }))
}

/** The load of the same bytes for the same board, if there was one. */
export async function findSameLoad(trx: Transaction, authority: number, board: string, sha256: string): Promise<{ id: string } | undefined> {
  const { rows } = await sql<{ id: string }>`select load_id as id from governance.loads where authority_id = ${authority} and board_id = ${board} and sha256 = ${sha256}`.execute(trx)
  return rows[0]
}

export async function addLoad(trx: Transaction, by: By, load: { id: string; board: string; fileName: string; sha256: string; counts: LoadCounts; doubts: readonly Doubt[]; layout: readonly SheetLayout[] }): Promise<void> {
  await trx.insertInto('governance.loads').values({ authority_id: by.authority, load_id: load.id, board_id: load.board, file_name: load.fileName, sha256: load.sha256, loaded_at: by.now, loaded_by: by.person, counts: JSON.stringify(load.counts), doubts: JSON.stringify(load.doubts), layout: JSON.stringify(load.layout) }).execute()
}

export type KeptTable = { id: string; load: string; sheet: string; title: string; head: string[]; rows: (ReportedCell | null)[][] }

/** The tables of figures that a load brought. */
export async function findReportedTables(trx: Transaction, authority: number, load: string): Promise<KeptTable[]> {
  const { rows } = await sql<{ table_id: string; load_id: string; sheet: string; title: string; head: string[]; rows: KeptTable['rows'] }>`select table_id, load_id, sheet, title, head, rows from governance.reported_tables where authority_id = ${authority} and load_id = ${load} order by rank`.execute(trx)
  return rows.map((row) => ({ id: row.table_id, load: row.load_id, sheet: row.sheet, title: row.title, head: row.head, rows: row.rows }))
}

export async function addReportedTables(trx: Transaction, by: By, load: string, tables: readonly ReportedTable[]): Promise<void> {
  if (tables.length === 0) return
  await trx.insertInto('governance.reported_tables').values(tables.map((table, n) => ({ authority_id: by.authority, table_id: uuid(), load_id: load, rank: n + 1, sheet: table.sheet, title: table.title, head: table.head, rows: JSON.stringify(table.rows) }))).execute()
}
