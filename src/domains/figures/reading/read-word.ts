import mammoth from 'mammoth'
import type { Block, Cell, Passage, Place } from '../understanding/paper.ts'

const PIECE = /<(h[1-6]|p|li)\b[^>]*>([\s\S]*?)<\/\1>|<table\b[^>]*>([\s\S]*?)<\/table>/g

/** Reads a Word file: its headings, paragraphs, list items and tables, counted from 1 as its lines. */
export async function readWord(bytes: Buffer, file: string): Promise<Block[]> {
  const { value } = await mammoth.convertToHtml({ buffer: bytes }, { includeDefaultStyleMap: true, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) })
  const blocks: Block[] = []
  let line = 0
  for (const [, tag, words, table] of value.matchAll(PIECE)) {
    line += 1
    const place: Place = { file, sheet: null, cell: null, line, column: null }
    if (table !== undefined) {
      const rows = rowsOf(table, place)
      line += rows.length - 1
      blocks.push({ kind: 'table', title: titleOf(blocks), rows })
    } else if (plain(words ?? '') !== '') {
      blocks.push({ kind: tag?.startsWith('h') ? 'heading' : 'passage', text: plain(words ?? ''), lines: [{ at: 0, place }] })
    }
  }
  return blocks
}

function rowsOf(table: string, place: Place): (Cell | undefined)[][] {
  const rows: (Cell | undefined)[][] = []
  const taken: number[] = []
  for (const [n, [, row]] of [...table.matchAll(/<tr\b[^>]*>([\s\S]*?)<\/tr>/g)].entries()) {
    const cells: (Cell | undefined)[] = []
    for (const [, attributes, words] of (row ?? '').matchAll(/<t[dh]\b([^>]*)>([\s\S]*?)<\/t[dh]>/g)) {
      while ((taken[cells.length] ?? 0) > n) cells.push(undefined)
      const text = plain(words ?? '')
      const deep = n + Number(/rowspan="(\d+)"/.exec(attributes ?? '')?.[1] ?? 1)
      const wide = Number(/colspan="(\d+)"/.exec(attributes ?? '')?.[1] ?? 1)
      for (let at = 0; at < wide; at += 1) {
        taken[cells.length] = deep
        cells.push(at === 0 && text !== '' ? { text, place: { ...place, line: (place.line ?? 0) + n, column: cells.length + 1 } } : undefined)
      }
    }
    rows.push(cells)
  }
  return rows
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }
const plain = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/&(\w+|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole).replace(/\s+/g, ' ').trim()

const titleOf = (blocks: readonly Block[]): string => blocks.slice(-2).flatMap((block): string[] => (block.kind === 'table' || (block as Passage).text.length > 160 ? [] : [(block as Passage).text])).join(' \u00B7 ')
