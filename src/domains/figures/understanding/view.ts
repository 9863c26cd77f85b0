import { amountsIn, type Amount } from './amount.ts'
import { makeColumn, type Column, type Role } from './column.ts'
import { readHeadings } from './headings.ts'
import { placeKey, type Cell, type Table } from './paper.ts'
import { polarityOf, type Polarity } from './polarity.ts'
import { bareMonths } from './period.ts'
import { wordsOf } from './words.ts'

/** What the numbers of a row are. */
export type RowUnit = 'count' | 'percent' | 'points' | 'score'

/** A number in a table: its cell, how it is printed, the count printed in brackets beside it. */
export type Entry = { readonly key: string; readonly cell: Cell; readonly column: Column; readonly amount: Amount; readonly count: Amount | undefined }

export type Row = {
  readonly index: number
  readonly label: string
  readonly words: readonly string[]
  readonly group: string
  readonly unit: RowUnit
  readonly polarity: Polarity | undefined
  readonly entries: readonly Entry[]
  readonly cells: readonly (Cell | undefined)[]
}

/** A table as it is understood: what its columns are, and what its rows count. */
export type View = { readonly table: Table; readonly columns: readonly Column[]; readonly rows: readonly Row[]; readonly shift: number; readonly headRow: number | undefined }

/** Understands a table. */
export function viewTable(table: Table): View {
  const { heads, first, shift, row: headRow } = readHeadings(table)
  const body = table.rows.slice(first)
  const months = bareMonths(heads)
  const columns = labelled(heads.map((head, n) => makeColumn(n, head, body.flatMap((row) => row[n] ?? []), months[n])), body)
  let group = ''
  const rows = body.flatMap((cells, n): Row[] => {
    const filled = cells.filter((cell): cell is Cell => cell !== undefined)
    if (filled.length === 0 || isHeadingAgain(cells, heads)) return []
    if (filled.length === 1 && columns.length > 2) {
      group = (filled[0] as Cell).text
      return []
    }
    return [rowOf(cells, n + first, columns, group)]
  })
  return { table, columns, rows, shift, headRow }
}

export const columnsOf = (view: View, role: Role): Column[] => view.columns.filter((column) => column.role === role)
export const cellIn = (row: Row, column: Column | undefined): Cell | undefined => (column ? row.cells[column.index] : undefined)
export const entryIn = (row: Row, column: Column | undefined): Entry | undefined => (column ? row.entries.find((entry) => entry.column.index === column.index) : undefined)

function rowOf(cells: readonly (Cell | undefined)[], index: number, columns: readonly Column[], group: string): Row {
  const label = columns.filter(({ role }) => role === 'label').map((column) => cells[column.index]?.text ?? '').find((text) => text !== '')?.replace(/\s+/g, ' ').trim() ?? ''
  const entries = columns.flatMap((column) => entryOf(cells[column.index], column) ?? [])
  return { index, label, group, words: wordsOf(label), entries, cells, unit: unitOf(label, entries), polarity: polarityOf(columns.filter(({ role }) => role === 'polarity' || role === 'arrow').map((column) => cells[column.index]?.text ?? '').join(' ')) }
}

function entryOf(cell: Cell | undefined, column: Column): Entry | undefined {
  if (!cell || cell.date !== undefined || (column.role !== 'value' && column.role !== 'comparator' && column.role !== 'target')) return undefined
  const text = cell.text.trim()
  // Two numbers in one cell are none: which of them is meant cannot be told.
  if (/^\d[\d,.]*\s*[/\s]\s*\d/.test(text)) return undefined
  const amounts = amountsIn(text)
  const amount = column.role === 'target' ? amounts[0] : amounts.find(({ at }) => at <= (/^[<~]\s?/.exec(text)?.[0].length ?? 0))
  if (!amount) return undefined
  const bracket = /^\s*[-\d.,%\s]+\((?<count>\d[\d,]*)(?! ?%)\b/.exec(text)?.groups?.['count']
  const count = bracket && !/^(19|20)\d{2}$/.test(bracket) ? amounts.find(({ text: one }) => one === bracket) : undefined
  return { key: `${placeKey(cell.place)}#${amount.at}`, cell, column, amount, count }
}

function unitOf(label: string, entries: readonly Entry[]): RowUnit {
  const values = entries.filter(({ column }) => column.role !== 'target')
  if (values.some(({ amount }) => amount.unit === 'points') || /\bgap\b/i.test(label)) return 'points'
  if (/^(total )?(number|no\.?|count)\b|number of/i.test(label) && !values.every(({ amount }) => amount.unit === 'percent')) return 'count'
  if (/%|\bper ?cent|percentage|proportion|\brate\b/i.test(label) || (values.length > 0 && values.every(({ amount }) => amount.unit === 'percent'))) return 'percent'
  return values.length > 0 && values.filter(({ amount }) => amount.unit !== 'percent').every(({ amount }) => amount.decimals === 0 && amount.value >= 0) ? 'count' : 'score'
}

/** Among the first columns of words, the one with the longest texts is what the rows are called by. */
function labelled(columns: Column[], body: Table['rows']): Column[] {
  const length = ({ index }: Column) => {
    const cells = body.flatMap((row) => row[index] ?? [])
    return cells.length === 0 ? 0 : (cells.reduce((sum, { text }) => sum + Math.min(text.length, 80), 0) / cells.length) * Math.min(1, cells.length / (0.5 * body.length || 1))
  }
  const best = columns.slice(0, 3).filter(({ role }) => role === 'words').toSorted((a, b) => length(b) - length(a))[0]
  return best ? columns.map((column) => (column === best ? { ...column, role: 'label' } : column)) : columns
}

const isHeadingAgain = (cells: readonly (Cell | undefined)[], heads: readonly string[]): boolean => {
  const filled = cells.flatMap((cell, n) => (cell ? [cell.text.trim() === heads[n]?.trim()] : []))
  return filled.length >= 3 && filled.filter(Boolean).length >= 0.7 * filled.length
}
