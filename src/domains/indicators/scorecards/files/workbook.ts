import writeExcel, { type CellObject } from 'write-excel-file/node'
import { longDate } from '../../../../values/date-words.ts'
import type { Rag } from '../../measures/rules/rag.ts'
import { publishedBeside } from '../rules/published-beside.ts'
import { comparedInWords, type DrawnCell, type DrawnRow, type DrawnScorecard, type DrawnTable } from '../rules/draw.ts'

type Cell = CellObject & { columnSpan?: number; rowSpan?: number }

const ragColours: Record<Rag, { backgroundColor: string; textColor: string }> = {
  GREEN: { backgroundColor: '#c6e5c8', textColor: '#12401b' }, AMBER: { backgroundColor: '#fbe0a6', textColor: '#5a3600' }, RED: { backgroundColor: '#f4c1bf', textColor: '#6b1110' },
}
const judged = { better: '#12401b', worse: '#8c1614', same: '#34444c', different: '#34444c' } as const
const head: Cell = { fontWeight: 'bold', backgroundColor: '#e3eef0', wrap: true, alignVertical: 'center', borderStyle: 'thin', borderColor: '#b8c4c9' }

/** A scorecard as a workbook, a sheet for each table, laid out as it is on paper. What each row's arrow means stands in words at its end. */
export function scorecardWorkbook(drawn: DrawnScorecard): Promise<Buffer> {
  const sheets = drawn.tables.map((table, n) => ({
    sheet: sheetName(table, n, drawn.tables), data: rowsOf(drawn, table), columns: widths(table), stickyRowsCount: drawn.lines.length + 1 + (hasTwoHeads(table) ? 2 : 1), orientation: 'landscape' as const,
  }))
  return writeExcel([...sheets, ...besideSheet(drawn)] as never).toBuffer()
}

/** What the department published of the same measures, as a sheet of its own. */
function besideSheet(drawn: DrawnScorecard) {
  const { headings, rows, sources } = publishedBeside(drawn)
  if (rows.length === 0) return []
  const line = (texts: readonly string[], more: Cell = {}): Cell[] => texts.map((value) => ({ value, type: String, wrap: true, ...more }))
  const data = [line(['Measure', 'Published as', 'Now', ...headings], head), ...rows.map(({ title, publishedAs, now, figures }) => line([title, publishedAs, now, ...figures])), [], line([`Source: ${sources.join('; ')}.`], { wrap: false })]
  return [{ sheet: 'Beside other places', data, columns: [{ width: 62 }, { width: 44 }, { width: 18 }, ...headings.map(() => ({ width: 22 }))], stickyRowsCount: 1, orientation: 'landscape' as const }]
}

/** Excel takes 31 characters and none of some signs, and no name twice. */
function sheetName({ sheet, heading }: DrawnTable, n: number, all: readonly DrawnTable[]): string {
  const name = (sheet || heading || 'Scorecard').replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 27)
  return all.findIndex((other) => other.sheet === sheet) === n ? name : `${name} ${n + 1}`
}

const hasTwoHeads = ({ columns }: DrawnTable): boolean => columns.some(({ over }) => over !== undefined)

function rowsOf(drawn: DrawnScorecard, table: DrawnTable): (Cell | null)[][] {
  const across = table.columns.length + 1
  const title = (text: string, more: Cell = {}): (Cell | null)[] => spread({ value: text, ...more, columnSpan: across }, across)
  return [
    title(drawn.title, { fontWeight: 'bold', fontSize: 14 }), ...drawn.lines.map((line) => title(line)), ...headRows(table), ...table.rows.map((row) => rowOf(row, table, drawn)),
    [], title(drawn.key), title(`As known at the end of ${longDate(drawn.asKnown)}.`),
  ]
}

/** A cell over several columns, and the empty ones that it covers. */
const spread = (cell: Cell, across: number): (Cell | null)[] => [cell, ...Array.from({ length: across - 1 }, () => null)]

function headRows(table: DrawnTable): (Cell | null)[][] {
  const headings: Cell[] = [...table.columns.map(({ heading }): Cell => ({ value: heading, ...head })), { value: 'In words', ...head }]
  if (!hasTwoHeads(table)) return [headings]
  const top: (Cell | null)[] = []
  for (const [n, column] of table.columns.entries()) {
    if (column.over === undefined) top.push({ value: column.heading, ...head, rowSpan: 2 })
    else if (table.columns[n - 1]?.over === column.over) top.push(null)
    else top.push({ value: column.over, ...head, columnSpan: table.columns.slice(n).findIndex(({ over }) => over !== column.over) || 1 })
  }
  return [[...top, { value: 'In words', ...head, rowSpan: 2 }], [...table.columns.map(({ over, heading }) => (over === undefined ? null : { value: heading, ...head })), null]]
}

function rowOf(row: DrawnRow, table: DrawnTable, drawn: DrawnScorecard): (Cell | null)[] {
  if (row.kind === 'heading') return spread({ value: row.text, fontWeight: 'bold', backgroundColor: '#eef3f4', columnSpan: table.columns.length + 1 }, table.columns.length + 1)
  return [...row.cells.map(cellOf), { value: inWords(row, drawn), type: String, wrap: true }]
}

function inWords({ reading }: Extract<DrawnRow, { kind: 'indicator' }>, drawn: DrawnScorecard): string {
  const direction = comparedInWords(reading, drawn)
  return direction === '' ? '' : `${direction.charAt(0).toUpperCase()}${direction.slice(1)}.`
}

function cellOf(cell: DrawnCell): Cell | null {
  if (cell.text === '') return null
  const edge: Cell = { alignVertical: 'top', borderStyle: 'thin', borderColor: '#dde4e7' }
  switch (cell.kind) {
    case 'number': return cell.value === null ? { ...edge, value: cell.text, type: String, wrap: true } : { ...edge, value: cell.value, type: Number, format: formatOf(cell.text, cell.decimals), align: 'right' }
    case 'rag': return { ...edge, value: cell.text, type: String, fontWeight: 'bold', align: 'center', ...(cell.rag ? ragColours[cell.rag] : {}) }
    case 'arrow': return { ...edge, value: cell.text, type: String, align: 'center', ...(cell.judgement ? { textColor: judged[cell.judgement] } : {}) }
    case 'tick': return { ...edge, value: cell.text, type: String, align: 'center' }
    case 'trend': return { ...edge, value: cell.text, type: String }
    case 'text': return { ...edge, value: cell.text, type: String, wrap: true }
  }
}

const formatOf = (text: string, decimals: number): string => `${text.includes(',') ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`

const widthOf: Partial<Record<DrawnTable['columns'][number]['kind'], number>> = { title: 62, mark: 5, trend: 16, comment: 70, 'good-is': 14, value: 10, quality: 11, reported: 11 }

const widths = ({ columns, rows }: DrawnTable) => [
  ...columns.map(({ kind }, n) => {
    const longest = kind === 'value' || kind === 'target' ? Math.max(0, ...rows.flatMap((row) => (row.kind === 'indicator' ? row.cells[n]?.text.length ?? 0 : []))) : 0
    return { width: Math.max(widthOf[kind] ?? 10, Math.min(longest + 2, 34)) }
  }),
  { width: 40 },
]
