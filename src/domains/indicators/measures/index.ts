/** Indicators: what they are, their values, and what they say on a day. */
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import type { IndicatorRecord } from './rules/record.ts'
import { findRecords, type SmallNumbers } from './storage/records.ts'

export { findIndicators } from './storage/definitions.ts'
export { findSaid, type SaidOfPeriod } from './storage/commentaries.ts'
export { findRecords, type RecordsAsk, type SmallNumbers } from './storage/records.ts'
export { smallNumbersFor } from './actions/small-numbers.ts'
export { readingOf, shownAs, type IndicatorReading, type RagReading, type ReadingOptions, type TargetReading } from './rules/reading.ts'
export { placeOf as countedBehind } from './rules/withhold-small.ts'
export type { Definition, Indicator } from './rules/indicator.ts'
export type { IndicatorRecord, Commentary, Comparator, Override, Rebase, Target } from './rules/record.ts'
export { standingOn, standingWords, type IndicatorValue, type Known } from './rules/value.ts'
export { periodBefore, periodHolding, periodInWords, type PeriodKind, type Rhythm } from './rules/period.ts'
export type { ReckoningName } from './rules/reckonings.ts'
export type { Unit } from './rules/unit.ts'
export { noGoalWords } from './rules/goal.ts'
export { toleranceInWords, type Rag, type RagReason, type Tolerance } from './rules/rag.ts'
export { readTarget, type TargetMeaning } from './rules/target-text.ts'
export type { Arrow, Comparison, Direction } from './rules/direction.ts'

/** All that was known of one indicator by the end of a day: `readingOf(series, asKnown)` says what it comes to. Undefined: there is none. */
export async function findSeries(trx: Transaction, authority: number, indicator: string, asKnown: PlainDate, small: SmallNumbers): Promise<IndicatorRecord | undefined> {
  const [record] = await findRecords(trx, authority, { asKnown, small, only: [indicator] })
  return record
}
export { measureRoutes } from './pages/routes.ts'
export { indicatorPath, indicatorsPath } from './pages/paths.ts'
