import type { PlainDate } from '../../../../values/plain-date.ts'
import { readDayInWords } from './period.ts'
import { decimalsOf } from './rounding.ts'
import { readUnit, type Unit } from './unit.ts'
import type { Known } from './value.ts'

/** What a cell of a scorecard says: the value or why there is none, and what stands beside it. */
export type CellSaid = {
  readonly known: Known
  readonly decimals: number
  readonly unit: Unit | null
  /** How many children stand behind a share: "0.17 (45)". */
  readonly count: number | null
  readonly asOf: PlainDate | null
  /** Over what time, where that is not the period of the column. */
  readonly over: 'rolling-twelve-months' | 'academic-year-so-far' | 'part-of-the-year' | null
  /** Everything in brackets, as it stands. */
  readonly note: string | null
  /** What somebody should look at. */
  readonly doubts: readonly CellDoubt[]
}

export type CellDoubt = 'other-period' | 'fewer-than-five' | 'words-beside-the-count' | 'no-due-date' | 'count-too-large'

export const cellDoubtWords: Record<CellDoubt, string> = {
  'other-period': 'The figure is not of the whole period that the heading names.',
  'fewer-than-five': 'A count of fewer than five stands in the cell: it may not be published.',
  'words-beside-the-count': 'There are words beside the count that say nothing to a computer.',
  'count-too-large': 'The count in brackets is larger than any number of people: it was not taken.',
  'no-due-date': 'The figure is to come, and the cell does not say when.',
}

const wordless = { decimals: 0, unit: null, count: null, asOf: null, over: null, note: null, doubts: [] } as const
const states: Record<string, Known> = { 'to be established': { state: 'not-collected' }, 'not collected': { state: 'not-collected' }, 'n/a': { state: 'not-collected' }, '-': { state: 'not-collected' }, 'x': { state: 'not-collected' }, 'c': { state: 'suppressed' }, '*': { state: 'suppressed' } }

/** What most cells are, known at a glance. */
const bareNumber = /^-?\d+(?:\.\d+)?$/

/** Reads a cell as people fill it in. Null: it is empty. Undefined: it is not understood. */
export function readCellText(text: string): CellSaid | null | undefined {
  if (bareNumber.test(text)) return numberSaid(text, '', [])
  const plain = text.replaceAll(/[–—−]/g, '-').replaceAll(/\s+/g, ' ').trim()
  if (plain === '') return null
  const state = states[plain.toLowerCase()]
  if (state) return { ...wordless, known: state, note: plain.length > 1 ? plain : null }
  const waiting = /^not (?:yet |currently )?available(?: for (?:19|20)\d\d)?(?:[\s,-]+due (.+))?$/i.exec(plain)
  if (waiting) {
    const due = waiting[1] === undefined ? null : readDayInWords(waiting[1])
    return due === undefined ? undefined : { ...wordless, known: { state: 'not-yet-due', due }, doubts: due === null ? ['no-due-date'] : [] }
  }
  const found = /^(-?(?:\d+(?:,\d+)*(?:\.\d+)?|\.\d+))\s*(%?\s*(?:p(?:oin)?ts)?|weeks|wks)((?:\s*\([^()]*\))*)$/i.exec(plain)
  return found ? numberSaid(found[1] as string, found[2] ?? '', [...(found[3] ?? '').matchAll(/\(([^()]*)\)/g)].map(([, inside]) => inside as string)) : undefined
}

function numberSaid(written: string, sign: string, brackets: readonly string[]): CellSaid | undefined {
  const value = Number(written.replaceAll(',', ''))
  if (!Number.isFinite(value)) return undefined
  let said: CellSaid = { known: { state: 'number', value }, decimals: decimalsOf(written), unit: sign === '' ? null : readUnit(sign) ?? null, count: null, asOf: null, over: null, note: brackets.length > 0 ? brackets.join('; ') : null, doubts: [] }
  for (const inside of brackets) said = withBracket(said, inside)
  return said
}

/** More than this is no count of people, and more than is kept of one. */
const largestCount = 2 ** 31 - 1

function withBracket(said: CellSaid, inside: string): CellSaid {
  const doubted = (doubt: CellDoubt) => [...said.doubts, doubt]
  if (/^(19|20)\d\d$/.test(inside)) return said // the year of the heading, said again
  const count = /^([\d,]+)(?: (.+))?$/.exec(inside)
  if (count) {
    const many = Number((count[1] as string).replaceAll(',', ''))
    if (many > largestCount) return { ...said, doubts: doubted('count-too-large') }
    const doubts = [...said.doubts, ...(many > 0 && many < 5 ? ['fewer-than-five' as const] : []), ...(count[2] ? ['words-beside-the-count' as const] : [])]
    return { ...said, count: many, doubts }
  }
  const asOf = /as (?:of|at) (.+)$/i.exec(inside)
  const day = asOf ? readDayInWords(asOf[1] as string) ?? null : null
  if (/rolling\s*12\s*m/i.test(inside)) return { ...said, asOf: day, over: 'rolling-twelve-months', doubts: doubted('other-period') }
  if (/academic year/i.test(inside)) return { ...said, asOf: day, over: 'academic-year-so-far', doubts: doubted('other-period') }
  if (day !== null) return { ...said, asOf: day, doubts: said.doubts }
  return { ...said, over: 'part-of-the-year', doubts: doubted('other-period') }
}

