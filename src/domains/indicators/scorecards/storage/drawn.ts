import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { findRecords, type SmallNumbers } from '../../measures/storage/records.ts'
import { drawScorecard, type DrawnScorecard } from '../rules/draw.ts'
import { indicatorsOf } from '../rules/layout.ts'
import { findScorecard, type Scorecard } from './scorecards.ts'

export type Found = { readonly scorecard: Scorecard; readonly drawn: DrawnScorecard }

/** A scorecard as it stood at the end of a day: its layout of then, with the figures as known then. Undefined: there was none. */
export async function findDrawnScorecard(trx: Transaction, authority: number, id: string, asKnown: PlainDate, small: SmallNumbers, recordedUntil?: Date): Promise<Found | undefined> {
  const scorecard = await findScorecard(trx, authority, id, asKnown, recordedUntil)
  if (!scorecard) return undefined
  const records = await findRecords(trx, authority, { asKnown, small, only: indicatorsOf(scorecard.layout), recordedUntil })
  return { scorecard, drawn: drawScorecard(scorecard.layout, new Map(records.map((record) => [record.indicator.id, record])), asKnown) }
}
