import type { PlainDate } from '../../../../values/plain-date.ts'
import { chartOf, type Assurance, type Chart, type Variation } from '../../process-control/rules/chart.ts'
import { mayBeCharted, refusalWords, type ChartRefusal } from '../../process-control/rules/may-be-charted.ts'
import type { RuleSetName } from '../../process-control/rules/rule-sets.ts'
import { whatItSays } from '../../process-control/rules/what-it-says.ts'
import { directionOf, isWithOthers, otherWords, type Comparison, type Direction, type Range } from './direction.ts'
import { goalOf, lineOf, type Goal, type NoGoal } from './goal.ts'
import type { Indicator } from './indicator.ts'
import { periodBefore, periodInWords, samePeriodLastYear } from './period.ts'
import { improvementOf } from './polarity.ts'
import { publishedFor, publishedShown } from './published.ts'
import { rate, type Rag, type RagReason, type Tolerance } from './rag.ts'
import { comparatorFor, targetFor, toleranceFor, type IndicatorRecord, type Override, type Target } from './record.ts'
import { printNumber } from './rounding.ts'
import { readTarget, type TargetMeaning } from './target-text.ts'
import { unitSign } from './unit.ts'
import { standingOn, type IndicatorValue, type Standing } from './value.ts'

/** A RAG with all that stands beside it. */
export type RagReading = { readonly rag: Rag | null; readonly why: RagReason | 'given'; readonly tolerance: Tolerance | null; readonly override: Override | null }

/** `beside`: the figure that it compares with, named: `England, 2025: 40.0%`. */
export type TargetReading = { readonly printed: string; readonly beside: string | null; readonly meaning: TargetMeaning | null | undefined; readonly goal: Goal | null; readonly whyNone: NoGoal | null }

/** What an indicator says on a day: its latest value, how it stands, which way it goes, and what its chart tells. */
export type IndicatorReading = {
  readonly indicator: Indicator
  readonly asKnown: PlainDate
  /** The last period with a number. Null: there is none yet. */
  readonly latest: { readonly ends: PlainDate; readonly period: string; readonly value: number; readonly shown: string; readonly provisional: boolean } | null
  /** The last period of which anything is known, where that is no number. */
  readonly awaited: { readonly ends: PlainDate; readonly period: string; readonly standing: Standing; readonly due: PlainDate | null } | null
  readonly target: TargetReading | null
  readonly rag: RagReading
  readonly direction: (Direction & { readonly comparison: Comparison; readonly against: string; readonly earlier: number }) | null
  readonly chart: Chart | null
  readonly noChart: ChartRefusal | null
  readonly variation: Variation | null
  readonly assurance: Assurance | null
  /** What the chart shows, or why there is none, in plain words. */
  readonly says: string
}

/** `rules`: those of the record's settings where none are asked for. */
export type ReadingOptions = { readonly comparison?: Comparison; readonly rules?: RuleSetName }

/** Reads an indicator's record as it stood at the end of a day. */
export function readingOf(record: IndicatorRecord, asKnown: PlainDate, { comparison = 'previous-period', rules = record.settings.charts.rules }: ReadingOptions = {}): IndicatorReading {
  const { indicator } = record
  const numbers = record.values.filter(isNumber)
  const last = numbers.at(-1)
  const latest = last ? { ends: last.ends, period: periodInWords(indicator.rhythm, last.ends), value: last.known.value, shown: shownAs(indicator, last.known.value), provisional: last.provisional } : null
  const charted = chartFor(record, numbers, last ? goalFor(record, last) : null, rules)
  return {
    indicator, asKnown, latest, awaited: awaitedIn(record, asKnown),
    target: last ? targetReading(record, last) : targetOnly(record),
    rag: last ? ragFor(record, last) : { rag: null, why: 'no-value', tolerance: null, override: null },
    direction: last ? directionFor(record, last, comparison) : null,
    ...charted,
  }
}

type Numbered = IndicatorValue & { readonly known: { readonly state: 'number'; readonly value: number } }

const isNumber = (value: IndicatorValue): value is Numbered => value.known.state === 'number'

/** A value with its unit, as printed: `44.0%`, `1,581`. */
export const shownAs = ({ decimals, unit }: Pick<Indicator, 'decimals' | 'unit'>, value: number): string => `${printNumber(value, decimals)}${unitSign[unit]}`

function awaitedIn({ values, indicator }: IndicatorRecord, asKnown: PlainDate): IndicatorReading['awaited'] {
  const last = values.at(-1)
  if (!last || last.known.state === 'number') return null
  return { ends: last.ends, period: periodInWords(indicator.rhythm, last.ends), standing: standingOn(last.known, asKnown), due: last.known.state === 'not-yet-due' ? last.known.due : null }
}

/** The RAG of one period: as a person gave it, or the source prints it; else as target and tolerance give it. */
export function ragFor(record: IndicatorRecord, value: IndicatorValue): RagReading {
  const tolerance = toleranceFor(record, value.ends)
  const override = record.overrides.find(({ ends }) => ends === value.ends) ?? null
  if (override) return { rag: override.rag, why: 'given', tolerance, override }
  if (value.known.state !== 'number') return { rag: null, why: 'no-value', tolerance, override }
  const goal = goalResult(record, value)
  if (!goal.ok) return { rag: null, why: goal.error, tolerance, override }
  return { ...rate(comparable(record, value, value.known.value), goal.value, tolerance, record.indicator.decimals), tolerance, override }
}

/** A target in a bare whole number for a share whose cells print how many in brackets, "0.17 (45)", is about how many. */
function comparable(record: IndicatorRecord, value: IndicatorValue, number: number): number {
  return isOfCount(record, value.ends) && value.count !== null ? value.count : number
}

export function isOfCount(record: IndicatorRecord, ends: PlainDate): boolean {
  const meaning = readTarget(targetFor(record, ends)?.printed ?? '')
  const bare = meaning && 'unit' in meaning && meaning.unit === null && 'value' in meaning && Number.isInteger(meaning.value)
  return Boolean(bare) && record.indicator.unit === 'percent' && record.values.some(({ count }) => count !== null)
}

function goalResult(record: IndicatorRecord, { ends }: IndicatorValue) {
  const target = targetFor(record, ends)
  const comparators = Object.fromEntries((['england', 'region', 'neighbours', 'pupils-without-send'] as const).flatMap((other) => {
    const found = comparatorFor(record, other, ends)?.value
    if (found) return found.state === 'number' ? [[other, found.value]] : []
    const published = publishedFor(record, other, ends)
    return published ? [[other, published.value]] : []
  }))
  return goalOf(target ? readTarget(target.printed) : null, { polarity: record.indicator.polarity, baseline: target?.baseline ?? null, comparators })
}

function goalFor(record: IndicatorRecord, value: IndicatorValue): Goal | null {
  const result = goalResult(record, value)
  return result.ok && !isOfCount(record, value.ends) ? result.value : null
}

/** The figure that the target of a period compares with, where it names somebody else's: `England, 2025: 40.0%`. Null: it names none, or there is none. */
export function besideTarget(record: IndicatorRecord, ends: PlainDate): string | null {
  const meaning = readTarget(targetFor(record, ends)?.printed ?? '')
  if (!meaning || meaning.kind !== 'compared') return null
  const entered = comparatorFor(record, meaning.with, ends)
  if (entered?.value.state === 'number') return `${entered.vintage ?? comparedWords[meaning.with]}: ${entered.printed ?? shownAs(record.indicator, entered.value.value)}`
  const published = entered ? undefined : publishedFor(record, meaning.with, ends)
  return published ? `${published.name}, ${published.year}: ${publishedShown(published, record.indicator.publishedMeasure)}` : null
}

const comparedWords = { ...otherWords, 'pupils-without-send': 'pupils without SEND' } as const

/** A target with the figure that it compares with in brackets. */
export const targetShown = ({ printed, beside }: Pick<TargetReading, 'printed' | 'beside'>): string => (beside === null ? printed : `${printed} (${beside})`)

/** The number at which to draw the target of a period; null where it has none, or is no one number. */
export function goalLineFor(record: IndicatorRecord, value: IndicatorValue): number | null {
  const goal = goalFor(record, value)
  return goal ? lineOf(goal) : null
}

function targetReading(record: IndicatorRecord, value: IndicatorValue): TargetReading | null {
  const target = targetFor(record, value.ends)
  const goal = goalResult(record, value)
  return target ? { printed: target.printed, beside: besideTarget(record, value.ends), meaning: readTarget(target.printed), goal: goal.ok ? goal.value : null, whyNone: goal.ok ? null : goal.error } : null
}

function targetOnly(record: IndicatorRecord): TargetReading | null {
  const target: Target | undefined = record.targets.at(-1)
  return target && target.printed !== '' ? { printed: target.printed, beside: null, meaning: readTarget(target.printed), goal: null, whyNone: null } : null
}

/** From a named earlier value, or somebody else's, to one period's. Null where that other value is no number. */
export function directionFor(record: IndicatorRecord, value: IndicatorValue, comparison: Comparison): IndicatorReading['direction'] {
  const { indicator, values } = record
  if (value.known.state !== 'number') return null
  if (isWithOthers(comparison)) return againstOthers(record, value, value.known.value, comparison)
  const at = (ends: PlainDate) => { const found = values.find((one) => one.ends === ends)?.known; return found?.state === 'number' ? found.value : undefined }
  const before = earlierFor(record, value.ends, comparison)
  const earlier = comparison === 'average-of-last-three' ? average([1, 2, 3].map((back) => at(periodBefore(indicator.rhythm, value.ends, back)))) : before === undefined ? undefined : at(before)
  if (earlier === undefined) return null
  const against = comparison === 'average-of-last-three' ? 'the average of the three before' : periodInWords(indicator.rhythm, before as PlainDate)
  return { ...directionOf(value.known.value, earlier, { polarity: indicator.polarity, decimals: indicator.decimals, range: rangeFor(record, value) }), comparison, against, earlier }
}

/** Against an entered figure of somebody else for the same period, else the one that was published last. */
function againstOthers(record: IndicatorRecord, value: IndicatorValue, number: number, comparison: 'neighbours' | 'region' | 'england'): IndicatorReading['direction'] {
  const { indicator } = record
  const entered = comparatorFor(record, comparison, value.ends)
  const published = entered ? undefined : publishedFor(record, comparison, value.ends)
  const other = entered?.value.state === 'number' ? entered.value.value : published?.value
  if (other === undefined) return null
  const against = published ? `${published.name}, ${published.year}` : entered?.vintage ?? otherWords[comparison]
  return { ...directionOf(number, other, { polarity: indicator.polarity, decimals: indicator.decimals, range: rangeFor(record, value) }), comparison, against, earlier: other }
}

/** The period before is the last one with a number: a term's figures stand some months apart. */
function earlierFor({ indicator, values }: IndicatorRecord, ends: PlainDate, comparison: Comparison): PlainDate | undefined {
  if (comparison === 'same-period-last-year') return samePeriodLastYear(ends)
  const before = periodBefore(indicator.rhythm, ends)
  return values.findLast((one) => one.ends < ends && one.known.state === 'number' && (one.ends >= before || indicator.rhythm.kind === 'T' || indicator.rhythm.kind === 'A'))?.ends
}

const average = (values: readonly (number | undefined)[]): number | undefined =>
  values.some((value) => value === undefined) ? undefined : values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length

function rangeFor(record: IndicatorRecord, value: IndicatorValue): Range | null {
  const goal = goalFor(record, value)
  return goal && goal.least !== null && goal.most !== null ? { low: goal.least, high: goal.most } : null
}

function chartFor(record: IndicatorRecord, numbers: readonly Numbered[], goal: Goal | null, rules: RuleSetName): Pick<IndicatorReading, 'chart' | 'noChart' | 'variation' | 'assurance' | 'says'> {
  const may = mayBeCharted(record.indicator.rhythm.kind, numbers.length)
  if (!may.ok) return { chart: null, noChart: may.error, variation: null, assurance: null, says: refusalWords[may.error] }
  const rebasedAt = record.rebases.flatMap(({ from }) => { const at = numbers.findIndex(({ ends }) => ends >= from); return at > 0 ? [at] : [] })
  const chart = chartOf({ values: numbers.map(({ known }) => known.value), improvement: improvementOf(record.indicator.polarity), target: goal ? lineOf(goal) : null, rebasedAt }, rules)
  return { chart, noChart: null, variation: chart.variation, assurance: chart.assurance, says: whatItSays(chart) }
}
