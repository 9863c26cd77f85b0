import Papa from 'papaparse'
import writeExcel from 'write-excel-file/node'

export type Cell = string | number | null
export type Table = { name: string; format: 'csv' | 'xlsx'; head: readonly string[]; rows: readonly (readonly Cell[])[] }
export type TableFile = { name: string; type: string; body: Buffer }

/** A table as CSV (UTF-8 with a mark and CRLF, as Excel reads it) or as a workbook of one sheet. */
export async function tableFile(table: Table): Promise<TableFile> {
  if (table.format === 'xlsx') return { name: `${table.name}.xlsx`, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', body: await workbook(table) }
  // a formula may begin a cell and go on over several lines
  const text = Papa.unparse({ fields: [...table.head], data: table.rows.map((row) => [...row]) }, { newline: '\r\n', escapeFormulae: /^[=+\-@\t\r][\s\S]*$/ })
  return { name: `${table.name}.csv`, type: 'text/csv; charset=utf-8', body: Buffer.from(`\uFEFF${text}\r\n`) }
}

async function workbook({ head, rows }: Table): Promise<Buffer> {
  const sheet = [
    head.map((text) => ({ value: text, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map((value) => (value === null ? null : { value, type: typeof value === 'number' ? Number : String }))),
  ]
  return writeExcel(sheet as never).toBuffer()
}
