import { headedRag, RAG } from './column.ts'
import type { Cell, Table } from './paper.ts'
import { isPeriod } from './period.ts'

type Line = readonly (Cell | undefined)[]

/** The heading of each column, where the rows of figures begin, and by how many columns the headings stand too far right. */
export type Headings = { readonly heads: readonly string[]; readonly first: number; readonly shift: number; readonly row: number | undefined }

const MEASURE = /^[<~-]?\s?\d[\d,]*(\.\d+)?\s?(%|pts|points)?(\s*\(.*)?$/

/** Finds the heading row or rows of a table. A table may have none. */
export function readHeadings({ rows }: Table): Headings {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const none = { heads: Array.from({ length: width }, () => ''), first: 0, shift: 0, row: undefined }
  let at = rows.findIndex((row) => filled(row).length >= 2 && !isNumbering(row))
  if (at < 0) return none
  const next = rows[at + 1]
  if (next && isFullerHeading(next, rows[at] as Line)) at += 1
  const top = rows[at] as Line
  if (isData(top)) return { ...none, first: at }
  const below = rows[at + 1] ?? []
  const two = filled(below).length >= 2 && filled(below).every(({ text }) => isPeriod(text))
  const over = spread(top, two ? below : [])
  const lastPeriod = two ? below.findLastIndex((cell) => cell !== undefined) : 0
  const first = at + (two ? 2 : 1)
  const shift = shiftOf(rows.slice(first), top)
  const heads = over.map((head, n) => {
    const moved = shift !== 0 && n + shift > lastPeriod ? [two && n <= lastPeriod ? head : '', top[n + shift]?.text ?? ''] : shift !== 0 && n > lastPeriod ? [''] : [head]
    return [...new Set([...moved, two ? below[n]?.text ?? '' : ''])].filter((part) => part !== '').join(' ').replace(/\s+/g, ' ').trim()
  })
  return { heads: pad(heads, width), first, shift, row: at }
}

const filled = (row: Line): Cell[] => row.filter((cell): cell is Cell => cell !== undefined)
const pad = (heads: string[], width: number): string[] => Array.from({ length: width }, (_, n) => heads[n] ?? '')

/** "1 2 3 4": columns that are numbered under or over their headings. */
const isNumbering = (row: Line): boolean => filled(row).length > 2 && filled(row).every(({ text }, n) => new RegExp(`^${n + 1}\\b`).test(text.trim()))

const isData = (row: Line): boolean => filled(row).some(({ text, number, date }) => (MEASURE.test(text.trim()) || number !== undefined || date !== undefined) && !isPeriod(text)) || /^\d{1,2}\s+[A-Z][a-z]+\s+\d{4}$/.test(filled(row)[0]?.text ?? '')

const isFullerHeading = (row: Line, before: Line): boolean =>
  filled(row).length > 1.3 * filled(before).length && !isData(row) && filled(row).every(({ text }) => text.length <= 60) && !filled(row).every(({ text }) => isPeriod(text))

/** A heading over several columns is said of each that has a heading of its own below. */
function spread(top: Line, below: Line): string[] {
  let last = ''
  return Array.from({ length: Math.max(top.length, below.length) }, (_, n) => {
    last = top[n]?.text ?? (below[n] ? last : '')
    return last
  })
}

/** How many columns right of the colours the heading for colours stands. */
function shiftOf(rows: readonly Line[], top: Line): number {
  const headed = top.flatMap((cell, n) => (cell && headedRag(cell.text) ? [n] : []))
  const width = Math.max(0, ...rows.map((row) => row.length))
  const share = (n: number) => {
    const cells = rows.flatMap((row) => row[n] ?? [])
    return cells.length === 0 ? 0 : cells.filter(({ text }) => RAG.test(text.trim())).length / cells.length
  }
  const coloured = Array.from({ length: width }, (_, n) => n).filter((n) => share(n) >= 0.8)
  return headed.length === 1 && coloured.length === 1 && share(headed[0] as number) === 0 ? (headed[0] as number) - (coloured[0] as number) : 0
}
