import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../../values/plain-date.ts'
import { knownBy, restricted } from './known.ts'

/** A request behind a figure of waiting. `endedOn` is null while the family still waits. */
export type RequestCase = { child: string | null; name: string; receivedOn: PlainDate; endedOn: PlainDate | null; officer: string | null }

/** The children whose requests `findWaits` counts, by the same span and the same knowledge. */
export async function findRequests(trx: Transaction, authority: number, from: PlainDate, to: PlainDate, asAt: PlainDate): Promise<RequestCase[]> {
  const day = isoDate(asAt)
  const { rows } = await sql<{ child_id: string | null; name: string; received_on: string; ended_on: string | null; link_officer: string | null }>`
    select k.child_id, coalesce(c.known_as || ' ' || c.surname, ${restricted}) as name, k.received_on, c.link_officer,
      case when k.ended_on <= ${day}::date then k.ended_on end as ended_on
    from ${knownBy(authority, asAt)}
    left join people.listed_children c on c.authority_id = ${authority} and c.child_id = k.child_id
    where k.received_on between ${isoDate(from)}::date and ${isoDate(to)}::date and k.received_on <= ${day}::date
    order by k.received_on, name, k.assessment_id`.execute(trx)
  return rows.map((row) => ({
    child: row.child_id, name: row.name, receivedOn: literalDate(row.received_on),
    endedOn: row.ended_on === null ? null : literalDate(row.ended_on), officer: row.link_officer,
  }))
}
