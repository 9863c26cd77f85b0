import mammoth from 'mammoth'
import { FileUnfit } from '../../../platform/files/file-problem.ts'
import type { Block, Cell, Passage, Place } from '../understanding/paper.ts'

/** Nobody reads a wider cell or a longer table; a file may claim any number, so both are held before anything is made of it. */
const widest = 200
const mostCells = 200_000

const PIECE = /<(h[1-6]|p|li)\b[^>]*>([\s\S]*?)<\/\1>|<table\b[^>]*>([\s\S]*?)<\/table>/g

/** Reads a Word file: its headings, paragraphs, list items and tables, counted from 1 as its lines. */
export async function readWord(bytes: Buffer, file: string): Promise<Block[]> {
  const { value } = await mammoth.convertToHtml({ buffer: bytes }, { includeDefaultStyleMap: true, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) })
  const blocks: Block[] = []
  const room = { cells: mostCells }
  let line = 0
  for (const [, tag, words, table] of value.matchAll(PIECE)) {
    line += 1
    const place: Place = { file, sheet: null, cell: null, line, column: null }
    if (table !== undefined) {
      const rows = rowsOf(table, place, room)
      line += rows.length - 1
      blocks.push({ kind: 'table', title: titleOf(blocks), rows })
    } else if (plain(words ?? '') !== '') {
      blocks.push({ kind: tag?.startsWith('h') ? 'heading' : 'passage', text: plain(words ?? ''), lines: [{ at: 0, place }] })
    }
  }
  return blocks
}

/** The rows of a table, a merged cell in the first of its places. Throws FileUnfit where the tables of the file leave no room for it. */
function rowsOf(table: string, place: Place, room: { cells: number }): (Cell | undefined)[][] {
  const rows: (Cell | undefined)[][] = []
  const taken: number[] = []
  for (const [n, [, row]] of [...table.matchAll(/<tr\b[^>]*>([\s\S]*?)<\/tr>/g)].entries()) {
    const cells: (Cell | undefined)[] = []
    for (const [, attributes, words] of (row ?? '').matchAll(/<t[dh]\b([^>]*)>([\s\S]*?)<\/t[dh]>/g)) {
      while ((taken[cells.length] ?? 0) > n) cells.push(undefined)
      const text = plain(words ?? '')
      const deep = n + spanOf(attributes ?? '', 'rowspan')
      const wide = spanOf(attributes ?? '', 'colspan')
      for (let at = 0; at < wide; at += 1) {
        taken[cells.length] = deep
        cells.push(at === 0 && text !== '' ? { text, place: { ...place, line: (place.line ?? 0) + n, column: cells.length + 1 } } : undefined)
      }
    }
    room.cells -= cells.length
    if (room.cells < 0) throw new FileUnfit({ rule: 'too-many-cells', line: null, path: null, value: place.file, reason: 'The tables of the Word file have more than 200,000 cells.', mend: 'Send the tables as a workbook, or in several files.' })
    rows.push(cells)
  }
  return rows
}

const spanOf = (attributes: string, name: 'colspan' | 'rowspan'): number => Math.min(widest, Number(new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1))

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }
const plain = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/&(\w+|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole).replace(/\s+/g, ' ').trim()

const titleOf = (blocks: readonly Block[]): string => blocks.slice(-2).flatMap((block): string[] => (block.kind === 'table' || (block as Passage).text.length > 160 ? [] : [(block as Passage).text])).join(' \u00B7 ')
