import type { Sum, ToldAlready } from '../../indicators/index.ts'
import type { PaperContent, PublishedPair } from '../rules/papers/canonical.ts'
import { cellsOf } from '../rules/papers/figure.ts'

/**
 * Which counts earlier publications have told and which they kept back, and how those add up. A count is known again by its key
 * and its value: where it was corrected since, the earlier one is another count. What was told stays told, be it withdrawn.
 */
export function toldAlready(earlier: readonly PublishedPair[], own: ReadonlyMap<string, number>): { told: ToldAlready[]; sums: Sum[] } {
  const values = new Map(own)
  const told = new Map<string, ToldAlready>()
  const sums: Sum[] = []
  for (const { id, whole, told: published } of earlier) {
    const counts = countsOf(whole)
    const nameOf = (key: string) => (values.get(key) === counts.get(key) ? key : `${key}@${id}`)
    for (const [key, value] of counts) if (!values.has(key)) values.set(key, value)
    const adding = whole.figures.flatMap((figure) => figure.adding?.sums ?? [])
    const shown = withWhatFollows(shownIn(whole, published), adding, counts)
    for (const [key, value] of counts) told.set(nameOf(key), { key: nameOf(key), value, shown: shown.has(key) || (told.get(nameOf(key))?.shown ?? false) })
    sums.push(...adding.map(({ total, parts }) => ({ total: nameOf(total), parts: parts.map(nameOf) })))
  }
  return { told: [...told.values()], sums }
}

/** Every count that a paper holds or that follows from it, by key. */
export const countsOf = ({ figures }: PaperContent): Map<string, number> => new Map(figures.flatMap((figure) => [
  ...(figure.adding?.besides ?? []).map(({ key, value }) => [key, value] as const),
  ...cellsOf(figure).flatMap((cell) => (cell.kind === 'count' ? [[cell.key, cell.value] as const] : []))]))

function shownIn(whole: PaperContent, published: PaperContent): Set<string> {
  const figures = new Map(published.figures.map((figure) => [figure.key, cellsOf(figure)]))
  return new Set(whole.figures.flatMap((figure) => cellsOf(figure).flatMap((cell, n) => (cell.kind === 'count' && figures.get(figure.key)?.[n]?.kind === 'count' ? [cell.key] : []))))
}

/** With each count that is the only one missing of a sum. */
function withWhatFollows(shown: Set<string>, sums: readonly Sum[], counts: ReadonlyMap<string, number>): Set<string> {
  for (let size = -1; size !== shown.size;) {
    size = shown.size
    for (const { total, parts } of sums) {
      const missing = [total, ...parts].filter((key) => !shown.has(key))
      if (missing.length === 1 && counts.has(missing[0] as string)) shown.add(missing[0] as string)
    }
  }
  return shown
}
