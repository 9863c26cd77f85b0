import { addressOf, type Sheet, type WorkbookCell } from '../../../platform/files/workbook/index.ts'

/** A sheet by row and column. */
export type Grid = {
  name: string
  /** Numbers of the rows that hold something, in order. */
  rows: readonly number[]
  width: number
  cell(row: number, column: number): WorkbookCell | undefined
  /** What the cell holds, or the merged range that it is in. */
  filled(row: number, column: number): WorkbookCell | undefined
  /** The last row of the merged range that begins in this cell, or the cell's own row. */
  bottom(row: number, column: number): number
  /** The text of a cell of its own, without spaces around it; empty where there is none. */
  text(row: number, column: number): string
  /** Whether a row is one range across the sheet, as titles and headings are. */
  across(row: number): boolean
  place(row: number, column: number): string
}

/** Makes a grid of a sheet. */
export function gridOf({ name, rows, merges }: Sheet): Grid {
  const cells = new Map(rows.flatMap(({ row, cells: inRow }) => inRow.map((one) => [`${row}:${one.column}`, one] as const)))
  const width = rows.reduce((most, { cells: inRow }) => Math.max(most, inRow.at(-1)?.column ?? 0), 0)
  const cell = (row: number, column: number) => cells.get(`${row}:${column}`)
  // asked of every cell: what is looked for is indexed once
  const begins = new Map(merges.map((one) => [`${one.top}:${one.left}`, one]))
  const alone = new Set(rows.flatMap(({ row, cells: inRow }) => (inRow.length === 1 && inRow[0]?.column === 1 ? [row] : [])))
  const wide = new Set(merges.flatMap(({ top, left, right }) => (left === 1 && right >= Math.max(2, width) ? [top] : [])))
  const crossing = new Map<number, Sheet['merges']>()
  const mergesOf = (row: number) => {
    const found = crossing.get(row) ?? merges.filter((one) => row >= one.top && row <= one.bottom)
    crossing.set(row, found)
    return found
  }
  const inside = (row: number, column: number) => mergesOf(row).find((one) => column >= one.left && column <= one.right)
  return {
    name, width, rows: rows.map(({ row }) => row), cell,
    filled: (row, column) => {
      const range = inside(row, column)
      return range ? cell(range.top, range.left) : cell(row, column)
    },
    text: (row, column) => cell(row, column)?.text.trim() ?? '',
    bottom: (row, column) => begins.get(`${row}:${column}`)?.bottom ?? row,
    across: (row) => wide.has(row) || alone.has(row),
    place: addressOf,
  }
}

/** The column whose heading fits, looking for the first pattern in all headings before the second. */
export function columnFor(grid: Grid, header: number, ...patterns: RegExp[]): number | undefined {
  for (const pattern of patterns) {
    for (let column = 1; column <= grid.width; column += 1) if (pattern.test(grid.text(header, column))) return column
  }
  return undefined
}

/** The first row of the top of a sheet whose headings fit all patterns. */
export function headerRow(grid: Grid, ...patterns: RegExp[]): number | undefined {
  return grid.rows.slice(0, 15).find((row) => !grid.across(row) && patterns.every((pattern) => columnFor(grid, row, pattern) !== undefined))
}

/** Titles above a header: the texts of the rows before it. */
export const titlesAbove = (grid: Grid, header: number): string[] => grid.rows.filter((row) => row < header).map((row) => grid.text(row, 1)).filter((text) => text !== '')
