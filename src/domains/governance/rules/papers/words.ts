/** A piece of a section's words: text, or the place where a figure stands. */
export type Piece = { kind: 'text'; text: string } | { kind: 'figure'; key: string }

export type Passage =
  | { kind: 'paragraph'; pieces: Piece[] }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; ordered: boolean; items: Piece[][] }
  /** A figure that is a table, on a line of its own. */
  | { kind: 'figure'; key: string }

const place = /\{\{\s*([a-z0-9-]+)\s*\}\}/g

/** The keys of the figures that some words call for, in their order, each once. */
export const figuresIn = (words: string): string[] => [...new Set([...words.matchAll(place)].map(([, key]) => key as string))]

/**
 * What a person wrote, read as passages: an empty line ends a paragraph, a line that begins with "- " or "1. " is an item,
 * one with "## " a heading, and {{name}} the place of a figure.
 */
export function passagesOf(words: string): Passage[] {
  const passages: Passage[] = []
  for (const block of words.replaceAll('\r\n', '\n').split(/\n\s*\n/)) {
    let open: Passage | undefined
    for (const line of block.split('\n').map((one) => one.trim()).filter((one) => one !== '')) {
      const item = /^(?:[-•]|(\d+)[.)])\s+(.*)$/.exec(line)
      const heading = /^##\s+(.*)$/.exec(line)
      const alone = /^\{\{\s*([a-z0-9-]+)\s*\}\}$/.exec(line)
      if (heading) passages.push((open = { kind: 'heading', text: heading[1] as string }))
      else if (alone) passages.push((open = { kind: 'figure', key: alone[1] as string }))
      else if (item) {
        const ordered = item[1] !== undefined
        if (open?.kind !== 'list' || open.ordered !== ordered) passages.push((open = { kind: 'list', ordered, items: [] }))
        open.items.push(piecesOf(item[2] as string))
      } else if (open?.kind === 'paragraph') open.pieces.push({ kind: 'text', text: ' ' }, ...piecesOf(line))
      else passages.push((open = { kind: 'paragraph', pieces: piecesOf(line) }))
    }
  }
  return passages
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const found of line.matchAll(place)) {
    if (found.index > from) pieces.push({ kind: 'text', text: line.slice(from, found.index) })
    pieces.push({ kind: 'figure', key: found[1] as string })
    from = found.index + found[0].length
  }
  if (from < line.length) pieces.push({ kind: 'text', text: line.slice(from) })
  return pieces
}
