import type { Timing } from '../../plan/rules/timing.ts'
import type { Cell } from './cells.ts'
import { plainText } from './cells.ts'
import { findDates, type FoundDate } from './read-dates.ts'
import { monthKeyOf } from '../../../../values/month-key.ts'

/** What a cell says about when, with the words that stand round its dates. A doubt says why somebody should look. */
export type ReadTiming = { timing: Timing; printed: string; note: string | null; doubt?: string }

const between = /^\s*(?:-|–|—|to|until|till)\s*$/i
const step = /^\s*[-–—:]\s*([^\d].*?)\s*$/

/** Reads when something is due. Never gives a day that the words do not name. */
export function readTiming(cell: Pick<Cell, 'text' | 'kind' | 'date' | 'format'> | undefined): ReadTiming {
  const printed = plainText(cell?.text ?? '')
  if (cell?.kind === 'date' && cell.date !== undefined) return { timing: { kind: 'at', at: isMonthOnly(cell.format) ? { month: monthKeyOf(cell.date) } : { day: cell.date } }, printed, note: null }
  if (printed === '') return { timing: { kind: 'unknown' }, printed, note: null }
  return { ...readWords(printed), printed }
}

function readWords(text: string): Omit<ReadTiming, 'printed'> {
  const dates = findDates(text)
  const round = wordsRound(text, dates)
  const note = round.join(' ').replace(/\s+/g, ' ').trim() || null
  const ongoing = /\bon-?going\b|\bcontinuous|\bin place\b/i.test(text)
  const [first, second] = dates
  if (ongoing && dates.length <= 1) return { timing: { kind: 'ongoing', since: first?.at ?? null }, note: /^on-?going$/i.test(text) ? null : note }
  if (!first) {
    const months = /^(?:after |within |in )?(\d+) months?$/i.exec(text)
    return months ? { timing: { kind: 'after-months', months: Number(months[1]) }, note: null } : { timing: { kind: 'words' }, note: text, doubt: 'These words name no date that is understood.' }
  }
  if (!second) return { timing: { kind: 'at', at: first.at }, note }
  const steps = readSteps(text, dates)
  if (steps) return { timing: { kind: 'steps', steps }, note: null }
  if (dates.length === 2 && between.test(text.slice(first.to, second.from))) return { timing: { kind: 'range', from: first.at, to: second.at }, note }
  return { timing: { kind: 'several', points: dates.map(({ at }) => at) }, note, doubt: `${dates.length} dates stand here, and nothing says which of them counts.` }
}

/** "1 Sept 2021 – Start 31 Jul 2022 – Review": each date followed by a dash and what happens then. */
function readSteps(text: string, dates: readonly FoundDate[]) {
  const steps = dates.map((date, n) => ({ at: date.at, words: step.exec(text.slice(date.to, dates[n + 1]?.from))?.[1] }))
  return steps.every((one): one is { at: FoundDate['at']; words: string } => Boolean(one.words)) ? steps : undefined
}

function wordsRound(text: string, dates: readonly FoundDate[]): string[] {
  const cuts = [0, ...dates.flatMap(({ from, to }) => [from, to]), text.length]
  return Array.from({ length: dates.length + 1 }, (_, n) => text.slice(cuts[n * 2], cuts[n * 2 + 1]).replace(/^[\s–—-]+|[\s–—-]+$/g, '')).filter((part) => part !== '')
}

/** A date that its sheet shows as a month and a year was given as a month. */
const isMonthOnly = (format: string | undefined): boolean => format !== undefined && /m/i.test(format) && /y/i.test(format) && !/d/i.test(format.replace(/\[[^\]]*\]/g, ''))
