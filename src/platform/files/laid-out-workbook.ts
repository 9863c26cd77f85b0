import writeExcel from 'write-excel-file/node'
import { isoDate } from '../../values/date-words.ts'
import type { PlainDate } from '../../values/plain-date.ts'

/** A cell where it stands: words, a number as it is shown, or a day; over so many columns and rows. Null where there is none, or a merged one covers it. */
export type PlacedCell = { text?: string; number?: number; day?: PlainDate; format?: string; bold?: boolean; across?: number; down?: number } | null

/** A sheet with its rows as they stand. `widths` in characters, a column each. */
export type PlacedSheet = { name: string; rows: readonly (readonly PlacedCell[])[]; widths: readonly number[] }

/** A workbook of sheets in a layout of their own, with merged cells and wrapped lines. */
export function laidOutWorkbook(sheets: readonly PlacedSheet[]): Promise<Buffer> {
  const made = sheets.map(({ name, rows, widths }, n) => ({ sheet: sheetName(name, n), columns: widths.map((width) => ({ width })), data: rows.map((row) => row.map(cellOf)) }))
  return writeExcel(made as never).toBuffer()
}

function cellOf(cell: PlacedCell) {
  if (cell === null) return null
  const { text, number, day, format, bold, across = 1, down = 1 } = cell
  const shape = { wrap: true, alignVertical: 'top', ...(bold ? { fontWeight: 'bold' } : {}), ...(across > 1 ? { columnSpan: across } : {}), ...(down > 1 ? { rowSpan: down } : {}) }
  if (day !== undefined) return { ...shape, value: new Date(`${isoDate(day)}T00:00:00Z`), type: Date, format: format ?? 'dd/mm/yy' }
  if (number !== undefined) return { ...shape, value: number, type: Number, ...(format === undefined ? {} : { format }) }
  return { ...shape, value: text === undefined || text === '' ? null : text, type: String }
}

/** A name that Excel takes: 31 letters at most, without the signs that it refuses. */
const sheetName = (name: string, n: number): string => name.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31).trim() || `Sheet ${n + 1}`
