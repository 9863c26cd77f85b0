import type { Cell, Table } from '../understanding/paper.ts'
import type { Line } from './read-text.ts'

type Piece = { text: string; from: number; to: number }

/** A table laid out with spaces: lines with gaps of two or more, whose pieces stand under each other. */
export function alignedRun(lines: readonly Line[], from: number, file: string): { rows: Table['rows']; next: number } | undefined {
  const run: { line: number; pieces: Piece[] }[] = []
  for (let n = from; n < lines.length; n += 1) {
    const pieces = piecesOf((lines[n] as Line).text)
    if (pieces.length < 3) break
    run.push({ line: (lines[n] as Line).line, pieces })
  }
  if (run.length < 2) return undefined
  const columns = columnsOf(run.map(({ pieces }) => pieces))
  const rows = run.map(({ line, pieces }) => {
    const cells: (Cell | undefined)[] = Array.from({ length: columns.length }, () => undefined)
    for (const piece of pieces) {
      const at = columns.findIndex(({ from: left, to }) => piece.from <= to && left <= piece.to)
      cells[at] = { text: [cells[at]?.text, piece.text].filter(Boolean).join(' '), place: { file, sheet: null, cell: null, line, column: at + 1 } }
    }
    return cells
  })
  return { rows, next: from + run.length }
}

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ text: match[0], from: match.index, to: match.index + match[0].length - 1 }))
}

/** Stretches of the page that the lines with most pieces fill; the other lines' pieces widen them. */
function columnsOf(rows: readonly Piece[][]): { from: number; to: number }[] {
  const most = Math.max(...rows.map((pieces) => pieces.length))
  const columns: { from: number; to: number }[] = []
  for (const piece of rows.filter((pieces) => pieces.length === most).flat()) {
    const found = columns.find(({ from, to }) => piece.from <= to && from <= piece.to)
    if (found) Object.assign(found, { from: Math.min(found.from, piece.from), to: Math.max(found.to, piece.to) })
    else columns.push({ from: piece.from, to: piece.to })
  }
  for (const piece of rows.flat()) if (!columns.some(({ from, to }) => piece.from <= to && from <= piece.to)) columns.push({ from: piece.from, to: piece.to })
  return columns.toSorted((a, b) => a.from - b.from)
}
