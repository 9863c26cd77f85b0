import type { MonthKey } from '../../../../values/month-key.ts'
import { lettersOf, plainText, type Cell, type Row, type Sheet } from './cells.ts'
import { meaningOf, monthsOf, type Meaning } from './meanings.ts'
import { monthNamed } from './read-dates.ts'

/** What a sheet is a table of. */
export const tableKinds = { actions: 'Actions', areas: 'Areas and projects', measures: 'Measures of success', risks: 'Risks', comments: 'What people said', replies: 'You said, we did', none: 'Nothing that is read' } as const

export type TableKind = keyof typeof tableKinds

/** One column with what it is taken for; of a milestone after how many months, of an update which month it tells of. */
export type ColumnMeaning = { column: number; letters: string; heading: string; means: Meaning; months: number | null; cycle: MonthKey | null }

export type TableProposal = { sheet: string; kind: TableKind; headerRow: number; columns: readonly ColumnMeaning[]; title: string | null }

const searched = 40 // rows from the top: a title, a key and notes may stand before the header

/** The header of a sheet, found by its words: the row with the most headings that mean something, and at least two. */
export function findHeader(sheet: Sheet): Row | undefined {
  let best: { row: Row; score: number } | undefined
  for (const row of sheet.rows.slice(0, searched)) {
    const meant = new Set(row.cells.map(({ text }) => meaningOf(text)).filter((one) => one !== undefined))
    if (meant.size >= 2 && meant.size > (best?.score ?? 0)) best = { row, score: meant.size }
  }
  return best?.row
}

/** What each column of a sheet is taken for, or undefined where no row of it is a header. */
export function proposeTable(sheet: Sheet, remembered?: ReadonlyMap<string, Meaning>): TableProposal | undefined {
  const header = findHeader(sheet)
  if (!header) return undefined
  const columns = settleProjects(header.cells.map((cell) => meaningAt(cell, remembered)), sheet, header.row)
  return { sheet: sheet.name, kind: kindOf(columns.map(({ means }) => means)), headerRow: header.row, columns, title: titleOf(sheet, header.row) }
}

/** How a heading is remembered from one file to the next: a month or a year in it changes with every update. */
export const headingKey = (heading: string): string => plainText(heading).toLowerCase().replace(/\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/g, 'month').replace(/\b20\d\d\b/g, 'year')

/** The same for one heading with another meaning, as a person chose it. */
export function withMeaning(column: ColumnMeaning, means: Meaning): ColumnMeaning {
  return { ...column, means, months: means === 'milestone' ? (monthsOf(column.heading) ?? null) : null, cycle: isUpdate(means) ? cycleOf(column.heading) : null }
}

function meaningAt({ column, text }: Cell, remembered: ReadonlyMap<string, Meaning> | undefined): ColumnMeaning {
  const heading = plainText(text)
  const means = remembered?.get(headingKey(heading)) ?? meaningOf(heading) ?? 'leave-out'
  return withMeaning({ column, letters: lettersOf(column), heading, means, months: null, cycle: null }, means)
}

const isUpdate = (means: Meaning): boolean => means === 'progress' || means === 'embed' || means === 'impact' || means === 'status'

/** "Since June" tells of what came after it: no month of its own. */
const cycleOf = (heading: string): MonthKey | null => (/\bsince\b/i.test(heading) ? null : (monthNamed(heading) ?? null))

/** Two columns of projects: the one of numbers is their number; where leads or dates stand beside them, the second is what is done. */
function settleProjects(columns: readonly ColumnMeaning[], sheet: Sheet, headerRow: number): ColumnMeaning[] {
  const [first, second] = columns.filter(({ means }) => means === 'workstream')
  if (!first || !second) return [...columns]
  const isLed = columns.some(({ means }) => means === 'lead' || means === 'by-when')
  const isAction = columns.some(({ means }) => means === 'action')
  const numbered = [first, second].find(({ column }) => isNumbers(sheet, column, headerRow))
  return columns.map((one) => {
    if (one === numbered) return { ...one, means: 'workstream-number' as const }
    return one === second && isLed && !isAction ? { ...one, means: 'action' as const } : one
  })
}

function isNumbers(sheet: Sheet, column: number, headerRow: number): boolean {
  const values = sheet.rows.filter(({ row }) => row > headerRow).flatMap(({ cells }) => cells.filter((cell) => cell.column === column))
  return values.length > 0 && values.every(({ text }) => /^\d+(\.\d+)*$/.test(text.trim()))
}

export function kindOf(means: readonly Meaning[]): TableKind {
  const has = (...wanted: Meaning[]) => wanted.every((one) => means.includes(one))
  if (has('said', 'did')) return 'replies'
  if (has('risk') && !has('action')) return 'risks'
  if (has('comment')) return 'comments'
  if (has('action')) return 'actions'
  if (has('measure')) return 'measures'
  return has('area', 'workstream') || has('workstream', 'workstream-number') ? 'areas' : 'none'
}

/** The words above the header, but for a key: the first cell of the first row that has only one. */
function titleOf(sheet: Sheet, headerRow: number): string | null {
  const above = sheet.rows.find(({ row, cells }) => row < headerRow && cells.length === 1)
  return above ? plainText(above.cells[0]?.text ?? '') : null
}
