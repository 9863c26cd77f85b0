import { FileUnfit } from '../../../platform/files/file-problem.ts'
import type { Sheet, Workbook } from '../../../platform/files/workbook/index.ts'
import type { Block, Cell, Passage, Table } from '../understanding/paper.ts'

/** The widest table: a column for every month of forty years. A sheet may have 16,384, and every one of them would be looked at. */
const mostColumns = 500

/** Tables of a workbook or a CSV file. Rows above a table that hold one cell are its title; an empty row ends a table. Throws FileUnfit for one that is too wide. */
export function readSheets(workbook: Workbook, file: string): Block[] {
  return workbook.sheets.flatMap((sheet) => blocksOf(sheet, file))
}

function blocksOf(sheet: Sheet, file: string): Block[] {
  const blocks: Block[] = []
  const name = sheet.name === '' ? null : sheet.name
  let rows: (Cell | undefined)[][] = []
  let before = 0
  for (const { row, cells } of sheet.rows) {
    if (row > before + 1) flush()
    before = row
    const line: (Cell | undefined)[] = []
    for (const cell of cells) {
      if (cell.column > mostColumns) throw tooWide(file, sheet.name, cell.address)
      const place = { file, sheet: name, cell: cell.address, line: name === null ? row : null, column: cell.column }
      line[cell.column - 1] = { text: cell.text, place, ...(cell.number === undefined ? {} : { number: cell.number }), ...(cell.date === undefined ? {} : { date: cell.date }) }
    }
    rows.push(Array.from(line))
  }
  flush()
  return blocks

  function flush() {
    let from = 0
    const titles: string[] = []
    for (; from < rows.length && countOf(rows[from]) === 1; from += 1) {
      const cell = rows[from]?.find((one) => one !== undefined) as Cell
      titles.push(cell.text)
      blocks.push(asPassage(cell))
    }
    const table: Table = { kind: 'table', title: [name, ...titles].filter(Boolean).join(' \u00B7 '), rows: rows.slice(from) }
    if (table.rows.length > 0) blocks.push(table)
    rows = []
  }
}

const tooWide = (file: string, sheet: string, address: string): FileUnfit => new FileUnfit({
  rule: 'too-wide', line: null, path: [sheet, address].filter(Boolean).join('!'), value: file,
  reason: `${sheet === '' ? 'The file' : `The sheet “${sheet}”`} goes on to cell ${address}. No more than ${mostColumns} columns are read.`, mend: 'Delete what stands far to the right of the table, and send it again.',
})

const countOf = (row: readonly (Cell | undefined)[] | undefined): number => (row ?? []).filter((cell) => cell !== undefined).length

const asPassage = ({ text, place }: Cell): Passage => ({ kind: text.length < 90 ? 'heading' : 'passage', text: text.replace(/\s+/g, ' ').trim(), lines: [{ at: 0, place }] })
