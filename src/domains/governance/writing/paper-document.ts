import type { Block, PaperDocument, Span, TableCell } from '../../../platform/documents/index.ts'
import { dateInWords, longDate } from '../../../values/date-words.ts'
import { literalDate } from '../../../values/plain-date.ts'
import type { PaperContent } from '../rules/papers/canonical.ts'
import { printed, type Figure, type FigureCell, type FigureTable } from '../rules/papers/figure.ts'
import { passagesOf, type Passage, type Piece } from '../rules/papers/words.ts'

/** How a paper is written down: inside, each figure leads to what it counts; outside, the policy stands under it. */
export type Manner = { figuresLead: boolean; note?: string; author: string }

/** A paper's content as blocks, the same for HTML, Word and PDF. */
export function paperDocument(content: PaperContent, manner: Manner): PaperDocument {
  const figures = new Map(content.figures.map((figure) => [figure.key, figure]))
  const body = content.sections.filter(({ words }) => words.trim() !== '').flatMap(({ heading, words }, n): Block[] => [
    { kind: 'heading', level: 2, text: `${n + 1}. ${heading}` }, ...passagesOf(words).flatMap((passage) => blocksOf(passage, figures, manner))])
  const used = content.figures
  return {
    title: content.title, author: manner.author,
    lines: [
      content.board, ...(content.meetingOn === null ? [] : [`Meeting of ${longDate(literalDate(content.meetingOn))}`]),
      `Figures as known on ${dateInWords(literalDate(content.asKnownOn))}${content.version > 1 ? `. Edition ${content.version}` : ''}`, ...(manner.note === undefined ? [] : [manner.note]),
    ],
    blocks: [...body, ...(used.length === 0 ? [] : sourcesOf(used, manner))],
  }
}

function blocksOf(passage: Passage, figures: ReadonlyMap<string, Figure>, manner: Manner): Block[] {
  switch (passage.kind) {
    case 'heading': return [{ kind: 'heading', level: 3, text: passage.text }]
    case 'paragraph': return [{ kind: 'paragraph', spans: spansOf(passage.pieces, figures, manner) }]
    case 'list': return [{ kind: 'list', ordered: passage.ordered, items: passage.items.map((item) => spansOf(item, figures, manner)) }]
    case 'figure': {
      const figure = figures.get(passage.key)
      if (figure?.shape === 'table') return [tableOf(figure.label, figure.table)]
      return [{ kind: 'paragraph', spans: spansOf([{ kind: 'figure', key: passage.key }], figures, manner) }]
    }
  }
}

function spansOf(pieces: readonly Piece[], figures: ReadonlyMap<string, Figure>, { figuresLead }: Manner): Span[] {
  return pieces.map((piece): Span => {
    if (piece.kind === 'text') return piece.text
    const figure = figures.get(piece.key)
    if (figure === undefined) return `{{${piece.key}}}`
    if (figure.shape === 'table') return `(see “${figure.label}”)`
    return figuresLead && figure.source.href !== null ? { text: printed(figure.value), href: figure.source.href } : printed(figure.value)
  })
}

const tableOf = (caption: string, { head, numeric, rows }: FigureTable): Block => ({
  kind: 'table', caption, head: head.map((text, n) => ({ text, header: true, numeric: numeric[n] ?? false })),
  rows: rows.length === 0 ? [[{ text: 'None', columns: head.length }]] : rows.map((row) => row.map((cell, n): TableCell => ({ text: printed(cell), numeric: numeric[n] ?? false, header: n === 0 }))),
})

/** Where each figure comes from, so that anyone can ask. */
function sourcesOf(figures: readonly Figure[], { figuresLead }: Manner): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Where the figures come from' },
    { kind: 'list', ordered: false, items: figures.map(({ label, source, asKnownOn, ...figure }): Span[] => [
      { text: label, strong: true }, figure.shape === 'value' ? ` (${printed(figure.value as FigureCell)}): ` : ': ',
      figuresLead && source.href !== null ? { text: source.words, href: source.href } : source.words, `, as known on ${dateInWords(literalDate(asKnownOn))}.`]) },
  ]
}
