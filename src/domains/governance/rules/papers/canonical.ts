import { createHash } from 'node:crypto'
import type { Figure } from './figure.ts'
import type { PaperKind } from './template.ts'

/** All that a paper says. Two papers that say the same have the same canonical form, whatever they are printed as. */
export type PaperContent = {
  kind: PaperKind
  title: string
  /** The board, and the day of its meeting as YYYY-MM-DD. */
  board: string
  meetingOn: string | null
  version: number
  asKnownOn: string
  sections: readonly { key: string; heading: string; words: string }[]
  figures: readonly Figure[]
}

/** A paper as it was issued, and what was published of it. */
export type PublishedPair = { id: string; whole: PaperContent; told: PaperContent }

/** One text for one content: names in order, letters composed, spaces folded, figures by key. */
export function canonical(content: PaperContent): string {
  const figures = content.figures.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ source, adding: _adding, ...figure }) => ({ ...figure, source: source.words }))
  return JSON.stringify(ordered({ ...content, form: 1, figures }))
}

/** SHA-256 of the canonical form, in hexadecimal. */
export const hashOf = (content: PaperContent): string => createHash('sha256').update(canonical(content)).digest('hex')

function ordered(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replaceAll('\r\n', '\n').replace(/[ \t\u00A0]+/g, ' ').replace(/ *\n */g, '\n').trim()
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).filter(([, inside]) => inside !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, inside]) => [name, ordered(inside)]))
}
