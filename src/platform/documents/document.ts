/** A piece of running text. */
export type Span = string | { text: string; strong?: boolean; href?: string }

export type Tone = 'good' | 'warning' | 'bad' | 'quiet'

/** A small picture of lines and words, for those who see it; `says` is the same for those who do not. Sizes in points. */
export type Drawing = { width: number; height: number; says: string; shapes: readonly Shape[] }

export type Shape =
  | { kind: 'path'; d: string; stroke?: string; fill?: string; width?: number; dash?: number }
  | { kind: 'text'; x: number; y: number; text: string; size: number; anchor?: 'start' | 'middle' | 'end'; colour?: string }

/** What stands in a cell; a tone colours it and never stands alone: the text says the same. */
export type TableCell = string | { text: string; header?: boolean; numeric?: boolean; strong?: boolean; tone?: Tone; columns?: number; drawing?: Drawing }

export type TableBlock = {
  kind: 'table'
  caption: string
  head: readonly TableCell[]
  rows: readonly (readonly TableCell[])[]
  /** How wide each column is against the others; all alike without it. */
  widths?: readonly number[]
}

export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; spans: readonly Span[] }
  | { kind: 'list'; ordered: boolean; items: readonly (readonly Span[])[] }
  | { kind: 'figure'; caption: string; drawing: Drawing }
  | TableBlock
  | { kind: 'page-break' }

/** A paper, whatever it is written down as: HTML, Word or PDF. `lines` stand under the title: who wrote it, for which meeting. */
export type PaperDocument = { title: string; lines: readonly string[]; author: string; landscape?: boolean; blocks: readonly Block[] }

export const textOf = (spans: readonly Span[]): string => spans.map((span) => (typeof span === 'string' ? span : span.text)).join('')

export const asCell = (cell: TableCell) => (typeof cell === 'string' ? { text: cell } : cell)

/** The colours of tones, background and text: the text passes contrast AAA on the background. */
export const tones: Record<Tone, { background: string; text: string }> = {
  good: { background: '#d8ecd9', text: '#12401b' },
  warning: { background: '#fdecc8', text: '#5a3600' },
  bad: { background: '#f8d7d5', text: '#6b1110' },
  quiet: { background: '#eceff1', text: '#34444c' },
}

export const ink = '#16262d'
export const heading = '#0b4f5c'
export const rule = '#b8c4c9'

/** How many columns a cell stands over. */
export const breadthOf = (cell: TableCell): number => (typeof cell === 'string' ? 1 : cell.columns ?? 1)
