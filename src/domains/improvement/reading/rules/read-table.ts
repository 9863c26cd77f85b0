import { lettersOf, linedText, type Cell, type Doubt, type Sheet } from './cells.ts'
import type { Meaning } from './meanings.ts'
import type { ColumnMeaning, TableProposal } from './propose-columns.ts'

/** A row as it will be read. `area` is the heading above it that runs over the whole table. */
export type ReadRow = {
  row: number
  heading: { text: string; cell: string } | null
  /** The cell of each column, those of merged cells in every row that they cover. */
  cells: ReadonlyMap<number, Cell>
}

export type ReadTable = { proposal: TableProposal; rows: readonly ReadRow[]; doubts: readonly Doubt[] }

/** Reads the rows below a header: merged cells fill their rows, a row merged across is a heading, an error in a formula is refused. */
export function readTable(sheet: Sheet, proposal: TableProposal): ReadTable {
  const read = proposal.columns.filter(({ means }) => means !== 'leave-out')
  const wanted = new Set(read.map(({ column }) => column))
  const doubts: Doubt[] = []
  const filled = fillDown(sheet, wanted)
  const rows: ReadRow[] = []
  let heading: ReadRow['heading'] = null
  const headings: number[] = []
  for (const row of sheet.rows) {
    if (row.row <= proposal.headerRow) continue
    const own = row.cells.filter(({ text }) => text.trim() !== '')
    if (isHeading(sheet, row.row, own, read)) {
      heading = { text: linedText((own[0] as Cell).text), cell: (own[0] as Cell).address }
      headings.push(row.row)
      continue
    }
    const told = own.filter(({ column }) => wanted.has(column))
    if (told.length === 0) continue // nothing of its own: what merged cells above say is said already
    const cells = new Map(told.map((cell) => [cell.column, cell]))
    for (const [column, cell] of filled.get(row.row) ?? []) if (cell && !cells.has(column)) cells.set(column, cell)
    for (const cell of cells.values()) if (cell.kind === 'error') doubts.push(refused(sheet, cell, 'The formula of this cell gives an error.', 'Mend the formula, or write what it should say.'))
    rows.push({ row: row.row, heading, cells })
  }
  for (const merge of sheet.merges) {
    const across = headings.find((row) => merge.top < row && row <= merge.bottom)
    if (across !== undefined) doubts.push({ severity: 'refused', sheet: sheet.name, cell: `${lettersOf(merge.left)}${merge.top}`, value: null, reason: `This merged cell runs over the heading in row ${across}: it would belong to two areas.`, mend: 'Divide it, so that each part stands under one heading.' })
  }
  return { proposal, rows, doubts }
}

/** The cell of a row that means this, if the table has such a column and the row has it. */
export const cellOf = ({ proposal }: Pick<ReadTable, 'proposal'>, { cells }: ReadRow, means: Meaning): Cell | undefined => {
  const column = proposal.columns.find((one) => one.means === means && cells.has(one.column)) ?? proposal.columns.find((one) => one.means === means)
  return column && cells.get(column.column)
}

/** Every column of that meaning, with the row's cell. */
export const cellsOf = ({ proposal }: Pick<ReadTable, 'proposal'>, { cells }: ReadRow, means: Meaning): { column: ColumnMeaning; cell: Cell | undefined }[] =>
  proposal.columns.filter((one) => one.means === means).map((column) => ({ column, cell: cells.get(column.column) }))

/** Where a cell would stand that holds nothing. */
export function addressIn({ proposal }: Pick<ReadTable, 'proposal'>, { row }: ReadRow, means: Meaning): string {
  const column = proposal.columns.find((one) => one.means === means)
  return `${column ? column.letters : 'A'}${row}`
}

export const refused = (sheet: Pick<Sheet, 'name'>, cell: Pick<Cell, 'address' | 'text'>, reason: string, mend: string): Doubt =>
  ({ severity: 'refused', sheet: sheet.name, cell: cell.address, value: cell.text, reason, mend })

/** One cell alone, merged over most of the table or at the beginning of a wide one: a heading of what follows. */
function isHeading(sheet: Sheet, row: number, own: readonly Cell[], read: readonly ColumnMeaning[]): boolean {
  const [only] = own
  if (own.length !== 1 || !only || read.length < 3) return false
  const first = Math.min(...read.map(({ column }) => column))
  const merge = sheet.merges.find(({ top, left, right }) => top === row && left === only.column && right > left)
  if (merge) return merge.right - merge.left + 1 >= read.length / 2
  const isStartOfMerge = sheet.merges.some(({ top, left, bottom }) => top <= row && row <= bottom && left === only.column)
  return only.column <= first && read.length >= 5 && !isStartOfMerge
}

/** What merged cells say in the rows that they reach down into, by row and column; undefined where the merged cell is empty. */
function fillDown(sheet: Sheet, wanted: ReadonlySet<number>): Map<number, Map<number, Cell | undefined>> {
  const filled = new Map<number, Map<number, Cell | undefined>>()
  for (const { top, left, bottom, right } of sheet.merges) {
    if (bottom === top) continue
    const from = sheet.rows.find(({ row }) => row === top)?.cells.find(({ column }) => column === left)
    const columns = [...wanted].filter((column) => left <= column && column <= right)
    for (const { row } of columns.length === 0 ? [] : sheet.rows) {
      if (row <= top || row > bottom) continue
      const line = filled.get(row) ?? new Map<number, Cell | undefined>()
      for (const column of columns) line.set(column, from && { ...from, column })
      filled.set(row, line)
    }
  }
  return filled
}
