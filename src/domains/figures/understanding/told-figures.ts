import { yearOf } from '../../../values/plain-date.ts'
import { isoDate } from '../../../values/date-words.ts'
import type { Amount } from './amount.ts'
import { monthsIn } from './dates.ts'
import { figuresIn } from './figures-in-words.ts'
import type { Understood } from './pack.ts'
import { placeKey, type Place } from './paper.ts'
import { placeInSentence, type Sentence } from './sentences.ts'
import { subjectIn } from './subjects.ts'

/** A figure that is told, in a sentence or as the only number of a row: of what, and when. `when` is a month or a year, if it is said. */
export type Told = { readonly subject: string; readonly when: string | undefined; readonly amount: Amount; readonly key: string; readonly place: Place; readonly words: string }

/** Every figure of a paper whose subject is known. */
export function toldFigures(paper: Understood): Told[] {
  return [...paper.sentences.flatMap((sentence) => inSentence(sentence, paper)), ...inRows(paper)]
}

function inSentence(sentence: Sentence, paper: Understood): Told[] {
  const { text, passage } = sentence
  // "Over 20 weeks" is part of what is counted, not a figure of its own.
  const figures = figuresIn(text).filter(({ unit }) => unit !== 'weeks')
  let before: { subject: string; noun: string | undefined } | undefined
  return figures.flatMap((amount, n): Told[] => {
    if (amount.about) return []
    const after = text.slice(amount.at, Math.min(figures[n + 1]?.at ?? text.length, amount.at + 140))
    const from = text.slice(Math.max(figures[n - 1] ? (figures[n - 1] as Amount).at + (figures[n - 1] as Amount).text.length : 0, amount.at - 70), amount.at)
    const rest = after.slice(amount.text.length)
    const noun = /^\s(\w+)/.exec(rest)?.[1]
    // A full stop within a window ends what is said of the number.
    const unit = amount.unit === 'percent' ? 'percent' : 'plain'
    const subject = subjectIn(rest, unit, passage.text)?.name ?? subjectIn(from, unit, passage.text)?.name ?? subjectBetween(from, text, amount, unit, passage.text) ?? (before && before.noun === noun ? before.subject : undefined)
    if (!subject) return []
    before = { subject, noun }
    const place = placeInSentence(sentence, amount.at)
    return [{ subject, when: whenOf(text, { at: amount.at, after: figures[n - 1]?.at ?? -1, before: figures[n + 1]?.at ?? text.length }, paper), amount, key: `${placeKey(placeInSentence(sentence, 0))}#${sentence.at + amount.at}`, place, words: text }]
  })
}

/** "An increase from 97 to 179 in referrals for ...": what was said before both numbers. */
function subjectBetween(_from: string, text: string, amount: Amount, unit: string, around: string): string | undefined {
  const clause = text.slice(0, amount.at).split(/[.;]/).at(-1) ?? ''
  return /\b(to|from)\s*$/.test(clause) ? subjectIn(clause, unit, around)?.name : undefined
}

/** The month said between the figure before and this one, or between this one and the next, or the last one said before. */
function whenOf(text: string, { at, after, before }: { at: number; after: number; before: number }, { of }: Understood): string | undefined {
  if (/\bat the (?:start|beginning|outset) of\b|\binitially\b/i.test(text.slice(Math.max(0, at - 60), at))) return 'at the start'
  const months = monthsIn(text)
  const month = months.findLast((one) => one.at < at && one.at > after) ?? months.find((one) => one.at > at && one.at < before) ?? months.findLast((one) => one.at < at) ?? (months.length === 1 ? months[0] : undefined)
  if (month) return isoDate(month.first).slice(0, 7)
  const years = [...text.matchAll(/\b(?:in|of|for|to date in|by) ((?:19|20)\d{2})\b/gi)]
  const near = years.find((one) => one.index > at && one.index - at < 12) ?? years.findLast((one) => one.index < at)
  if (near) return near[1]
  if (/\bthis year\b/i.test(text) && of !== undefined) return String(yearOf(of))
  return undefined
}

/** A row with one number, whose name tells what it counts. */
function inRows({ views }: Understood): Told[] {
  return views.flatMap(({ rows }) => rows.flatMap((row): Told[] => {
    const [entry] = row.entries.filter(({ column }) => column.role === 'value')
    const subject = entry && subjectIn(row.label, 'plain', row.label)?.name
    return entry && subject && row.entries.length <= 2 ? [{ subject, when: undefined, amount: entry.amount, key: entry.key, place: entry.cell.place, words: row.label }] : []
  }))
}
