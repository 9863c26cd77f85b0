import type { FileProblem } from '../../../platform/files/file-problem.ts'
import type { Merge, Sheet, SheetRow, Workbook, WorkbookCell } from '../../../platform/files/workbook/index.ts'
import type { YearKind } from '../measures/rules/period.ts'
import { readHeading, type ReadColumn } from './headings.ts'
import { problemAt } from './problem.ts'

/** A table as it stands in a sheet: its columns by their headings, and the rows under them. */
export type FoundTable = { sheet: string; heading: string; columns: ReadColumn[]; rows: SheetRow[]; merges: readonly Merge[] }

export type Found = { lines: string[]; tables: FoundTable[]; problems: FileProblem[] }

/** Every table of indicators in a workbook, wherever it stands; and the lines above the first. Hidden sheets are named and left. */
export function findTables(workbook: Workbook): Found {
  const found: Found = { lines: [], tables: [], problems: [] }
  for (const sheet of workbook.sheets) {
    if (sheet.hidden) found.problems.push(problemAt({ sheet: sheet.name, row: 1 }, 'hidden-sheet', 'The sheet is hidden, and was not read.', 'Show the sheet and load the file again, if it should be read.'))
    else findIn(sheet, found)
  }
  return found
}

function findIn(sheet: Sheet, found: Found): void {
  let table: FoundTable | undefined
  const above: string[] = []
  for (let n = 0; n < sheet.rows.length; n += 1) {
    const row = sheet.rows[n] as SheetRow
    const under = underHeadings(row, sheet.rows[n + 1])
    const columns = headingsOf(row, under)
    if (columns) {
      table = { sheet: sheet.name, heading: columns.find(({ is }) => is.kind === 'title')?.is.heading ?? '', columns, rows: [], merges: sheet.merges }
      found.tables.push(table)
      found.problems.push(...unreadColumns(sheet.name, row, under, columns), ...yearOfTable(table, row))
      if (under) n += 1
    } else if (table) table.rows.push(row)
    else above.push(...row.cells.map(({ text }) => text))
  }
  if (found.lines.length === 0) found.lines.push(...above)
}

/** What heads the column of indicators. */
const namesIndicators = /indicators?$|^measure$/i

/** A row is headings if it names an indicator column and two more that are known. */
function headingsOf(row: SheetRow, under: SheetRow | undefined): ReadColumn[] | undefined {
  if (!row.cells.some(({ text }) => namesIndicators.test(text.trim()))) return undefined // most rows: they are not looked at cell by cell
  const places = [...new Set([...row.cells, ...(under?.cells ?? [])].map(({ column }) => column))].toSorted((a, b) => a - b)
  const year = yearOf(row, under)
  let over: WorkbookCell | undefined
  const columns = places.flatMap((column) => {
    const [top, low] = [cellAt(row, column), cellAt(under, column)]
    over = top ?? (low ? over : undefined)
    return readHeading(column, top ?? over, low, year) ?? []
  })
  const kinds = new Set(columns.map(({ is }) => is.kind))
  return kinds.has('title') && kinds.size >= 3 ? columns : undefined
}

/** A second row of headings has nothing under the indicator's, and a period under most others. */
function underHeadings(row: SheetRow, next: SheetRow | undefined): SheetRow | undefined {
  const title = row.cells.find(({ text }) => /indicators?$/i.test(text.trim()))
  if (!title || !next || cellAt(next, title.column) || next.row !== row.row + 1) return undefined
  const periods = next.cells.filter((cell) => readHeading(cell.column, undefined, cell, 'academic')?.is.kind === 'value')
  return periods.length > 0 && periods.length === next.cells.length ? next : undefined
}

/** Months are of financial years; where there are none, "2018-19" is a school year. */
function yearOf(row: SheetRow, under: SheetRow | undefined): YearKind {
  const months = [...row.cells, ...(under?.cells ?? [])].filter(({ text, date }) => date !== undefined || /^[A-Za-z]{3,9}[\s-]\d{2,4}$/.test(text.trim()))
  return months.length > 0 ? 'financial' : 'academic'
}

function yearOfTable({ sheet, columns }: FoundTable, row: SheetRow): FileProblem[] {
  const years = columns.find(({ is }) => is.kind === 'value' && /^20\d\d[-/]\d\d$/.test(is.heading))
  return years ? [problemAt({ sheet, row: row.row, cell: cellAt(row, years.column) }, 'kind-of-year', 'The heading does not say whether this is a school year or a financial year. It was read as a school year.', 'Change the indicators that are counted otherwise.')] : []
}

function unreadColumns(sheet: string, row: SheetRow, under: SheetRow | undefined, columns: readonly ReadColumn[]): FileProblem[] {
  const read = new Set(columns.map(({ column }) => column))
  return row.cells.filter(({ column }) => !read.has(column) && !cellAt(under, column))
    .map((cell) => problemAt({ sheet, row: row.row, cell }, 'heading-not-understood', 'It is not clear what this column holds, and it was not read.', 'Name it as one of the columns of a scorecard: a month, a term, a year, Target, DOT, RAG.'))
}

export const cellAt = (row: SheetRow | undefined, column: number): WorkbookCell | undefined => row?.cells.find((cell) => cell.column === column)
