import { countedBehind, findDrawnScorecard, findIndicators, findRecords, indicatorPath, readingOf, scorecardPath, type IndicatorReading, type IndicatorRecord, type SmallNumbers } from '../../indicators/index.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { count, words, type Adding, type Figure, type FigureCell } from '../rules/papers/figure.ts'
import type { Drawing, Measure } from './measure.ts'

/** Whose figure it is, and what that means for what may be published of it. */
const originWords = { computed: 'computed from casework', entered: 'entered by people and shown as its source has it', imported: 'imported and shown as its source has it' } as const

/** One cell of a reading, and how the count behind it adds up. */
type Told = { cell: FigureCell; adding: Adding }
const nothing: Adding = { sums: [], besides: [] }

/**
 * An indicator as it is, and as its own page tells it to whoever may not see small numbers. Papers hold true counts, which disclosure control
 * withholds from most who read them: what the indicator's page withholds, it withholds too.
 */
type Drawn = { record: IndicatorRecord; reading: IndicatorReading; told: { record: IndicatorRecord; reading: IndicatorReading } }

/** The latest value. From casework it is a count, or a share of counts, which go through disclosure control with the paper’s others; else its source’s own words. */
function valueOf({ record, reading: { indicator, latest, awaited }, told }: Drawn): Told {
  const value = record.values.find(({ ends }) => ends === latest?.ends)
  if (!latest || !value) return { cell: words(awaited ? 'no figure yet' : 'none'), adding: nothing }
  if (indicator.reckoning === null) return { cell: words(value.printed ?? latest.shown), adding: nothing }
  const { counted, outOf, window } = countedBehind(indicator, value)
  const keyOf = (name: string) => countKey(name, window, isoDate(latest.ends))
  const isTold = told.reading.latest?.ends === latest.ends
  if (outOf === undefined) return { cell: count(keyOf(counted), latest.value), adding: { ...nothing, keep: isTold ? [] : [keyOf(counted)] } }
  const [part, whole, rest] = [keyOf(counted), keyOf(outOf), keyOf(restOf(counted, outOf))]
  const [numerator, denominator] = [value.numerator ?? 0, value.denominator ?? 0]
  const wholeIsTold = told.record.values.find(({ ends }) => ends === latest.ends)?.denominator !== null
  return {
    cell: { kind: 'share', key: `${part}-of-${whole}`, value: latest.value, numerator: part, denominator: whole },
    adding: {
      sums: [{ total: whole, parts: [part, rest] }], besides: [{ key: part, value: numerator }, { key: whole, value: denominator }, { key: rest, value: denominator - numerator }],
      keep: isTold ? [] : [part, ...(wholeIsTold ? [] : [whole])],
    },
  }
}

/** The same number has the same key as where a paper counts it otherwise: see timeliness.ts. */
function countKey(name: string, { from, to }: { from: string; to: string }, day: string): string {
  const span = from === to ? to : `${from}-${to}`
  const known: Record<string, string> = { 'in time': `plans-in-time-${span}`, 'issued': `plans-issued-${span}`, 'late': `plans-late-${span}`, 'open': `open-${day}`, 'past 20 weeks': `past20-${day}` }
  return known[name] ?? `${name.replaceAll(' ', '-')}-${span}`
}

const restOf = (counted: string, outOf: string): string => (counted === 'in time' && outOf === 'issued' ? 'late' : `${outOf} but not ${counted}`)

const judgements = { better: 'better than', worse: 'worse than', same: 'as far off as' } as const

function directionOf({ direction }: IndicatorReading): string {
  if (!direction) return ''
  if (direction.movement === 'same') return `the same as ${direction.against}`
  // where nobody says which way is good, it is more or less
  return `${direction.judgement === 'different' ? (direction.movement === 'up' ? 'more than' : 'less than') : judgements[direction.judgement]} ${direction.against}`
}

const head = ['Measure', 'Period', 'Value', 'Target', 'RAG', 'Direction'] as const
const numeric = [false, false, true, true, false, false]
type Row = { cells: FigureCell[]; adding: Adding }

function rowOf(drawn: Drawn): Row {
  const { reading } = drawn
  const { cell, adding } = valueOf(drawn)
  const period = reading.latest?.period ?? reading.awaited?.period ?? ''
  // What is judged by a number tells something of it; what compares two is left out where the earlier one is withheld.
  const follows = cell.kind === 'count' || cell.kind === 'share' ? cell.key : undefined
  const direction = follows === undefined || drawn.told.reading.direction || drawn.told.reading.latest?.ends !== reading.latest?.ends ? directionOf(reading) : ''
  return { cells: [words(reading.indicator.title), words(period), cell, words(reading.target?.printed ?? 'none'), words(reading.rag.rag ?? (reading.latest ? 'not rated' : ''), follows), words(direction, follows)], adding }
}

const added = (rows: readonly Row[]): Adding => ({ sums: rows.flatMap(({ adding }) => adding.sums), besides: rows.flatMap(({ adding }) => adding.besides), keep: rows.flatMap(({ adding }) => adding.keep ?? []) })

/** One indicator as known by the end of the day, or undefined where there was none of that code. */
async function drawnAt(trx: Transaction, { authority, asked, asKnownOn, recordedUntil }: Drawing): Promise<Drawn | undefined> {
  const indicator = (await findIndicators(trx, authority, asKnownOn, recordedUntil)).find(({ code }) => code === asked['indicator'])
  if (!indicator) return undefined
  const read = async (small: SmallNumbers) => {
    const [record] = await findRecords(trx, authority, { asKnown: asKnownOn, small, only: [indicator.id], recordedUntil })
    return { record: record as IndicatorRecord, reading: readingOf(record as IndicatorRecord, asKnownOn) }
  }
  return { ...(await read('shown')), told: await read('to-be-disclosed') }
}

const indicatorSource = ({ asked, asKnownOn }: Drawing, record: IndicatorRecord | undefined) => ({
  words: record ? `The indicator ${record.indicator.code}, ${record.indicator.title}: ${originWords[record.indicator.source]}` : `The indicator ${asked['indicator']}: there was none on that day`,
  href: record ? indicatorPath(record.indicator.code, asKnownOn) : null,
})

/** An indicator’s latest value with its target, RAG and direction. What disclosure control withholds of casework, it withholds with its RAG. */
export const indicatorReading: Measure = {
  about: 'An indicator: value, target, RAG and direction',
  async draw(trx, drawing): Promise<Figure> {
    const drawn = await drawnAt(trx, drawing)
    const rows = drawn ? [rowOf(drawn)] : []
    return { key: drawing.key, label: drawn?.record.indicator.title ?? this.about, source: indicatorSource(drawing, drawn?.record), asKnownOn: isoDate(drawing.asKnownOn), adding: added(rows), shape: 'table', table: { head, numeric, rows: rows.map(({ cells }) => cells) } }
  },
}

/** Its latest value alone, to stand in a sentence. */
export const indicatorValue: Measure = {
  about: 'An indicator: its latest value',
  async draw(trx, drawing): Promise<Figure> {
    const drawn = await drawnAt(trx, drawing)
    const { cell, adding } = drawn ? valueOf(drawn) : { cell: { kind: 'sign', sign: 'x' } as const, adding: nothing }
    return { key: drawing.key, label: drawn?.record.indicator.title ?? this.about, source: indicatorSource(drawing, drawn?.record), asKnownOn: isoDate(drawing.asKnownOn), adding, shape: 'value', value: cell }
  },
}

/** A whole scorecard, indicator by indicator, as it was drawn up by then. */
export const wholeScorecard: Measure = {
  about: 'A scorecard',
  async draw(trx, { authority, key, asked, asKnownOn, recordedUntil }): Promise<Figure> {
    const read = (small: SmallNumbers) => findDrawnScorecard(trx, authority, asked['scorecard'] as string, asKnownOn, small, recordedUntil)
    const [found, told] = [await read('shown'), await read('to-be-disclosed')]
    const heading = (text: string): Row => ({ cells: [words(text), ...head.slice(1).map(() => words(''))], adding: nothing })
    const tables = found?.drawn.tables ?? []
    const rows = tables.flatMap((table, t): Row[] => [...(tables.length > 1 && table.heading !== '' ? [heading(table.heading)] : []), ...table.rows.map((row, r) => {
      const same = told?.drawn.tables[t]?.rows[r]
      return row.kind === 'heading' ? heading(row.text) : rowOf({ ...row, told: same?.kind === 'indicator' ? same : row })
    })])
    return {
      key, label: found?.drawn.title ?? this.about, asKnownOn: isoDate(asKnownOn), adding: added(rows), shape: 'table', table: { head, numeric, rows: rows.map(({ cells }) => cells) },
      source: found ? { words: `The scorecard “${found.drawn.title}”: what is computed from casework, and all else as its source has it`, href: scorecardPath(found.scorecard.id, asKnownOn) } : { words: 'The scorecard: there was none on that day', href: null },
    }
  },
}
