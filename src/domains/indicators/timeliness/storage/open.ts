import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../../values/plain-date.ts'
import type { OpenCase, OpenStage } from '../rules/open-case.ts'
import { knownBy, restricted } from './known.ts'

type Row = {
  child_id: string | null; name: string; birth_date: string | null; stage: OpenStage; received_on: string
  link_officer: string | null; locality: string | null; setting: string | null; exception: boolean
}

// What had happened by the day, and not only what was known by it.
const openOn = (day: string) => sql`k.received_on <= ${day}::date and (k.ended_on is null or k.ended_on > ${day}::date)`

/** Every assessment open at the end of a day, as known by the end of `asAt` (else of that day), longest waiting first. */
export async function findOpenAt(trx: Transaction, authority: number, on: PlainDate, asAt: PlainDate = on): Promise<OpenCase[]> {
  const day = isoDate(on)
  const { rows } = await sql<Row>`
    select k.child_id, coalesce(c.known_as || ' ' || c.surname, ${restricted}) as name, c.birth_date, k.received_on, c.link_officer, c.locality, c.setting, k.exception,
      case when k.draft_sent_on <= ${day}::date then 'draft-sent' when k.issue_agreed_on <= ${day}::date then 'drafting'
           when k.assess_agreed_on <= ${day}::date then 'assessing' else 'requested' end as stage
    from ${knownBy(authority, asAt)}
    left join people.listed_children c on c.authority_id = ${authority} and c.child_id = k.child_id
    where ${openOn(day)}
    order by k.received_on, name, k.assessment_id`.execute(trx)
  return rows.map((row) => ({
    child: row.child_id, name: row.name, birthDate: row.birth_date === null ? null : literalDate(row.birth_date), stage: row.stage, receivedOn: literalDate(row.received_on),
    officer: row.link_officer, locality: row.locality, setting: row.setting, exception: row.exception,
  }))
}

export type OpenCount = { day: PlainDate; open: number; past20: number }

/** How many were open, and past 20 weeks, at the end of each day of `days`, as known by the end of `asAt`. */
export async function countOpenOver(trx: Transaction, authority: number, days: readonly PlainDate[], asAt: PlainDate, recordedUntil?: Date): Promise<OpenCount[]> {
  const { rows } = await sql<{ day: string; open: number; past20: number }>`
    with known as materialized (select k.received_on, k.ended_on from ${knownBy(authority, asAt, recordedUntil)})
    select d.day::text as day,
      count(k.received_on)::int as open,
      count(k.received_on) filter (where k.received_on + 140 < d.day)::int as past20
    from unnest(${days.map(isoDate)}::date[]) as d(day)
    left join known k on k.received_on <= d.day and (k.ended_on is null or k.ended_on > d.day)
    group by 1 order by 1`.execute(trx)
  return rows.map((row) => ({ day: literalDate(row.day), open: row.open, past20: row.past20 }))
}
