import type { WorkbookCell } from '../../../platform/files/workbook/index.ts'
import type { Note } from './doubt.ts'
import type { Grid } from './grid.ts'

/** A cell as it was printed; a number with its value, so that it can be counted with. `down`: how many rows it is merged over. */
export type ReportedCell = { text: string; number?: number; format?: string; down?: number }

/** A table of figures that a committee was given: a title, headings and rows as they stand. */
export type ReportedTable = { sheet: string; place: string; title: string; head: string[]; rows: (ReportedCell | null)[][] }

/** The tables of a sheet, one above the other with an empty row between. */
export function readReportedTables(grid: Grid, note: Note): ReportedTable[] {
  const blocks: number[][] = []
  for (const row of grid.rows) {
    const last = blocks.at(-1)
    if (last && (last.at(-1) as number) === row - 1) last.push(row)
    else blocks.push([row])
  }
  return blocks.flatMap((block) => readBlock(grid, block, note) ?? [])
}

function readBlock(grid: Grid, block: readonly number[], note: Note): ReportedTable | undefined {
  const titled = block.length > 2 && grid.across(block[0] as number)
  const [header, ...rows] = titled ? block.slice(1) : block
  if (header === undefined || rows.length === 0) {
    note('sheet-not-read', grid.place(block[0] as number, 1), grid.text(block[0] as number, 1) || null, 'No table was found here.')
    return undefined
  }
  const width = block.reduce((most, row) => (grid.across(row) ? most : Math.max(most, lastColumn(grid, row))), 0)
  const columns = Array.from({ length: width }, (_, n) => n + 1)
  const numeric = columns.filter((column) => { const kinds = rows.map((row) => grid.cell(row, column)?.kind); return kinds.filter((kind) => kind === 'number').length * 2 > rows.length })
  for (const row of rows) for (const column of numeric) noteNumber(grid, row, column, note)
  return {
    sheet: grid.name, place: grid.place(block[0] as number, 1), title: titled ? grid.text(block[0] as number, 1) : '', head: columns.map((column) => grid.text(header, column)),
    rows: rows.map((row, at) => columns.map((column) => cellOf(grid.cell(row, column), downOf(grid, column, rows, at)))),
  }
}

function noteNumber(grid: Grid, row: number, column: number, note: Note): void {
  const cell = grid.cell(row, column)
  if (!cell) note('number-missing', grid.place(row, column), null, 'The others of this column are numbers, and there is none here: it stays unknown.')
  else if (cell.kind === 'text') note('not-a-number', cell.address, cell.text, 'The others of this column are numbers. It is kept as it stands.')
}

const cellOf = (cell: WorkbookCell | undefined, down: number): ReportedCell | null =>
  cell ? { text: cell.text, ...(cell.number === undefined ? {} : { number: cell.number }), ...(cell.format === undefined || cell.kind === 'text' ? {} : { format: cell.format }), ...(down > 1 ? { down } : {}) } : null

/** Over how many of the rows the cell of the row at `at` is merged. */
function downOf(grid: Grid, column: number, rows: readonly number[], at: number): number {
  const bottom = grid.bottom(rows[at] as number, column)
  let down = 1
  for (let next = at + 1; next < rows.length && (rows[next] as number) <= bottom; next += 1) if (grid.cell(rows[next] as number, column) === undefined) down += 1
  return down
}

function lastColumn(grid: Grid, row: number): number {
  let column = grid.width
  while (column > 0 && grid.cell(row, column) === undefined) column -= 1
  return column
}
