import type { PaperContent } from './canonical.ts'
import type { Figure, FigureCell } from './figure.ts'

/** A number in words that no control reaches, and what stands beside it. */
export type TypedNumber = { where: string; number: string; beside: string }

const named = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const
const names = named.join('|')

// Dates, numbers of headings, editions and spans of time tell of nobody. Months are written large: "3 may be moved" is no date.
const months = /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{4})?\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}\b/g
const harmless = new RegExp(String.raw`\b(?:section|paragraph|appendix|edition|item|page|part|stage|tier|year|key stage|phase|option|action|recommendation)s?\s+\d+(?:\.\d+)*\b|^\s*\d+[.)]\s|\b(?:\d+|${names})\s+(?:weeks?|days?|months?|years?|hours?)\b|\bno one\b|\bone another\b`, 'gim')

// A share gives a count away to whoever knows of how many, and "95 of 98" says that three were not.
const telling = new RegExp(String.raw`\d+(?:\.\d+)?\s?(?:%|per ?cent\b)|\b(?:\d[\d,]*|${names})\s+(?:out\s+)?of\s+(?:the\s+|our\s+)?(?:\d[\d,]*|${names})\b`, 'gi')
const alone = new RegExp(String.raw`(?<!\d[.,/:]|[\d£/])\d+(?![\d.,/:]*\d|\s?%)|\b(?:${names})\b`, 'gi')
const any = new RegExp(String.raw`\d|\b(?:${names})\b`, 'i')

const blank = (found: string) => ' '.repeat(found.length)
const plainOf = (text: string) => text.replace(/\{\{[^}]*\}\}/g, blank).replace(months, blank).replace(harmless, blank)
const valueOf = (number: string): number => (/^\d/.test(number) ? Number(number) : named.indexOf(number.toLowerCase() as (typeof named)[number]) + 1)

/** Numbers of a text that may tell of somebody: those from 1 to one less than `smallestShown`, every share, and every "n of m". */
export function typedNumbersIn(text: string, smallestShown: number): Omit<TypedNumber, 'where'>[] {
  const plain = plainOf(text)
  const small = [...plain.matchAll(alone)].filter(([number]) => valueOf(number) > 0 && valueOf(number) < smallestShown)
  return [...small, ...plain.matchAll(telling)].toSorted((a, b) => a.index - b.index)
    .map((found) => ({ number: found[0], beside: text.slice(Math.max(0, found.index - 30), found.index + found[0].length + 30).replace(/\s+/g, ' ').trim() }))
}

// What is aimed at, and which month it is, tells of nobody.
const tellingNothing = ['Target', 'Period']

const writtenCells = (figure: Figure): readonly FigureCell[] =>
  (figure.shape === 'value' ? [figure.value] : figure.table.rows.flatMap((row) => row.filter((_, n) => !tellingNothing.includes(figure.table.head[n] ?? ''))))

/** Every text of a paper that a person wrote: its title, headings, words, and the words in its figures. Numbers of things, and not of people, are left out, and so are targets. */
export function writtenIn({ title, sections, figures }: PaperContent): { where: string; text: string }[] {
  return [
    { where: 'The title', text: title }, ...sections.flatMap(({ heading, words }) => [{ where: heading, text: heading }, { where: heading, text: words }]),
    ...figures.flatMap((figure) => writtenCells(figure).flatMap((cell) => (cell.kind === 'text' && cell.of !== 'things' ? [{ where: figure.label, text: cell.text }] : []))),
  ]
}

/** What somebody must look at before a paper is published, and whether it holds any number in words at all. */
export function typedNumbersOf(content: PaperContent, smallestShown: number): { typed: TypedNumber[]; anyNumber: boolean } {
  const written = writtenIn(content)
  return { typed: written.flatMap(({ where, text }) => typedNumbersIn(text, smallestShown).map((one) => ({ where, ...one }))), anyNumber: written.some(({ text }) => any.test(plainOf(text))) }
}
