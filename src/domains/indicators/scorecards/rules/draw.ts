import { parseDate, type PlainDate } from '../../../../values/plain-date.ts'
import { arrowKey, arrowOf, isWithOthers, type Comparison, type Arrow, type ArrowConvention, type Judgement } from '../../measures/rules/direction.ts'
import { periodBefore } from '../../measures/rules/period.ts'
import { polarityLetters, polarityWords } from '../../measures/rules/polarity.ts'
import type { Rag } from '../../measures/rules/rag.ts'
import { directionInWords } from '../../measures/rules/direction-words.ts'
import { saysInShort } from '../../measures/rules/says-in-short.ts'
import { ragInWords } from '../../measures/rules/rag-words.ts'
import { isWithheld, latestInWords } from '../../measures/rules/latest-words.ts'
import { besideTarget, ragFor, readingOf, targetShown, type IndicatorReading } from '../../measures/rules/reading.ts'
import { targetFor, type IndicatorRecord } from '../../measures/rules/record.ts'
import { decimalsOf, printNumber } from '../../measures/rules/rounding.ts'
import { plainValue, standingOn, standingWords, type IndicatorValue } from '../../measures/rules/value.ts'
import type { Layout, ScorecardColumn, ScorecardRow, ScorecardTable } from './layout.ts'

/** A cell as it is to be shown, whatever it is written down as. `text` is what is printed. */
export type DrawnCell =
  | { readonly kind: 'text'; readonly text: string }
  /** `value` is null where the cell says why there is no number, or has words beside it. */
  | { readonly kind: 'number'; readonly text: string; readonly value: number | null; readonly decimals: number }
  | { readonly kind: 'tick'; readonly text: '✓' | ''; readonly why: string | null }
  | { readonly kind: 'trend'; readonly text: string; readonly values: readonly number[]; readonly target: number | null }
  /** 'unknown': its source left the cell empty. `words` says better or worse. */
  | { readonly kind: 'arrow'; readonly text: string; readonly arrow: Arrow | 'unknown' | null; readonly judgement: Judgement | null; readonly words: string }
  | { readonly kind: 'rag'; readonly text: Rag | ''; readonly rag: Rag | null; readonly words: string }

export type DrawnRow = { readonly kind: 'heading'; readonly text: string } | { readonly kind: 'indicator'; readonly record: IndicatorRecord; readonly reading: IndicatorReading; readonly cells: readonly DrawnCell[] }
export type DrawnTable = { readonly heading: string; readonly sheet: string; readonly columns: readonly ScorecardColumn[]; readonly rows: readonly DrawnRow[] }
/** `key`: what its arrows and words mean, and what they compare with. */
export type DrawnScorecard = { readonly title: string; readonly lines: readonly string[]; readonly asKnown: PlainDate; readonly convention: ArrowConvention; readonly comparison: Comparison; readonly key: string; readonly tables: readonly DrawnTable[] }

/** A scorecard as it stood at the end of a day. Rows of indicators that were not known then are left out. */
export function drawScorecard(layout: Layout, records: ReadonlyMap<string, IndicatorRecord>, asKnown: PlainDate): DrawnScorecard {
  return {
    title: layout.title, lines: layout.lines, asKnown, convention: layout.convention, comparison: layout.comparison, key: arrowKey(layout.convention, layout.comparison),
    tables: layout.tables.map((table) => drawTable(layout, table, records, asKnown)),
  }
}

function drawTable(layout: Layout, table: ScorecardTable, records: ReadonlyMap<string, IndicatorRecord>, asKnown: PlainDate): DrawnTable {
  const last = lastPeriodOf(table)
  const rows = table.rows.flatMap((row): DrawnRow[] => {
    if (row.kind === 'heading') return [row]
    const whole = records.get(row.indicator)
    if (!whole) return []
    // What came after the scorecard's own last period is on the next one.
    const record = last === null ? whole : { ...whole, values: whole.values.filter(({ ends }) => ends <= last) }
    const reading = readingOf(record, asKnown, { comparison: layout.comparison })
    const around = { layout, record, reading, asKnown, row, last }
    return [{ kind: 'indicator', record, reading, cells: table.columns.map((column) => drawCell(column, around)) }]
  })
  return { heading: table.heading, sheet: table.sheet, columns: table.columns, rows }
}

const dayOf = (text: string | null): PlainDate | null => { const read = text === null ? undefined : parseDate(text); return read?.ok ? read.value : null }

function lastPeriodOf({ columns }: ScorecardTable): PlainDate | null {
  const days = columns.flatMap((column) => (column.kind === 'value' ? dayOf(column.ends) ?? [] : []))
  return days.length === 0 ? null : (Math.max(...days) as PlainDate)
}

type Around = { layout: Layout; record: IndicatorRecord; reading: IndicatorReading; asKnown: PlainDate; row: Extract<ScorecardRow, { kind: 'indicator' }>; last: PlainDate | null }

const text = (words: string | null | undefined): DrawnCell => ({ kind: 'text', text: words ?? '' })

function drawCell(column: ScorecardColumn, around: Around): DrawnCell {
  const { record, reading, asKnown } = around
  const { indicator } = record
  switch (column.kind) {
    case 'mark': return text(around.row.mark)
    case 'title': return text(indicator.title)
    case 'quality': return { kind: 'tick', text: indicator.qualityConcern === null ? '' : '✓', why: indicator.qualityConcern }
    case 'reported': return { kind: 'tick', text: indicator.reported ? '✓' : '', why: null }
    case 'polarity': return text(polarityLetters[indicator.polarity])
    case 'way': return text(polarityWords[indicator.polarity])
    case 'period-kind': return text(indicator.rhythm.kind)
    case 'now': return valueCell(record, valueAt(record, reading.latest?.ends ?? (isWithheld(reading) ? reading.awaited?.ends : undefined)), asKnown)
    case 'value': return valueCell(record, valueAt(record, endsOf(column, around)), asKnown)
    case 'trend': return trendCell(around)
    case 'arrow': return arrowCell(around)
    case 'good-is': return goodIsCell(around)
    case 'direction': return text(comparedInWords(reading, around.layout))
    case 'target': return targetCell(around, dayOf(column.at))
    case 'rag': return ragCell(around)
    case 'says': return text(saysInShort(reading))
    case 'comparator': {
      const found = record.comparators.find((one) => one.with === column.with && one.ends === dayOf(column.ends))
      return found ? numberCell(found.printed, found.value.state === 'number' ? found.value.value : null, indicator.decimals, '') : text('')
    }
    case 'comment': return text(record.commentaries.find(({ ends }) => ends === (around.last ?? reading.latest?.ends))?.body)
  }
}

const valueAt = ({ values }: IndicatorRecord, at: PlainDate | null | undefined): IndicatorValue | undefined => values.find(({ ends }) => ends === at)

function endsOf(column: Extract<ScorecardColumn, { kind: 'value' }>, { record, reading }: Around): PlainDate | null {
  if (column.ends !== null) return dayOf(column.ends)
  return column.back === null || !reading.latest ? null : periodBefore(record.indicator.rhythm, reading.latest.ends, column.back)
}

function valueCell({ indicator }: IndicatorRecord, value: IndicatorValue | undefined, asKnown: PlainDate): DrawnCell {
  if (!value) return { kind: 'number', text: '', value: null, decimals: 0 }
  const standing = standingOn(value.known, asKnown)
  return numberCell(value.printed, value.known.state === 'number' ? value.known.value : null, indicator.decimals, value.known.state === 'number' ? '' : standingWords[standing])
}

/** A number as its source printed it; else with the indicator's decimals. Only a bare number is given as one. */
function numberCell(printed: string | null, value: number | null, decimals: number, words: string): DrawnCell {
  if (printed === null) return { kind: 'number', text: value === null ? words : printNumber(value, decimals), value, decimals }
  return { kind: 'number', text: printed, value: value !== null && /^-?[\d,]*\.?\d+$/.test(printed) ? value : null, decimals: decimalsOf(printed) }
}

function trendCell({ record, reading }: Around): DrawnCell {
  const values = record.values.flatMap(({ known }) => (known.state === 'number' ? known.value : [])).slice(-13)
  const goal = reading.target?.goal
  return { kind: 'trend', text: blocks(values), values, target: goal ? goal.least ?? goal.most : null }
}

const heights = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']

/** A line of values in characters, for where there are no pictures. */
export function blocks(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return values.map((value) => heights[most === least ? 3 : Math.round(((value - least) / (most - least)) * (heights.length - 1))]).join('')
}

/** Better or worse than what; or why a value is not compared with somebody else's. */
export function comparedInWords(reading: IndicatorReading, { comparison }: { comparison: Comparison }): string {
  if (reading.direction !== null || !isWithOthers(comparison)) return directionInWords(reading)
  return reading.latest === null ? latestInWords(reading) : 'no figure to compare with'
}

const judgementWords: Record<Judgement, string> = { better: 'better', worse: 'worse', same: 'no change', different: 'changed' }

/** A scorecard whose last period has no number yet has no arrow for it, and no RAG but one that was given. */
const isLate = ({ reading, last }: Around): boolean => last !== null && reading.latest?.ends !== last

function arrowCell(around: Around): Extract<DrawnCell, { kind: 'arrow' }> {
  const { record, reading, layout, last } = around
  const ends = last ?? reading.latest?.ends
  // A source prints its arrow against a period before: beside a word about somebody else's figure it would contradict it.
  const printed = ends === undefined || isWithOthers(layout.comparison) ? undefined : record.arrows.get(ends)
  const direction = isLate(around) ? null : reading.direction
  if (printed === 'unknown') return { kind: 'arrow', text: '', arrow: printed, judgement: null, words: direction ? 'not printed' : '' }
  const arrow = printed ?? (direction ? arrowOf(direction, layout.convention) : null)
  return { kind: 'arrow', text: arrow ?? '', arrow, judgement: direction?.judgement ?? null, words: direction ? judgementWords[direction.judgement] : isWithOthers(layout.comparison) && !isLate(around) ? 'no figure' : '' }
}

/** As frameworks print it: an arrow, and which way is good in brackets where that is said. */
function goodIsCell(around: Around): DrawnCell {
  const cell = arrowCell(around)
  return { ...cell, text: [cell.text, around.row.way ?? ''].filter(Boolean).join(' ') }
}

function ragCell(around: Around): DrawnCell {
  const { record, reading, last } = around
  const late = isLate(around) && last !== null
  const rag = late ? ragFor(record, record.values.find(({ ends }) => ends === last) ?? notThere(last)) : reading.rag
  return { kind: 'rag', text: rag.rag ?? '', rag: rag.rag, words: ragInWords(rag) }
}

const notThere = (ends: PlainDate): IndicatorValue => ({ ...plainValue(ends, 0), known: { state: 'not-collected' } })

function targetCell({ record, reading }: Around, at: PlainDate | null): DrawnCell {
  const target = at === null ? reading.target : { printed: targetFor(record, at)?.printed ?? '', beside: besideTarget(record, at) }
  const printed = target === null ? undefined : targetShown(target)
  const plain = printed !== undefined && /^-?[\d,]*\.?\d+$/.test(printed)
  return { kind: 'number', text: printed ?? '', value: plain ? Number(printed.replaceAll(',', '')) : null, decimals: plain ? decimalsOf(printed) : 0 }
}
