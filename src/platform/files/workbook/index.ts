/** Reading of workbooks and CSV files that people keep: with places, merged cells, hidden sheets and what cells show. */
export { readWorkbook } from './read-workbook.ts'
export { readTables } from './read-tables.ts'
export { addressOf, readAddress } from './addresses.ts'
export type { Merge, Sheet, SheetRow, Workbook, WorkbookCell } from './workbook.ts'
