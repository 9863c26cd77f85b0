import type { PlainDate } from '../../../values/plain-date.ts'

/** Where something stands: a cell of a sheet, or a line of a text, with the column of a table in it. Lines count from 1. */
export type Place = { readonly file: string; readonly sheet: string | null; readonly cell: string | null; readonly line: number | null; readonly column: number | null }

/** A cell that holds something. Workbooks also say which number or date it is. */
export type Cell = { readonly text: string; readonly place: Place; readonly number?: number; readonly date?: PlainDate }

/** Rows of cells by column, with holes where a cell is empty. `title` is what stood above it. */
export type Table = { readonly kind: 'table'; readonly title: string; readonly rows: readonly (readonly (Cell | undefined)[])[] }

/** A paragraph, list item or heading: its words, and on which line each part of them stood. */
export type Passage = { readonly kind: 'passage' | 'heading'; readonly text: string; readonly lines: readonly { readonly at: number; readonly place: Place }[] }

export type Block = Table | Passage

/** A paper as it was read, top to bottom. */
export type Paper = { readonly file: string; readonly blocks: readonly Block[] }

export const isTable = (block: Block): block is Table => block.kind === 'table'
export const isPassage = (block: Block): block is Passage => block.kind !== 'table'

/** Where the letter at `offset` of a passage stood. */
export function placeIn(passage: Passage, offset: number): Place {
  const found = passage.lines.findLast(({ at }) => at <= offset) ?? passage.lines[0]
  if (!found) throw new Error('a passage without a line')
  return found.place
}

/** One name for a place, so that figures at the same place are known to be one. */
export const placeKey = ({ file, sheet, cell, line, column }: Place): string => [file, sheet ?? '', cell ?? '', line ?? '', column ?? ''].join('|')
