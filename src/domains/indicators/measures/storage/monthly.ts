import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Indicator } from '../rules/indicator.ts'
import { monthlyUnder, overlaps } from '../rules/monthly-under.ts'
import type { IndicatorRecord } from '../rules/record.ts'
import { reckon } from '../rules/reckonings.ts'
import { findCaseworkMonths } from './casework-months.ts'
import { findIndicators } from './definitions.ts'
import { findRecords, monthsReckoned, type SmallNumbers } from './records.ts'

/** The months under an indicator whose points overlap. `defined`: they are an indicator of their own. */
export type Monthly = { readonly record: IndicatorRecord; readonly defined: boolean }

/**
 * The single months under a rolling year or a year so far, where they are known: as an indicator of their own, else computed from
 * casework. Computed for those only who see true counts: months that are published beside rolling years would give small ones away.
 */
export async function findMonthly(trx: Transaction, authority: number, { indicator, settings }: IndicatorRecord, asKnown: PlainDate, small: SmallNumbers): Promise<Monthly | undefined> {
  if (!overlaps(indicator)) return undefined
  const defined = monthlyUnder(indicator, await findIndicators(trx, authority, asKnown))
  if (defined) {
    const [record] = await findRecords(trx, authority, { asKnown, small, only: [defined.id] })
    return record && { record, defined: true }
  }
  if (indicator.reckoning === null || small !== 'shown') return undefined
  const monthly: Indicator = { ...indicator, rhythm: { ...indicator.rhythm, kind: 'M' }, title: `${indicator.title}, by single months` }
  const values = reckon(indicator.reckoning, monthly.rhythm, await findCaseworkMonths(trx, authority, asKnown, monthsReckoned), asKnown)
  return { record: { indicator: monthly, values, arrows: new Map(), targets: [], tolerances: [], comparators: [], published: [], overrides: [], commentaries: [], rebases: [], settings }, defined: false }
}
