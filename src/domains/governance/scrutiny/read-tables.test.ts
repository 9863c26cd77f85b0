import { describe, expect, it } from 'vitest'
import type { Sheet } from '../../../platform/files/workbook/index.ts'
import { gridOf } from './grid.ts'
import { readReportedTables } from './read-tables.ts'

/** A sheet of so many rows and columns of numbers, its first column merged two rows down. */
function sheetOf(rows: number, columns: number): Sheet {
  const cell = (row: number, column: number) => ({ column, address: `${column}.${row}`, kind: row === 1 || column === 1 ? 'text' as const : 'number' as const, text: `${row * column}`, ...(row === 1 || column === 1 ? {} : { number: row * column }) })
  const covered = (row: number, column: number) => column === 1 && row > 1 && row % 2 === 1
  const cellsOf = (row: number) => Array.from({ length: columns }, (_, n) => n + 1).filter((column) => !covered(row, column)).map((column) => cell(row, column))
  return {
    name: 'Figures', hidden: false, rows: Array.from({ length: rows }, (_, n) => ({ row: n + 1, cells: cellsOf(n + 1) })),
    merges: Array.from({ length: Math.floor((rows - 1) / 2) }, (_, n) => ({ top: 2 * n + 2, bottom: 2 * n + 3, left: 1, right: 1 })),
  }
}

describe('a table of figures', () => {
  const read = (sheet: Sheet) => readReportedTables(gridOf(sheet), () => undefined)

  it('keeps over how many rows a cell is merged', () => {
    expect(read(sheetOf(5, 3))[0]?.rows.map(([first]) => first?.down ?? null)).toEqual([2, null, 2, null])
  })

  // row by row, and not each row against every other: six thousand rows took minutes
  it('of many rows is read in time', { timeout: 15_000 }, () => {
    expect(read(sheetOf(6_001, 20))[0]?.rows.length).toBe(6_000)
  })
})
