import type { SaxesTagPlain } from 'saxes'
import type { PlainDate } from '../../../values/plain-date.ts'
import { addressOf, readAddress, readRange } from './addresses.ts'
import { dayAsShown, dayOfSerial, numberAsShown, showsDay } from './formats.ts'
import { listen, unescaped } from './parts.ts'
import type { Merge, SheetRow, WorkbookCell } from './workbook.ts'

export type Around = { strings: readonly string[]; styles: readonly (string | undefined)[]; date1904: boolean }

/** Nobody keeps more in a sheet that is read by people. */
const mostCells = 3_000_000

export class TooManyCells extends Error {}

type Open = { row: number; column: number; type: string; style: number; value: string; formula: string | undefined }

/**
 * The rows of a sheet that hold something, and its merged ranges. A cell or row that does not say where it stands, as is
 * allowed, stands after the one before it (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73).
 */
export function readSheet(xml: string, around: Around): { rows: SheetRow[]; merges: Merge[] } {
  const rows: SheetRow[] = []
  const merges: Merge[] = []
  let row = 0
  let column = 0
  let cells: WorkbookCell[] = []
  let count = 0
  let open: Open | undefined
  let within = ''
  let sounds = false

  const beginRow = ({ attributes }: SaxesTagPlain) => {
    row = attributes['r'] === undefined ? row + 1 : Number(attributes['r'])
    column = 0
    cells = []
  }
  const beginCell = ({ attributes }: SaxesTagPlain) => {
    const at = attributes['r'] === undefined ? undefined : readAddress(attributes['r'])
    column = at?.column ?? column + 1
    open = { row: at?.row ?? row, column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? -1), value: '', formula: undefined }
  }
  const endCell = () => {
    const cell = open && cellOf(open, around)
    open = undefined
    if (!cell) return
    cells.push(cell)
    if ((count += 1) > mostCells) throw new TooManyCells()
  }

  listen(xml, {
    open: (name, tag) => {
      within = name
      if (name === 'row') beginRow(tag)
      if (name === 'c') beginCell(tag)
      if (name === 'f' && open) open.formula = ''
      if (name === 'rPh') sounds = true
      const range = name === 'mergeCell' ? readRange(tag.attributes['ref'] ?? '') : undefined
      if (range) merges.push(range)
    },
    text: (piece) => {
      if (!open || sounds) return
      if (within === 'v' || within === 't') open.value += piece
      if (within === 'f') open.formula = (open.formula ?? '') + piece
    },
    close: (name) => {
      within = ''
      if (name === 'rPh') sounds = false
      if (name === 'c') endCell()
      if (name === 'row' && cells.length > 0) rows.push({ row, cells })
    },
  })
  return { rows, merges }
}

function cellOf({ row, column, type, style, value, formula }: Open, { strings, styles, date1904 }: Around): WorkbookCell | undefined {
  const format = styles[style]
  const cell = (kind: WorkbookCell['kind'], text: string, number?: number, date?: PlainDate): WorkbookCell => {
    const made: WorkbookCell = { column, address: addressOf(row, column), kind, text }
    if (number !== undefined) made.number = number
    if (date !== undefined) made.date = date
    if (formula !== undefined) made.formula = formula
    if (format !== undefined) made.format = format
    return made
  }
  const words = (text: string): WorkbookCell | undefined => (text.trim() === '' ? undefined : cell('text', text))
  if (type === 's') return words(strings[Number(value)] ?? '')
  if (type === 'inlineStr' || type === 'str') return words(unescaped(value))
  if (value === '') return undefined
  if (type === 'e') return cell('error', value)
  if (type === 'b') return cell('truth', value === '1' ? 'TRUE' : 'FALSE')
  const number = Number(value)
  if (type === 'd' || !Number.isFinite(number)) return words(value)
  const day = format !== undefined && showsDay(format) ? dayOfSerial(number, date1904) : undefined
  if (day !== undefined && format !== undefined) return cell('date', dayAsShown(day, format), number, day)
  return cell('number', numberAsShown(number, format), number)
}
