import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { firstDayOf, lastDayOf, type MonthKey } from '../../../../values/month-key.ts'
import { earlierOf, type PlainDate } from '../../../../values/plain-date.ts'
import type { MonthCounts } from '../rules/monthly.ts'
import { knownBy } from './known.ts'

type Row = { month: MonthKey; i: number; i_in: number; e: number; e_in: number; disputed: number; undated: number }

// reg 13(2) SEND Regulations 2014: 20 weeks are 140 days; the department's own measure counts the same
const inTime = sql`k.issued_on - k.received_on <= 140`

/** Plans issued by month, as known by the end of `asAt`. Months without a plan have no row. */
export async function countIssued(trx: Transaction, authority: number, from: MonthKey, to: MonthKey, asAt: PlainDate, recordedUntil?: Date): Promise<MonthCounts[]> {
  const until = isoDate(earlierOf(lastDayOf(to), asAt))
  const counted = sql`not k.disputed and k.received_on is not null`
  const { rows } = await sql<Row>`
    select to_char(k.issued_on, 'YYYY-MM') as month,
      count(*) filter (where ${counted})::int as i,
      count(*) filter (where ${counted} and ${inTime})::int as i_in,
      count(*) filter (where ${counted} and not k.exception)::int as e,
      count(*) filter (where ${counted} and not k.exception and ${inTime})::int as e_in,
      count(*) filter (where k.disputed)::int as disputed,
      count(*) filter (where not k.disputed and k.received_on is null)::int as undated
    from ${knownBy(authority, asAt, recordedUntil)}
    where k.issued_on between ${isoDate(firstDayOf(from))}::date and ${until}::date
    group by 1 order by 1`.execute(trx)
  return rows.map((row) => ({
    month: row.month, disputed: row.disputed, undated: row.undated,
    including: { issued: row.i, inTime: row.i_in }, excluding: { issued: row.e, inTime: row.e_in },
  }))
}
