import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Wait } from '../rules/waiting.ts'
import { knownBy } from './known.ts'

/** Waits of the requests received in a span of days, as they stood at the end of `asAt`. */
export async function findWaits(trx: Transaction, authority: number, from: PlainDate, to: PlainDate, asAt: PlainDate): Promise<Wait[]> {
  const day = isoDate(asAt)
  const { rows } = await sql<Wait>`
    select (least(coalesce(k.ended_on, ${day}::date), ${day}::date) - k.received_on)::int as days,
      case when k.ended_on is null or k.ended_on > ${day}::date then 'still-waiting'
           when k.issued_on is not null or k.no_plan_on is not null then 'decided'
           else 'left' end as end
    from ${knownBy(authority, asAt)}
    where k.received_on between ${isoDate(from)}::date and ${isoDate(to)}::date and k.received_on <= ${day}::date`.execute(trx)
  return rows
}
