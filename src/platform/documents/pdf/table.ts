import { asCell, breadthOf, ink, rule, tones, type TableBlock, type TableCell } from '../document.ts'
import { draw } from './drawing.ts'
import { decoration, fit, heightOf, type, widthOf, type Typed } from './text.ts'

const padding = 4
const size = 8.5
const headShade = '#e4eef0'
/** A row is carried over whole if it is no higher than this share of a page; a higher one is broken. */
const whole = 0.4

type Placed = { cell: Exclude<TableCell, string>; x: number; width: number; text: string; typed: Typed }

/** A table with its header again on every page; a row that is higher than the page goes on over the next. Nothing is cut off. */
export function writeTable(pdf: PDFKit.PDFDocument, parent: PDFKit.PDFStructureElement, { caption, head, rows, widths }: TableBlock): void {
  const columns = Math.max(head.length, ...rows.map((row) => row.reduce((sum, cell) => sum + breadthOf(cell), 0)))
  const edges = edgesOf(pdf, widths ?? Array.from({ length: columns }, () => 1), leastWidths(pdf, head, rows))
  const table = pdf.struct('Table')
  parent.add(table)
  const title = pdf.struct('Caption')
  table.add(title)
  const headed = place(head, edges, true)
  keepTogether(pdf, 18 + heightOfRow(pdf, headed) + 30)
  title.add(() => type(pdf, caption, { face: 'strong', size: 10, colour: ink }, {}, { x: pdf.page.margins.left, y: pdf.y }))
  title.end()
  pdf.moveDown(0.4)
  if (head.length > 0) writeRow(pdf, table, headed, true)
  for (const row of rows) writeWhole(pdf, table, place(row, edges, false), headed)
  table.end()
  pdf.x = pdf.page.margins.left
  pdf.moveDown(1.2)
}

/** Where columns begin and end: by their shares, but none so narrow that a word breaks in it, as long as the others can spare it. */
function edgesOf(pdf: PDFKit.PDFDocument, parts: readonly number[], least: readonly number[]): number[] {
  const { left, right } = pdf.page.margins
  const breadth = pdf.page.width - left - right
  const sum = parts.reduce((total, part) => total + part, 0)
  const shares = parts.map((part) => part / sum * breadth)
  const over = (sign: 1 | -1) => shares.map((share, n) => Math.max(0, sign * (share - (least[n] ?? 0))))
  const [spare, missing] = [over(1), over(-1)].map((all) => all.reduce((total, one) => total + one, 0)) as [number, number]
  const widths = missing > spare ? shares : shares.map((share, n) => Math.max(share, least[n] ?? 0) - (spare === 0 ? 0 : missing * ((over(1)[n] as number) / spare)))
  let at = left
  return [left, ...widths.map((width) => (at += width))]
}

/** What the longest word of each column takes, in points: nothing where cells stand over several columns. A word longer than a tenth of the page may break. */
function leastWidths(pdf: PDFKit.PDFDocument, head: readonly TableCell[], rows: readonly (readonly TableCell[])[]): number[] {
  const longest = head.map(() => new Set<string>())
  const lengths = head.map(() => 0)
  for (const row of [head, ...rows]) {
    if (row.some((cell) => breadthOf(cell) > 1)) continue
    for (const [n, cell] of row.entries()) {
      for (const word of textOf(cell).split(/[ \t\r\n]+/)) {
        if (word.length + 2 < (lengths[n] ?? 0)) continue // wide letters make up for two narrow ones, and only few words have to be measured
        lengths[n] = Math.max(lengths[n] ?? 0, word.length)
        longest[n]?.add(word)
      }
    }
  }
  const most = pdf.page.width / 10
  return longest.map((words) => Math.min(most, Math.max(0, ...[...words].map((word) => widthOf(pdf, word, { face: 'strong', size, colour: ink })))) + 2 * padding + 0.5)
}

const textOf = (cell: TableCell): string => (asCell(cell) as Exclude<TableCell, string>).text

function place(row: readonly TableCell[], edges: readonly number[], heads: boolean): Placed[] {
  let column = 0
  return row.map((given) => {
    const cell = asCell(given) as Exclude<TableCell, string>
    const x = edges[column] as number
    column = Math.min(column + breadthOf(given), edges.length - 1)
    const colour = cell.tone === undefined ? ink : tones[cell.tone].text
    return { cell, x, width: (edges[column] as number) - x, text: cell.text, typed: { face: heads || cell.header || cell.strong ? 'strong' : 'body', size, colour } }
  })
}

const insideOf = ({ width }: Placed) => width - 2 * padding
const drawnHeight = ({ cell: { drawing }, width }: Placed) => (drawing ? drawing.height * Math.min(1, (width - 2 * padding) / drawing.width) : 0)

const heightOfRow = (pdf: PDFKit.PDFDocument, row: readonly Placed[]): number =>
  Math.max(size, ...row.map((one) => heightOf(pdf, one.text, one.typed, insideOf(one)) + drawnHeight(one))) + 2 * padding

const roomLeft = (pdf: PDFKit.PDFDocument) => pdf.page.height - pdf.page.margins.bottom - pdf.y

export function keepTogether(pdf: PDFKit.PDFDocument, height: number): void {
  if (roomLeft(pdf) < height) pdf.addPage()
}

function writeWhole(pdf: PDFKit.PDFDocument, table: PDFKit.PDFStructureElement, row: readonly Placed[], headed: readonly Placed[]): void {
  const page = pdf.page.height - pdf.page.margins.top - pdf.page.margins.bottom
  const height = heightOfRow(pdf, row)
  if (height <= roomLeft(pdf)) return writeRow(pdf, table, row, false)
  if (height <= page * whole || roomLeft(pdf) < page * 0.15) {
    newPage(pdf, headed)
    if (height <= roomLeft(pdf)) return writeRow(pdf, table, row, false)
  }
  const room = roomLeft(pdf) - 2 * padding
  const halves = row.map((one) => ({ one, parts: fit(pdf, one.text, one.typed, insideOf(one), room - drawnHeight(one)) }))
  writeRow(pdf, table, halves.map(({ one, parts }) => ({ ...one, text: parts[0] })), false)
  newPage(pdf, headed)
  writeWhole(pdf, table, halves.map(({ one, parts }) => ({ ...one, cell: withoutDrawing(one.cell), text: parts[1] })), headed)
}

function withoutDrawing({ drawing: _drawn, ...cell }: Placed['cell']): Placed['cell'] {
  return cell
}

function newPage(pdf: PDFKit.PDFDocument, headed: readonly Placed[]): void {
  pdf.addPage()
  if (headed.length === 0) return
  const top = pdf.y
  const height = heightOfRow(pdf, headed)
  decoration(pdf, () => {
    for (const one of headed) {
      pdf.rect(one.x, top, one.width, height).fill(headShade)
      type(pdf, one.text, one.typed, { width: insideOf(one), align: one.cell.numeric ? 'right' : 'left' }, { x: one.x + padding, y: top + padding })
    }
  })
  pdf.y = top + height
}

function writeRow(pdf: PDFKit.PDFDocument, table: PDFKit.PDFStructureElement, row: readonly Placed[], heads: boolean): void {
  const top = pdf.y
  const height = heightOfRow(pdf, row)
  const last = row.at(-1)
  decoration(pdf, () => {
    for (const { cell, x, width } of row) {
      const shade = heads ? headShade : cell.tone === undefined ? undefined : tones[cell.tone].background
      if (shade) pdf.rect(x, top, width, height).fill(shade)
    }
    if (last) pdf.moveTo(pdf.page.margins.left, top + height).lineTo(last.x + last.width, top + height).lineWidth(0.5).stroke(rule)
  })
  const line = pdf.struct('TR')
  table.add(line)
  for (const one of row) {
    const title = heads || one.cell.header === true
    const cell = pdf.struct(title ? 'TH' : 'TD')
    line.add(cell)
    describe(pdf, cell, { ...(title ? { Scope: heads ? 'Column' : 'Row' } : {}), ...(one.cell.columns ? { ColSpan: one.cell.columns } : {}) })
    writeCell(pdf, cell, one, top)
    cell.end()
  }
  line.end()
  pdf.x = pdf.page.margins.left
  pdf.y = top + height
}

/** What a reader of the structure needs to know of a cell (ISO 32000-1, table 349): pdfkit has no name for it. */
function describe(pdf: PDFKit.PDFDocument, cell: PDFKit.PDFStructureElement, attributes: Record<string, unknown>): void {
  if (Object.keys(attributes).length === 0) return
  const kept = pdf.ref({ O: 'Table', ...attributes })
  const { dictionary } = cell as unknown as { dictionary: { data: Record<string, unknown> } }
  dictionary.data['A'] = kept
  const done = kept as unknown as { end(): void }
  done.end()
}

function writeCell(pdf: PDFKit.PDFDocument, cell: PDFKit.PDFStructureElement, one: Placed, top: number): void {
  const { drawing } = one.cell
  if (drawing) cell.add(pdf.struct('Figure', { alt: drawing.says }, () => { draw(pdf, drawing, one.x + padding, top + padding, insideOf(one)) }))
  if (one.text !== '') cell.add(() => type(pdf, one.text, one.typed, { width: insideOf(one), align: one.cell.numeric ? 'right' : 'left' }, { x: one.x + padding, y: top + padding + drawnHeight(one) }))
}
