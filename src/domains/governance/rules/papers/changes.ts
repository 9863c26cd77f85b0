import { printed, type Figure, type FigureCell } from './figure.ts'
import type { PaperContent } from './canonical.ts'

/** What stands otherwise in one drawing of a paper than in another. */
export type PaperChange =
  | { kind: 'figure'; label: string; was: string; is: string }
  | { kind: 'cell'; label: string; row: string; column: string; was: string; is: string }
  | { kind: 'gone' | 'new'; label: string }
  | { kind: 'words'; heading: string }

/** What has changed from one drawing to another: each figure and cell, and the headings whose words differ. */
export function changesBetween(was: PaperContent, is: PaperContent): PaperChange[] {
  const now = new Map(is.figures.map((figure) => [figure.key, figure]))
  const before = new Set(was.figures.map(({ key }) => key))
  const sections = new Map(is.sections.map(({ key, words }) => [key, words]))
  return [
    ...was.figures.flatMap((figure) => { const other = now.get(figure.key); return other ? figureChanges(figure, other) : [{ kind: 'gone' as const, label: figure.label }] }),
    ...is.figures.filter(({ key }) => !before.has(key)).map(({ label }) => ({ kind: 'new' as const, label })),
    ...was.sections.filter(({ key, words }) => sections.get(key) !== words).map(({ heading }) => ({ kind: 'words' as const, heading })),
  ]
}

function figureChanges(was: Figure, is: Figure): PaperChange[] {
  const { label } = was
  if (was.shape === 'value' && is.shape === 'value') {
    const [before, after] = [printed(was.value), printed(is.value)]
    return before === after ? [] : [{ kind: 'figure', label, was: before, is: after }]
  }
  if (was.shape !== 'table' || is.shape !== 'table') return [{ kind: 'gone', label }]
  const nameOf = (row: readonly FigureCell[]) => (row[0] === undefined ? '' : printed(row[0]))
  const rows = new Map(is.table.rows.map((row) => [nameOf(row), row]))
  const known = new Set(was.table.rows.map(nameOf))
  return [
    ...was.table.rows.flatMap((row) => {
      const other = rows.get(nameOf(row))
      if (!other) return [{ kind: 'cell' as const, label, row: nameOf(row), column: 'row', was: 'there', is: 'gone' }]
      return row.flatMap((cell, n) => {
        const [before, after] = [printed(cell), other[n] === undefined ? '' : printed(other[n])]
        return before === after ? [] : [{ kind: 'cell' as const, label, row: nameOf(row), column: was.table.head[n] ?? '', was: before, is: after }]
      })
    }),
    ...is.table.rows.filter((row) => !known.has(nameOf(row))).map((row) => ({ kind: 'cell' as const, label, row: nameOf(row), column: 'row', was: 'not there', is: 'new' })),
  ]
}
