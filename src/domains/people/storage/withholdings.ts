import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'

/** Looks that are not shown to a family, whole or one relative. `name` is null where the record is kept from the reader. */
export type Withholding = {
  id: string; child: string; name: string | null; role: string | null; from: PlainDate; until: PlainDate | null
  relative: string | null; reason: string; by: string | null; reviewOn: PlainDate
}

type Row = {
  withholding_id: string; child_id: string; name: string | null; role: string | null; looks_from: string; looks_until: string | null
  relative: string | null; reason: string; by: string | null; review_on: string
}

const selected = sql`select w.withholding_id, w.child_id, c.known_as || ' ' || c.surname as name, w.role, w.looks_from, w.looks_until,
    f.name as relative, w.reason, p.name as by, w.review_on
  from audit.withholdings w
  left join people.listed_children c on c.authority_id = w.authority_id and c.child_id = w.child_id
  left join identity.persons f on f.person_id = w.from_person
  left join identity.persons p on p.person_id = w.decided_by`

const withholdingOf = (row: Row): Withholding => ({
  id: row.withholding_id, child: row.child_id, name: row.name, role: row.role, from: literalDate(row.looks_from),
  until: row.looks_until === null ? null : literalDate(row.looks_until), relative: row.relative, reason: row.reason, by: row.by, reviewOn: literalDate(row.review_on),
})

/** In force in an authority, the next to be reviewed first. */
export async function findWithholdings(trx: Transaction, authority: number): Promise<Withholding[]> {
  const { rows } = await sql<Row>`${selected} where w.authority_id = ${authority} and w.ended_at is null order by w.review_on, w.withholding_id`.execute(trx)
  return rows.map(withholdingOf)
}

export async function findWithholding(trx: Transaction, authority: number, id: string): Promise<Withholding | undefined> {
  const { rows } = await sql<Row>`${selected} where w.authority_id = ${authority} and w.withholding_id = ${id} and w.ended_at is null`.execute(trx)
  return rows[0] && withholdingOf(rows[0])
}

type By = { authority: number; person: string; now: Date }

/** What is to be withheld, from whom, why, and when somebody looks at it again. */
export type NewWithholding = { child: string; role: string | null; from: PlainDate; relative: string | null; reason: string; reviewOn: PlainDate }

export async function addWithholding(trx: Transaction, by: By, to: NewWithholding): Promise<void> {
  await sql`insert into audit.withholdings (authority_id, withholding_id, child_id, role, looks_from, from_person, reason, decided_at, decided_by, review_on)
    values (${by.authority}, ${uuid()}, ${to.child}, ${to.role}, ${isoDate(to.from)}, ${to.relative}, ${to.reason}, ${by.now}, ${by.person}, ${isoDate(to.reviewOn)})`.execute(trx)
}

/** Keeps a withholding until its next review, or ends it (`reviewOn` null), with the reason. False if it had ended. */
export async function saveReview(trx: Transaction, by: By, withholding: string, reason: string, reviewOn: PlainDate | null): Promise<boolean> {
  const done = reviewOn === null
    ? await sql`update audit.withholdings set ended_at = ${by.now}, ended_by = ${by.person} where authority_id = ${by.authority} and withholding_id = ${withholding} and ended_at is null`.execute(trx)
    : await sql`update audit.withholdings set review_on = ${isoDate(reviewOn)} where authority_id = ${by.authority} and withholding_id = ${withholding} and ended_at is null`.execute(trx)
  if (done.numAffectedRows !== 1n) return false
  await sql`insert into audit.withholding_reviews (authority_id, review_id, withholding_id, reviewed_at, reviewed_by, outcome, reason, review_on)
    values (${by.authority}, ${uuid()}, ${withholding}, ${by.now}, ${by.person}, ${reviewOn === null ? 'ended' : 'kept'}, ${reason}, ${reviewOn === null ? null : isoDate(reviewOn)})`.execute(trx)
  return true
}

/** Relatives of a child who may look at the record: from any one of them looks may be withheld. */
export async function findRelatives(trx: Transaction, authority: number, child: string): Promise<{ person: string; name: string }[]> {
  const { rows } = await sql<{ person: string; name: string }>`select g.party_id as person, g.party_name as name from people.grants g
    where g.authority_id = ${authority} and g.child_id = ${child} and g.scope = 'family' order by g.party_name`.execute(trx)
  return rows
}
