import { disclose, type DisclosurePolicy, type PublicationCell } from '../../indicators/index.ts'
import type { PaperContent } from '../rules/papers/canonical.ts'
import { cellsOf, withCells, type FigureCell } from '../rules/papers/figure.ts'

export type DisclosedPaper = { content: PaperContent; small: number; besides: number }

/**
 * A paper as anyone may read it: every count, share and mean of it goes through disclosure control together, with the counts
 * that follow from them, so that one figure does not give another away.
 */
export function disclosePaper(content: PaperContent, policy: DisclosurePolicy): DisclosedPaper {
  const cells = new Map<string, PublicationCell>()
  for (const figure of content.figures) {
    for (const { key, value } of figure.adding?.besides ?? []) cells.set(key, { key, kind: 'count', value })
    for (const cell of cellsOf(figure)) {
      const asked = askedOf(cell)
      if (asked) cells.set(asked.key, asked)
    }
  }
  const sums = new Map(content.figures.flatMap(({ adding }) => adding?.sums ?? []).map((sum) => [`${sum.total}=${sum.parts.join('+')}`, sum]))
  const { cells: shown, primary, secondary } = disclose({ cells: [...cells.values()], sums: [...sums.values()] }, policy)
  const told = (cell: FigureCell): FigureCell => {
    if (cell.kind === 'text' || cell.kind === 'sign') return cell
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

/** What follows from the figures is not published with them, nor is where staff open them. */
const withoutAdding = ({ adding: _adding, ...figure }: PaperContent['figures'][number]): PaperContent['figures'][number] => ({ ...figure, source: { words: figure.source.words, href: null } }) as PaperContent['figures'][number]

// Dates, years, times, headings' numbers and editions are numbers that tell of nobody.
const harmless = /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{4})?|\b(?:section|paragraph|appendix|edition|item|page|part|stage|tier|year|key stage|phase|option)s?\s+\d+\b|^\s*\d+[.)]\s|\b\d+\s+(?:weeks?|days?|months?|years?|hours?)\b/gim

/** Small numbers that a person typed into the words: no control reaches them, so somebody must look at each. */
export function smallNumbersIn(words: string, { smallestShown }: DisclosurePolicy): { number: string; beside: string }[] {
  const plain = words.replace(/\{\{[^}]*\}\}/g, ' ').replace(harmless, (found) => ' '.repeat(found.length))
  return [...plain.matchAll(/(?<![\d.,£/:])\d+(?![\d.,/:]*\d|%)/g)].filter(([number]) => Number(number) > 0 && Number(number) < smallestShown)
    .map((found) => ({ number: found[0], beside: plain.slice(Math.max(0, found.index - 30), found.index + 30).replace(/\s+/g, ' ').trim() }))
}
