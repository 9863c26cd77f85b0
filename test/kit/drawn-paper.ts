import fc from 'fast-check'
import type { PaperPart } from '../../src/domains/figures/index.ts'
import { dateInWords, MONTHS, weekdayName } from '../../src/values/date-words.ts'
import { addDays, literalDate } from '../../src/values/plain-date.ts'

/** A paper drawn at random whose figures all agree, and the places where one figure follows from others. */
export type DrawnPaper = { parts: PaperPart[]; redundant: Redundant[] }

/** A place whose figure follows from others: which part, row and column (or the words in a paragraph), and another figure for it. */
export type Redundant = { what: string; part: number; row: number; column: number; instead: string }

type Count = { issued: number; inTime: number; issuedBefore: number; inTimeBefore: number }

const month = fc.record({ issued: fc.integer({ min: 20, max: 60 }), share: fc.double({ min: 0.1, max: 0.9, noNaN: true }), issuedBefore: fc.integer({ min: 20, max: 60 }), shareBefore: fc.double({ min: 0.1, max: 0.9, noNaN: true }) })
  .map(({ issued, share, issuedBefore, shareBefore }): Count => ({ issued, inTime: Math.round(issued * share), issuedBefore, inTimeBefore: Math.round(issuedBefore * shareBefore) }))
const measure = fc.record({ low: fc.boolean(), before: fc.integer({ min: 200, max: 800 }), step: fc.integer({ min: -150, max: 150 }), miss: fc.constantFrom(-0.2, -0.05, 0.05, 0.3) })

const one = (value: number): string => value.toFixed(1)
const percent = (part: number, whole: number): string => `${one((Math.round((part / whole) * 1000 + 1e-9)) / 10)}%`

/** Draws papers: timeliness by month, a breakdown, a scorecard, gaps, and sentences. */
export const drawnPaper: fc.Arbitrary<DrawnPaper> = fc.record({
  months: fc.array(month, { minLength: 4, maxLength: 9 }), begun: fc.integer({ min: 300, max: 600 }),
  parts: fc.array(fc.integer({ min: 12, max: 90 }), { minLength: 3, maxLength: 6 }),
  measures: fc.array(measure, { minLength: 7, maxLength: 12 }),
  gaps: fc.array(fc.record({ all: fc.integer({ min: 500, max: 800 }), group: fc.integer({ min: 100, max: 400 }) }), { minLength: 3, maxLength: 5 }),
  day: fc.integer({ min: 0, max: 700 }), plans: fc.integer({ min: 1500, max: 4000 }), more: fc.integer({ min: 100, max: 600 }),
}).map(({ months, begun, parts, measures, gaps, day, plans, more }) => {
  const made: DrawnPaper = { parts: [{ kind: 'heading', text: 'Report to the board' }], redundant: [] }
  timeliness(made, months, begun)
  breakdown(made, parts)
  scorecard(made, measures)
  gapTable(made, gaps)
  sentences(made, day, plans, more)
  return made
})

function timeliness(made: DrawnPaper, months: readonly Count[], begun: number): void {
  let [issued, inTime] = [begun, Math.round(begun / 3)]
  const rolling = months.map((count) => {
    issued += count.issued - count.issuedBefore
    inTime += count.inTime - count.inTimeBefore
    return { issued, inTime }
  })
  const rows = [
    ['Measure', ...months.map((_, n) => `${MONTHS[n]} 2026`)],
    ['Number of plans issued', ...months.map((count) => String(count.issued))],
    ['Number of these issued in 20 weeks', ...months.map((count) => String(count.inTime))],
    ['% in 20 weeks', ...months.map((count) => percent(count.inTime, count.issued))],
    ['Rolling 12 months to date', ...rolling.map((count) => String(count.issued))],
    ['Number of these issued in 20 weeks', ...rolling.map((count) => String(count.inTime))],
    ['Rolling % in 20 weeks', ...rolling.map((count) => percent(count.inTime, count.issued))],
  ]
  const part = made.parts.push({ kind: 'table', rows }) - 1
  for (const [n, count] of months.entries()) {
    made.redundant.push({ what: 'a percentage', part, row: 3, column: n + 1, instead: percent(count.inTime + 0.03 * count.issued, count.issued) })
    made.redundant.push({ what: 'a part', part, row: 2, column: n + 1, instead: String(count.inTime + 2) })
    made.redundant.push({ what: 'a rolling percentage', part, row: 6, column: n + 1, instead: one(Number.parseFloat(rows[6]?.[n + 1] ?? '') + 4.2).concat('%') })
  }
}

function breakdown(made: DrawnPaper, parts: readonly number[]): void {
  const total = parts.reduce((sum, count) => sum + count, 0)
  const rows = [
    ['Referrals of 2025/26', 'Number', '%'],
    ['Number of children referred (overall)', String(total), '100%'],
    ...parts.map((count, n) => [`Number of children referred by group ${'ABCDEF'[n]}`, String(count), percent(count, total)]),
  ]
  const part = made.parts.push({ kind: 'table', rows }) - 1
  for (const [n, count] of parts.entries()) {
    made.redundant.push({ what: 'a share of a total', part, row: n + 2, column: 2, instead: percent(count + 0.02 * total, total) })
    made.redundant.push({ what: 'a count of a breakdown', part, row: n + 2, column: 1, instead: String(count + 7) })
  }
}

const NAMES = ['Letters answered in time', 'Forms sent back', 'Calls returned', 'Visits put off', 'Reviews booked', 'Meetings moved', 'Drafts read', 'Reports asked for again', 'Notes shared', 'Journeys paid', 'Rooms free', 'Hours given']

function scorecard(made: DrawnPaper, measures: readonly { low: boolean; before: number; step: number; miss: number }[]): void {
  const rows = [['Indicator', 'Polarity', '2024', '2025', 'Target', 'RAG', 'DOT'], ...measures.map(({ low, before, step, miss }, n) => {
    const value = before + step
    const target = Math.round(value / (low ? 1 + miss : 1 - miss))
    const short = (low ? value - target : target - value) / target
    const better = Math.sign(low ? -step : step)
    return [`${NAMES[n]} (%)`, low ? 'L' : 'H', one(before / 10), one(value / 10), one(target / 10), short <= 0 ? 'GREEN' : short <= 0.12 ? 'AMBER' : 'RED', better > 0 ? '↑' : better < 0 ? '↓' : '↔']
  })]
  const part = made.parts.push({ kind: 'table', rows }) - 1
  const met = rows.slice(1).map((row) => row[5] === 'GREEN')
  for (const [n, row] of rows.slice(1).entries()) {
    if (met.filter(Boolean).length > 2 && met.filter((one) => !one).length > 2) made.redundant.push({ what: 'a colour', part, row: n + 1, column: 5, instead: row[5] === 'GREEN' ? 'RED' : 'GREEN' })
    // Arrows mean movement or improvement, and only a low-is-good measure that moved tells which: the last one that does is not held by the others.
    if (measures.some(({ low, step }, other) => other !== n && low && step !== 0)) made.redundant.push({ what: 'an arrow', part, row: n + 1, column: 6, instead: row[6] === '↑' ? '↓' : '↑' })
  }
}

function gapTable(made: DrawnPaper, gaps: readonly { all: number; group: number }[]): void {
  const rows = [
    ['Attainment', ...gaps.map((_, n) => String(2021 + n))],
    ['% reaching the standard - no identified SEN', ...gaps.map(({ all }) => `${one(all / 10)}%`)],
    ['% reaching the standard - SEN Support', ...gaps.map(({ group }) => `${one(group / 10)}%`)],
    ['GAP - % reaching the standard - SEN Support', ...gaps.map(({ all, group }) => `${one((all - group) / 10)}% pts`)],
  ]
  const part = made.parts.push({ kind: 'table', rows }) - 1
  for (const [n, { all, group }] of gaps.entries()) {
    made.redundant.push({ what: 'a gap', part, row: 3, column: n + 1, instead: `${one((all - group) / 10 + 3)}% pts` })
    made.redundant.push({ what: 'a series of a gap', part, row: 1, column: n + 1, instead: `${one(all / 10 + 2.5)}%` })
  }
}

function sentences(made: DrawnPaper, day: number, plans: number, more: number): void {
  const date = addDays(literalDate('2024-03-01'), day)
  const put = (text: string, redundant?: { what: string; instead: string }) => {
    const part = made.parts.push({ kind: 'paragraph', text }) - 1
    if (redundant) made.redundant.push({ ...redundant, part, row: 0, column: 0 })
  }
  const meeting = (name: string) => `The board met on ${name} ${dateInWords(date)}.`
  put(meeting(weekdayName(date)), { what: 'a weekday', instead: meeting(weekdayName(addDays(date, 2))) })
  const growth = (step: number) => `There are ${plans} plans, an increase of ${step} (${one((Math.round((more / (plans - more)) * 1000 + 1e-9)) / 10)}%) on last year.`
  put(growth(more), { what: 'a change in words', instead: growth(more + 40) })
  const share = (part: number) => `Of the letters ${part} (${percent(more, plans)}) of ${plans} came back.`
  put(share(more), { what: 'a percentage in words', instead: share(more + 25) })
}

/** The same paper with one figure changed. */
export function changedAt(parts: readonly PaperPart[], { part, row, column, instead }: Redundant): PaperPart[] {
  return parts.map((one, n): PaperPart => {
    if (n !== part) return one
    if (one.kind !== 'table') return { ...one, text: instead }
    return { ...one, rows: one.rows.map((cells, at) => (at === row ? cells.map((cell, c) => (c === column ? instead : cell)) : cells)) }
  })
}
