import { printed, type Figure } from './figure.ts'
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
  const rows = new Map(is.table.rows.map((row) => [row[0], row]))
  const known = new Set(was.table.rows.map(([name]) => name))
  return [
    ...was.table.rows.flatMap((row) => {
      const other = rows.get(row[0])
      const named = row[0] ?? ''
      if (!other) return [{ kind: 'cell' as const, label, row: named, column: 'row', was: 'there', is: 'gone' }]
      return row.flatMap((cell, n) => (cell === other[n] ? [] : [{ kind: 'cell' as const, label, row: named, column: was.table.head[n] ?? '', was: cell, is: other[n] ?? '' }]))
    }),
    ...is.table.rows.filter(([name]) => !known.has(name)).map(([name]) => ({ kind: 'cell' as const, label, row: name ?? '', column: 'row', was: 'not there', is: 'new' })),
  ]
}
