import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { By } from './by.ts'

/** A heading of an edition with its words. */
export type PaperSection = { key: string; heading: string; words: string; editedBy: string | null; editedAt: Date | null }

/** A figure that an edition calls for: which measure, and asked what. With these it is drawn again. */
export type FigureCall = { key: string; measure: string; asked: Readonly<Record<string, string>> }

export async function findSections(trx: Transaction, authority: number, paper: string, edition: number): Promise<PaperSection[]> {
  const { rows } = await sql<PaperSection>`select s.key, s.heading, s.words, p.name as "editedBy", s.edited_at as "editedAt" from governance.paper_sections s left join identity.persons p on p.person_id = s.edited_by
    where s.authority_id = ${authority} and s.paper_id = ${paper} and s.edition = ${edition} order by s.rank`.execute(trx)
  return rows
}

export async function findFigureCalls(trx: Transaction, authority: number, paper: string, edition: number): Promise<FigureCall[]> {
  const { rows } = await sql<FigureCall>`select key, measure, asked from governance.paper_figures where authority_id = ${authority} and paper_id = ${paper} and edition = ${edition} order by rank`.execute(trx)
  return rows
}

export async function addSections(trx: Transaction, by: By, paper: string, edition: number, sections: readonly { key: string; heading: string; words: string }[]): Promise<void> {
  await trx.insertInto('governance.paper_sections').values(sections.map((one, n) => ({ authority_id: by.authority, paper_id: paper, edition, key: one.key, rank: n + 1, heading: one.heading, words: one.words }))).execute()
}

export async function setWords(trx: Transaction, by: By, paper: string, edition: number, key: string, words: string): Promise<void> {
  await sql`update governance.paper_sections set words = ${words}, edited_by = ${by.person}, edited_at = ${by.now} where authority_id = ${by.authority} and paper_id = ${paper} and edition = ${edition} and key = ${key} and words <> ${words}`.execute(trx)
}

export async function putFigureCalls(trx: Transaction, by: By, paper: string, edition: number, calls: readonly FigureCall[]): Promise<void> {
  await sql`delete from governance.paper_figures where authority_id = ${by.authority} and paper_id = ${paper} and edition = ${edition}`.execute(trx)
  if (calls.length > 0) await trx.insertInto('governance.paper_figures').values(calls.map((one, n) => ({ authority_id: by.authority, paper_id: paper, edition, key: one.key, rank: n + 1, measure: one.measure, asked: JSON.stringify(one.asked) }))).execute()
}

/** Adds one figure after the others. */
export async function addFigureCall(trx: Transaction, by: By, paper: string, edition: number, { key, measure, asked }: FigureCall): Promise<void> {
  await sql`insert into governance.paper_figures (authority_id, paper_id, edition, key, rank, measure, asked)
    select ${by.authority}, ${paper}, ${edition}::smallint, ${key}, coalesce(max(rank), 0) + 1, ${measure}, ${JSON.stringify(asked)}::jsonb
    from governance.paper_figures where authority_id = ${by.authority} and paper_id = ${paper} and edition = ${edition}`.execute(trx)
}

export async function removeFigureCall(trx: Transaction, by: By, paper: string, edition: number, key: string): Promise<void> {
  await sql`delete from governance.paper_figures where authority_id = ${by.authority} and paper_id = ${paper} and edition = ${edition} and key = ${key}`.execute(trx)
}

/** Begins an edition with the words and figures of the one before. */
export async function copyEdition(trx: Transaction, authority: number, paper: string, from: number): Promise<void> {
  await sql`insert into governance.paper_sections (authority_id, paper_id, edition, key, rank, heading, words, edited_by, edited_at)
    select authority_id, paper_id, edition + 1, key, rank, heading, words, edited_by, edited_at from governance.paper_sections where authority_id = ${authority} and paper_id = ${paper} and edition = ${from}`.execute(trx)
  await sql`insert into governance.paper_figures (authority_id, paper_id, edition, key, rank, measure, asked)
    select authority_id, paper_id, edition + 1, key, rank, measure, asked from governance.paper_figures where authority_id = ${authority} and paper_id = ${paper} and edition = ${from}`.execute(trx)
}
