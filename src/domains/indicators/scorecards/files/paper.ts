import { longDate } from '../../../../values/date-words.ts'
import type { Drawing, PaperDocument, Shape, TableBlock, TableCell, Tone } from '../../../../platform/documents/index.ts'
import { directionInWords } from '../../measures/rules/direction-words.ts'
import type { Rag } from '../../measures/rules/rag.ts'
import { publishedBeside } from '../rules/published-beside.ts'
import type { DrawnCell, DrawnRow, DrawnScorecard, DrawnTable } from '../rules/draw.ts'

const ragTones: Record<Rag, Tone> = { GREEN: 'good', AMBER: 'warning', RED: 'bad' }

/** A scorecard as a paper, to be written down as PDF, Word or HTML. */
export function scorecardPaper(drawn: DrawnScorecard, author: string): PaperDocument {
  return {
    title: drawn.title, author, landscape: true,
    lines: [...drawn.lines, `As known at the end of ${longDate(drawn.asKnown)}.`],
    blocks: [
      { kind: 'paragraph', spans: [{ text: 'Arrows. ', strong: true }, drawn.key, ' Colour and a word always say the same.'] },
      ...drawn.tables.flatMap((table, n) => [...(n > 0 ? [{ kind: 'page-break' as const }] : []), tableOf(table)]),
      ...besideOf(drawn),
    ],
  }
}

/** What the department published of the same measures, on a page of its own. */
function besideOf(drawn: DrawnScorecard): PaperDocument['blocks'] {
  const { headings, rows, sources } = publishedBeside(drawn)
  if (rows.length === 0) return []
  return [
    { kind: 'page-break' },
    {
      kind: 'table', caption: 'Beside other places', head: ['Measure', 'Published as', 'Now', ...headings], widths: [6, 5, 2.4, ...headings.map(() => 2.6)],
      rows: rows.map(({ title, publishedAs, now, figures }): TableCell[] => [{ text: title, header: true }, { text: publishedAs }, { text: now }, ...figures.map((text) => ({ text }))]),
    },
    { kind: 'paragraph', spans: [`Source: ${sources.join('; ')}.`] },
  ]
}

function tableOf(table: DrawnTable): TableBlock {
  return {
    kind: 'table', caption: table.heading,
    head: table.columns.map(({ heading }) => heading),
    widths: table.columns.map(({ kind }, n) => widthOf(kind, longestIn(table, n), longestWord(table.columns[n]?.heading ?? ''))),
    rows: table.rows.map((row): TableCell[] => (row.kind === 'heading' ? [{ text: row.text, header: true, strong: true, columns: table.columns.length }] : row.cells.map((cell, n) => cellOf(cell, row, table.columns[n]?.kind === 'title')))),
  }
}

const longestIn = ({ rows }: DrawnTable, n: number): number => Math.max(0, ...rows.flatMap((row) => (row.kind === 'indicator' ? row.cells[n]?.text.length ?? 0 : [])))

const longestWord = (heading: string): number => Math.max(...heading.split(/[\s-]/).map(({ length }) => length))

/** Wide enough for what stands in it, and for a whole word of its heading. */
function widthOf(kind: DrawnTable['columns'][number]['kind'], longest: number, word: number): number {
  const fixed = { 'title': 6, 'comment': 7, 'says': 5, 'direction': 4, 'mark': 0.9, 'trend': 2.4, 'quality': 1.9, 'reported': 2.1, 'polarity': 1.8, 'way': 1.9, 'period-kind': 1.7, 'arrow': 1.7, 'good-is': 2, 'rag': 1.8, 'target': 1.9, 'comparator': 1.9 } as Partial<Record<typeof kind, number>>
  return fixed[kind] === undefined ? Math.min(Math.max(1.35, longest / 5, word / 3.5), 3) : Math.min(Math.max(fixed[kind], kind === 'target' ? longest / 6 : 0), 7)
}

function cellOf(cell: DrawnCell, row: Extract<DrawnRow, { kind: 'indicator' }>, names: boolean): TableCell {
  switch (cell.kind) {
    case 'number': return { text: cell.text, numeric: cell.value !== null }
    case 'rag': return cell.rag ? { text: cell.text, tone: ragTones[cell.rag], strong: true } : { text: '' }
    case 'arrow': return { text: [cell.text, cell.words].filter(Boolean).join(' ') }
    case 'trend': return cell.values.length < 2 ? { text: '' } : { text: '', drawing: trendDrawing(cell, directionInWords(row.reading)) }
    case 'tick': return { text: cell.text === '' ? '' : 'yes' }
    case 'text': return names ? { text: cell.text, header: true } : { text: cell.text }
  }
}

const [width, height] = [60, 16]

/** The trend as a line, the last value as a dot, the target dashed. */
function trendDrawing({ values, target }: Extract<DrawnCell, { kind: 'trend' }>, words: string): Drawing {
  const all = target === null ? values : [...values, target]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const x = (n: number) => (2 + (n / Math.max(values.length - 1, 1)) * (width - 6)).toFixed(1)
  const y = (value: number) => (most === least ? height / 2 : height - 3 - ((value - least) / (most - least)) * (height - 6)).toFixed(1)
  const last = values.at(-1) as number
  const [cx, cy] = [Number(x(values.length - 1)), Number(y(last))]
  const shapes: Shape[] = [
    ...(target === null ? [] : [{ kind: 'path' as const, d: `M0 ${y(target)}L${width} ${y(target)}`, stroke: '#8a6414', width: 0.6, dash: 2 }]),
    { kind: 'path', d: values.map((value, n) => `${n === 0 ? 'M' : 'L'}${x(n)} ${y(value)}`).join(''), stroke: '#0b6b6b', width: 1.2 },
    { kind: 'path', d: `M${cx - 1.8} ${cy}A1.8 1.8 0 1 0 ${cx + 1.8} ${cy}A1.8 1.8 0 1 0 ${cx - 1.8} ${cy}Z`, fill: '#0b6b6b' },
  ]
  return { width, height, says: `${values.length} values, from ${values[0]} to ${last}${words === '' ? '' : `; ${words}`}`, shapes }
}
