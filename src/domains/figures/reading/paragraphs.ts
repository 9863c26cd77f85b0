import type { Passage } from '../understanding/paper.ts'
import type { Line } from './read-text.ts'

const STARTS = /^\s*(?:[-•▪*\uF0B7\u2022]|\(?[a-z]\)|\(?[ivx]+\)|\d+(?:\.\d+)*[.)]?\s|#|\u2022)/
/** A line this long was broken by the page, not by its writer. */
const BROKEN = 55

/**
 * Paragraphs of plain lines: a line that goes on in the next is joined to it, over an empty line if the page had one. `wrapped` if the
 * text's lines are those of its pages and not whole paragraphs.
 */
export function paragraphs(lines: readonly Line[], file: string, wrapped: boolean): Passage[] {
  const found: Passage[] = []
  let parts: Line[] = []
  let empty = 0
  for (const line of lines) {
    if (line.text.trim() === '') {
      empty += 1
      continue
    }
    if (parts.length > 0 && !goesOn(parts.at(-1) as Line, line, empty, wrapped)) flush()
    parts.push(line)
    empty = 0
  }
  flush()
  return found

  function flush() {
    if (parts.length === 0) return
    let text = ''
    const at = parts.map((part) => {
      const begins = text === '' ? 0 : text.length + 1
      text = text === '' ? clean(part.text) : `${text} ${clean(part.text)}`
      return { at: begins, place: { file, sheet: null, cell: null, line: part.line, column: null } }
    })
    found.push({ kind: isHeading(text, parts) ? 'heading' : 'passage', text, lines: at })
    parts = []
  }
}

const clean = (text: string): string => text.replace(/<\/?\w[^>]*>/g, '').replace(/\*\*/g, '').replace(/^\s*#+\s*/, '').replace(/\s+/g, ' ').trim()

function goesOn(before: Line, line: Line, empty: number, wrapped: boolean): boolean {
  const last = before.text.trim()
  const next = line.text.trim()
  if (/\b(section|paragraph|see|table|figure)$/i.test(last)) return true
  if (STARTS.test(line.text) || last.startsWith('#') || empty > 2) return false
  if (/[.:!?;]$/.test(last)) return empty === 0 && last.length >= BROKEN && !last.endsWith(':')
  if (last.length >= BROKEN && (empty === 0 || wrapped)) return true
  return /^[a-z(]/.test(next) && empty < 2
}

const isHeading = (text: string, parts: readonly Line[]): boolean => (parts[0] as Line).text.startsWith('#') || (parts.length === 1 && text.length < 90 && !/[.;,]$/.test(text) && /^[\dA-Z]/.test(text))
