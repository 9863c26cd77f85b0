import type { Block, Cell, Place, Table } from '../understanding/paper.ts'
import { alignedRun } from './aligned-columns.ts'
import { numberLines } from './number-lines.ts'
import { paragraphs } from './paragraphs.ts'

/** A line of a text, counted from 1. */
export type Line = { readonly text: string; readonly line: number }

/** Reads pasted or extracted text: tables by tabs, bars or columns, and paragraphs whose lines were broken on the page. */
export function readText(text: string, file: string): Block[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n').map((one, n): Line => ({ text: one, line: n + 1 }))
  const blocks: Block[] = []
  const wrapped = isWrapped(lines)
  let plain: Line[] = []
  for (let n = 0; n < lines.length;) {
    const found = tableAt(lines, n, file)
    if (!found) {
      plain.push(lines[n] as Line)
      n += 1
      continue
    }
    flush()
    blocks.push({ kind: 'table', title: titleOf(blocks), rows: found.rows })
    n = found.next
  }
  flush()
  return blocks

  function flush() {
    blocks.push(...paragraphs(plain, file, wrapped))
    plain = []
  }
}

/** Nine lines of ten are no longer than a page is wide. */
function isWrapped(lines: readonly Line[]): boolean {
  const lengths = lines.map(({ text }) => text.trim().length).filter((length) => length > 0).toSorted((a, b) => a - b)
  return (lengths[Math.floor(lengths.length * 0.9)] ?? 0) <= 120
}

type Found = { rows: Table['rows']; next: number }

function tableAt(lines: readonly Line[], from: number, file: string): Found | undefined {
  const at = (n: number) => lines[n]?.text ?? ''
  if (at(from).includes('\t')) return runOf(lines, from, file, (text) => text.includes('\t'), (text) => text.split('\t'))
  if (/^\s*\|.*\|\s*$/.test(at(from))) return runOf(lines, from, file, (text) => /^\s*\|.*\|\s*$/.test(text), bars)
  return numberLines(lines, from, file) ?? alignedRun(lines, from, file)
}

function runOf(lines: readonly Line[], from: number, file: string, belongs: (text: string) => boolean, split: (text: string) => string[]): Found {
  let next = from
  const rows: (Cell | undefined)[][] = []
  for (; next < lines.length && belongs((lines[next] as Line).text); next += 1) {
    const { text, line } = lines[next] as Line
    if (/^[\s|:-]+$/.test(text) && text.includes('-')) continue
    rows.push(split(text).map((cell, column) => cellAt(cell, { file, sheet: null, cell: null, line, column: column + 1 })))
  }
  return { rows, next }
}

const bars = (text: string): string[] => text.trim().replace(/^\||\|$/g, '').split('|')

/** A cell of a text's table, or none if it is empty. Marks of a page's markup are taken out. */
export function cellAt(raw: string, place: Place): Cell | undefined {
  const text = raw.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : { text, place }
}

/** What stood above a table: the last few lines of words, nearest last. */
function titleOf(blocks: readonly Block[]): string {
  const above = blocks.slice(-3).flatMap((block) => (block.kind === 'table' || block.text.length > 160 ? [] : [block.text]))
  return above.join(' \u00B7 ')
}
