import { Readable } from 'node:stream'
import Papa from 'papaparse'
import { decodeText } from './decode-text.ts'

/** A row with the line on which it begins. Values are trimmed. */
export type CsvRow = { line: number; values: string[] }

/**
 * Rows of a CSV file as they come, the header first. Lines that begin with # before the header are notes, and left out,
 * as are empty lines.
 */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { skipEmptyLines: false })
  const rows: AsyncIterable<string[]> = Readable.from(decodeText(bytes)).pipe(parser)
  let line = 1
  let headed = false
  for await (const cells of rows) {
    const begins = line
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)
    if (!headed && cells[0]?.trimStart().startsWith('#')) continue
    const values = cells.map((cell) => cell.trim())
    if (values.every((value) => value === '')) continue
    headed = true
    yield { line: begins, values }
  }
}

/** A name of a column without case, spaces or signs: "LA (code)" and "la_code" are both "lacode". */
export const plainName = (heading: string): string => heading.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Where the first column of any of these plain names stands, or undefined. */
export function columnOf(header: readonly string[], ...names: readonly string[]): number | undefined {
  const plain = header.map(plainName)
  for (const name of names) {
    const at = plain.indexOf(name)
    if (at >= 0) return at
  }
  return undefined
}
