import { findIndicators, findRecords, readingOf, type IndicatorReading, type SmallNumbers } from '../../../indicators/index.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Measure } from '../rules/measure.ts'

/** What the indicators of a plan's measures say on a day, by their code. An indicator without a number is there too, and says so. */
export async function readIndicators(trx: Transaction, authority: number, measures: readonly Measure[], asKnown: PlainDate, small: SmallNumbers): Promise<Map<string, IndicatorReading>> {
  const codes = new Set(measures.flatMap(({ indicator }) => indicator ?? []))
  if (codes.size === 0) return new Map()
  const only = (await findIndicators(trx, authority, asKnown)).filter(({ code }) => codes.has(code)).map(({ id }) => id)
  const records = only.length === 0 ? [] : await findRecords(trx, authority, { asKnown, small, only })
  return new Map(records.map((record) => [record.indicator.code, readingOf(record, asKnown)]))
}
