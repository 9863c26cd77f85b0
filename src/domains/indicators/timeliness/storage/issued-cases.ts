import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { firstDayOf, lastDayOf, type MonthKey } from '../../../../values/month-key.ts'
import { earlierOf, literalDate, type PlainDate } from '../../../../values/plain-date.ts'
import { knownBy, restricted } from './known.ts'

/** A plan behind a figure of timeliness. */
export type IssuedCase = {
  /** Null where the reader may not see whose it is. */
  child: string | null
  name: string
  receivedOn: PlainDate
  issuedOn: PlainDate
  exception: boolean
  officer: string | null
  locality: string | null
}

export type IssuedAsk = { from: MonthKey; to: MonthKey; asAt: PlainDate; exceptions: 'including' | 'excluding'; inTime: boolean | undefined }

/** The children whom a figure of plans issued counts, by the same rule as `countIssued`. */
export async function findIssued(trx: Transaction, authority: number, ask: IssuedAsk): Promise<IssuedCase[]> {
  const until = isoDate(earlierOf(lastDayOf(ask.to), ask.asAt))
  const { rows } = await sql<{ child_id: string | null; name: string; received_on: string; issued_on: string; exception: boolean; link_officer: string | null; locality: string | null }>`
    select k.child_id, coalesce(c.known_as || ' ' || c.surname, ${restricted}) as name, k.received_on, k.issued_on, k.exception, c.link_officer, c.locality
    from ${knownBy(authority, ask.asAt)}
    left join people.listed_children c on c.authority_id = ${authority} and c.child_id = k.child_id
    where k.issued_on between ${isoDate(firstDayOf(ask.from))}::date and ${until}::date
      and not k.disputed and k.received_on is not null
      ${ask.exceptions === 'excluding' ? sql`and not k.exception` : sql``}
      ${ask.inTime === undefined ? sql`` : ask.inTime ? sql`and k.issued_on - k.received_on <= 140` : sql`and k.issued_on - k.received_on > 140`}
    order by k.issued_on, name, k.assessment_id`.execute(trx)
  return rows.map((row) => ({
    child: row.child_id, name: row.name, receivedOn: literalDate(row.received_on), issuedOn: literalDate(row.issued_on),
    exception: row.exception, officer: row.link_officer, locality: row.locality,
  }))
}
