import type { Block, Cell, Paper, Passage, Place } from './paper.ts'

/** A paper that Waymark made itself, as its parts. Cells that are empty are empty texts. */
export type PaperPart =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly title?: string; readonly rows: readonly (readonly string[])[] }

/** Makes a paper that can be checked from parts that were never in a file. Lines count paragraphs and rows from 1. */
export function makePaper(file: string, parts: readonly PaperPart[]): Paper {
  let line = 0
  const place = (column: number | null): Place => ({ file, sheet: null, cell: null, line, column })
  const blocks = parts.map((part): Block => {
    if (part.kind !== 'table') {
      line += 1
      return { kind: part.kind === 'heading' ? 'heading' : 'passage', text: part.text, lines: [{ at: 0, place: place(null) }] } satisfies Passage
    }
    const rows = part.rows.map((row) => {
      line += 1
      return row.map((text, n): Cell | undefined => (text.trim() === '' ? undefined : { text, place: place(n + 1) }))
    })
    return { kind: 'table', title: part.title ?? '', rows }
  })
  return { file, blocks }
}
