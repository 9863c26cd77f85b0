import type { PlainDate } from '../../../values/plain-date.ts'

/** A cell that holds something. `text` is what the sheet shows, near enough. Rows and columns count from 1. */
export type WorkbookCell = {
  column: number
  /** As the sheet names it: "B7". */
  address: string
  kind: 'text' | 'number' | 'date' | 'truth' | 'error'
  text: string
  number?: number
  date?: PlainDate
  formula?: string
  /** How the sheet was told to show it: "0.0%". */
  format?: string
}

export type SheetRow = { row: number; cells: WorkbookCell[] }

export type Merge = { top: number; left: number; bottom: number; right: number }

/** Rows that hold nothing are left out. A merged range holds what its first cell holds: the others are empty. */
export type Sheet = { name: string; hidden: boolean; rows: SheetRow[]; merges: Merge[] }

export type Workbook = { date1904: boolean; sheets: Sheet[] }
