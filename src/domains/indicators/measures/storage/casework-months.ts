import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { addToMonth, firstDayOf, monthKeyOf, type MonthKey } from '../../../../values/month-key.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { CaseworkMonth } from '../rules/reckonings.ts'
import { endOf } from './moment.ts'

type Row = {
  month: MonthKey; requests: number; agreed_to_assess: number; refused_to_assess: number; agreed_to_issue: number; refused_to_issue: number
  issued_all: number; in_time_all: number; issued: number; in_time: number; open: number; past20: number
}

/** What casework comes to in each of so many months up to a day, as known by its end. */
export async function findCaseworkMonths(trx: Transaction, authority: number, asKnown: PlainDate, months: number, recordedUntil?: Date): Promise<CaseworkMonth[]> {
  const last = monthKeyOf(asKnown)
  const { rows } = await sql<Row>`
    select to_char(m.month, 'YYYY-MM') as month, requests, agreed_to_assess, refused_to_assess, agreed_to_issue, refused_to_issue, issued_all, in_time_all, issued, in_time, open, past20
    from indicators.casework_months(${authority}::smallint, ${isoDate(firstDayOf(addToMonth(last, 1 - months)))}::date, ${isoDate(firstDayOf(last))}::date, ${endOf(asKnown)}, ${isoDate(asKnown)}::date${recordedUntil === undefined ? sql`` : sql`, ${recordedUntil}::timestamptz`}) m`.execute(trx)
  return rows.map((row) => ({
    month: row.month, requests: row.requests, agreedToAssess: row.agreed_to_assess, refusedToAssess: row.refused_to_assess, agreedToIssue: row.agreed_to_issue, refusedToIssue: row.refused_to_issue,
    issuedAll: row.issued_all, inTimeAll: row.in_time_all, issued: row.issued, inTime: row.in_time, open: row.open, past20: row.past20,
  }))
}
