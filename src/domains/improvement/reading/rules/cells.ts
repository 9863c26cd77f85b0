import type { PlainDate } from '../../../../values/plain-date.ts'

/** A cell that holds something, as a workbook or a CSV file gives it. Columns and rows count from 1. */
export type Cell = {
  column: number
  /** As printed on the sheet: "B7". */
  address: string
  kind: 'text' | 'number' | 'date' | 'truth' | 'error'
  text: string
  number?: number | undefined
  date?: PlainDate | undefined
  format?: string | undefined
}
export type Row = { row: number; cells: readonly Cell[] }
export type Merge = { top: number; left: number; bottom: number; right: number }
export type Sheet = { name: string; hidden: boolean; rows: readonly Row[]; merges: readonly Merge[] }

/** A cell that somebody should look at. What is `refused` keeps the whole file out until it is put right. */
export type Doubt = { severity: 'refused' | 'query'; sheet: string; cell: string; value: string | null; reason: string; mend: string }

/** The letters of a column: 1 is A, 27 is AA. */
export function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return `${rest > 0 ? lettersOf(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`
}

/** The text of a cell on one line, without what only lays it out. */
export const plainText = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Text with its own lines kept, each trimmed, and blank lines at its ends dropped. */
export const linedText = (text: string): string =>
  // most cells are one line of plain words, and a plan has tens of thousands of them
  (/[\r\n\t\u00A0]| {2}/.test(text) ? text.replace(/\r\n?/g, '\n').split('\n').map((line) => line.replace(/[\t\u00A0 ]+/g, ' ').trim()).join('\n').trim() : text.trim())

/** Words as they are compared: without case, signs, or a plural s, so that two tables that differ in those name one thing. */
export const comparable = (text: string): string =>
  plainText(text).toLowerCase().replace(/ehc plans?/g, 'ehcp').replace(/[^a-z0-9%]+/g, ' ').trim().split(' ').map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)).join(' ')
