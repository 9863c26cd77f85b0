import Papa from 'papaparse'
import { decodeText } from '../decode-text.ts'
import { FileUnfit } from '../file-problem.ts'
import { isZip } from '../read-zip.ts'
import { addressOf } from './addresses.ts'
import { readWorkbook } from './read-workbook.ts'
import type { SheetRow, Workbook } from './workbook.ts'

/** A workbook, or a CSV file as a workbook of one sheet whose cells all hold text; an empty line is a row, as in Excel. */
export async function readTables(bytes: Buffer, name: string): Promise<Workbook> {
  if (isZip(bytes) || !/\.(csv|txt|tsv)$/i.test(name)) return readWorkbook(bytes, name)
  if (bytes.includes(0)) throw new FileUnfit({ rule: 'no-table', line: null, path: null, value: name, reason: 'This is not a CSV file.', mend: 'Save it as CSV (UTF-8) or as an Excel workbook (.xlsx).' })
  let text = ''
  for await (const piece of decodeText(oneOf(bytes))) text += piece
  const { data } = Papa.parse<string[]>(text.trimEnd(), { skipEmptyLines: false, ...(name.toLowerCase().endsWith('.tsv') ? { delimiter: '\t' } : {}) })
  const rows = data.map((values, n): SheetRow => ({
    row: n + 1,
    cells: values.flatMap((value, at) => (value.trim() === '' ? [] : [{ column: at + 1, address: addressOf(n + 1, at + 1), kind: 'text' as const, text: value.replace(/\r\n?/g, '\n') }])),
  })).filter(({ cells }) => cells.length > 0)
  if (rows.length === 0) throw new FileUnfit({ rule: 'empty-file', line: null, path: null, value: name, reason: 'The file is empty.', mend: 'Save it again and send the new file.' })
  return { date1904: false, sheets: [{ name: '', hidden: false, rows, merges: [] }] }
}

async function* oneOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}
