import { findIndicators, findRecords, readingOf, type IndicatorReading } from '../../../indicators/index.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Measure } from '../../plan/rules/measure.ts'
import type { MeasureReading } from '../rules/find-challenges.ts'

/** How the indicators of a plan's measures stand today: those that have a number. */
export async function readMeasures(trx: Transaction, authority: number, measures: readonly Measure[], today: PlainDate): Promise<MeasureReading[]> {
  const codes = new Set(measures.flatMap(({ indicator }) => indicator ?? []))
  if (codes.size === 0) return []
  const only = (await findIndicators(trx, authority, today)).filter(({ code }) => codes.has(code)).map(({ id }) => id)
  if (only.length === 0) return []
  return (await findRecords(trx, authority, { asKnown: today, only })).flatMap((record) => readingFrom(readingOf(record, today)))
}

function readingFrom({ indicator, latest, variation, direction, says }: IndicatorReading): MeasureReading[] {
  if (!latest) return []
  const moved = direction ? `, ${direction.judgement} than ${direction.against}` : ''
  return [{ indicator: indicator.code, concern: variation?.startsWith('concern') ?? false, worse: direction?.judgement === 'worse', sentence: `${indicator.title}: ${latest.shown} in ${latest.period}${direction?.judgement === 'worse' || direction?.judgement === 'better' ? moved : ''}. ${says}` }]
}
