import { printed, type Figure, type FigureCell, type FigureTable } from './figure.ts'
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
  const rows = new Map(named(is.table.rows).map(({ key, row }) => [key, row]))
  const before = named(was.table.rows)
  const known = new Set(before.map(({ key }) => key))
  return [
    ...before.flatMap(({ key, name, row }) => {
      const other = rows.get(key)
      if (!other) return [{ kind: 'cell' as const, label, row: name, column: 'row', was: 'there', is: 'gone' }]
      return row.flatMap((cell, n) => {
        const [then, now] = [printed(cell), other[n] === undefined ? '' : printed(other[n])]
        return then === now ? [] : [{ kind: 'cell' as const, label, row: name, column: was.table.head[n] ?? '', was: then, is: now }]
      })
    }),
    ...named(is.table.rows).filter(({ key }) => !known.has(key)).map(({ name }) => ({ kind: 'cell' as const, label, row: name, column: 'row', was: 'not there', is: 'new' })),
  ]
}

/** Rows by what their first cell says. Several may say the same, such as a day on which more than one thing was asked: they are taken one after another. */
function named(rows: FigureTable['rows']): { key: string; name: string; row: readonly FigureCell[] }[] {
  const times = new Map<string, number>()
  return rows.map((row) => {
    const name = row[0] === undefined ? '' : printed(row[0])
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    return { key: `${time} ${name}`, name, row }
  })
}
