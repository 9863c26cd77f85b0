import { disclose, type DisclosurePolicy, type PublicationCell } from '../../indicators/index.ts'
import type { PaperContent, PublishedPair } from '../rules/papers/canonical.ts'
import { cellsOf, withCells, words, type Figure, type FigureCell } from '../rules/papers/figure.ts'
import { leftOut } from './left-out.ts'
import { countsOf, toldAlready } from './told-already.ts'

export type DisclosedPaper = { content: PaperContent; small: number; besides: number }

/**
 * A paper as anyone may read it: every count, share and mean of it goes through disclosure control together, with the counts
 * that follow from them, so that one figure does not give another away, nor this paper what an earlier one kept back.
 */
export function disclosePaper(content: PaperContent, policy: DisclosurePolicy, earlier: readonly PublishedPair[] = []): DisclosedPaper {
  const cells = new Map<string, PublicationCell>()
  for (const figure of content.figures) {
    for (const { key, value } of figure.adding?.besides ?? []) cells.set(key, { key, kind: 'count', value })
    for (const cell of cellsOf(figure)) {
      const asked = askedOf(cell)
      if (asked) cells.set(asked.key, asked)
    }
  }
  const own = countsOf(content)
  const apart = leftOut(own)
  for (const { key, value } of apart.besides) cells.set(key, { key, kind: 'count', value })
  const sums = new Map([...content.figures.flatMap(({ adding }) => adding?.sums ?? []), ...apart.sums].map((sum) => [`${sum.total}=${sum.parts.join('+')}`, sum]))
  const before = toldAlready(earlier, own)
  const keep = content.figures.flatMap(({ adding }) => adding?.keep ?? [])
  const { cells: shown, primary, secondary } = disclose({ cells: [...cells.values()], sums: [...sums.values(), ...before.sums], told: before.told, keep }, policy)
  const told = (cell: FigureCell): FigureCell => {
    if (cell.kind === 'sign') return cell
    if (cell.kind === 'text') return cell.follows === undefined ? cell : words(shown.get(cell.follows)?.symbol === null ? cell.text : '')
    const allowed = shown.get(cell.key)
    if (allowed === undefined || allowed.symbol !== null) return { kind: 'sign', sign: allowed?.symbol ?? 'c' }
    return allowed.value === null ? { kind: 'sign', sign: 'c' } : { ...cell, value: allowed.value }
  }
  return { content: { ...content, figures: content.figures.map((figure) => withoutAdding(withCells(figure, told))) }, small: primary, besides: secondary }
}

function askedOf(cell: FigureCell): PublicationCell | undefined {
  switch (cell.kind) {
    case 'count': return { key: cell.key, kind: 'count', value: cell.value }
    case 'share': return { key: cell.key, kind: 'rate', value: cell.value, decimals: 1, numerator: cell.numerator, denominator: cell.denominator }
    case 'days': return { key: cell.key, kind: 'rate', value: cell.value, decimals: 0, denominator: cell.of }
    case 'sign': case 'text': return undefined
  }
}

/** What follows from the figures is not told with them. */
const withoutAdding = ({ adding: _adding, ...figure }: Figure): Figure => figure as Figure

/** Nor is it published where staff open them. */
export const withoutLinks = (content: PaperContent): PaperContent => ({ ...content, figures: content.figures.map((figure) => ({ ...figure, source: { words: figure.source.words, href: null } })) })
