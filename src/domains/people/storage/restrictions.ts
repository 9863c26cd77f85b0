import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'

/** A record that is kept from staff who are not named for it. `name` is null for those whom it keeps out. */
export type Restriction = { id: string; child: string; name: string | null; reason: string; since: Date; by: string | null; named: number }

type Row = { restriction_id: string; child_id: string; name: string | null; reason: string; restricted_at: Date; by: string | null; named: number }

/** In force in an authority, newest first. */
export async function findRestrictions(trx: Transaction, authority: number): Promise<Restriction[]> {
  const { rows } = await sql<Row>`
    select r.restriction_id, r.child_id, c.known_as || ' ' || c.surname as name, r.reason, r.restricted_at, p.name as by,
      access.named_officers(r.authority_id, r.child_id) as named
    from people.restrictions r
    left join people.listed_children c on c.authority_id = r.authority_id and c.child_id = r.child_id
    left join identity.persons p on p.person_id = r.restricted_by
    where r.authority_id = ${authority} and r.lifted_at is null order by r.restricted_at desc`.execute(trx)
  return rows.map((row) => ({ id: row.restriction_id, child: row.child_id, name: row.name, reason: row.reason, since: row.restricted_at, by: row.by, named: row.named }))
}

export async function isRestricted(trx: Transaction, authority: number, child: string): Promise<boolean> {
  const { rows } = await sql`select from people.restrictions where authority_id = ${authority} and child_id = ${child} and lifted_at is null`.execute(trx)
  return rows.length > 0
}

type By = { authority: number; person: string; now: Date }

/** False if the record is restricted already. */
export async function addRestriction(trx: Transaction, by: By, child: string, reason: string): Promise<boolean> {
  const done = await sql`insert into people.restrictions (authority_id, restriction_id, child_id, reason, restricted_at, restricted_by)
    values (${by.authority}, ${uuid()}, ${child}, ${reason}, ${by.now}, ${by.person}) on conflict do nothing`.execute(trx)
  return done.numAffectedRows === 1n
}

/** Lets an officer keep seeing the record, by name. The family is shown the role, and not the name. */
export async function nameOfficer(trx: Transaction, authority: number, child: string, officer: { person: string; title: string }, from: string): Promise<void> {
  await sql`insert into people.grants (authority_id, grant_id, child_id, party_id, party_kind, party_name, scope, what, why, valid_from)
    values (${authority}, ${uuid()}, ${child}, ${officer.person}, 'officer', ${officer.title}, 'named-officer', 'the whole record', 'named for a restricted record', ${from})`.execute(trx)
}

/** Ends a restriction. The child, or undefined if it was lifted before or is not there. */
export async function endRestriction(trx: Transaction, by: By, restriction: string, because: string): Promise<string | undefined> {
  const { rows } = await sql<{ child_id: string }>`update people.restrictions set lifted_at = ${by.now}, lifted_by = ${by.person}, lifted_because = ${because}
    where authority_id = ${by.authority} and restriction_id = ${restriction} and lifted_at is null returning child_id`.execute(trx)
  return rows[0]?.child_id
}

/** Ends what the named officers held for the restriction, with it. */
export async function releaseOfficers(trx: Transaction, authority: number, child: string, on: string): Promise<void> {
  await sql`select people.release_officers(${authority}::smallint, ${child}::uuid, ${on}::date)`.execute(trx)
}

/** Who is named for a restricted record today, for whoever guards records: they may be kept from the record itself. */
export async function findOfficersOf(trx: Transaction, authority: number, child: string): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`select person_id from access.officers_of(${authority}::smallint, ${child}::uuid)`.execute(trx)
  return rows.map((row) => row.person_id)
}

/** Lets these officers, and no others, go on with a restricted record, with the reason. False if they are those named already. */
export async function changeOfficers(trx: Transaction, { authority, now }: Omit<By, 'person'>, restriction: string, officers: readonly { person: string; title: string }[], because: string): Promise<boolean> {
  const { rows } = await sql<{ changed: boolean }>`select people.change_officers(${authority}::smallint, ${restriction}::uuid, ${officers.map(({ person }) => person)}::uuid[],
    ${officers.map(({ title }) => title)}::text[], ${because}, ${now}, ${uuid()}::uuid) as changed`.execute(trx)
  return rows[0]?.changed ?? false
}

/** A change of those named. `gained` and `lost` are names as they are today. */
export type OfficerChange = { at: Date; by: string; gained: string[]; lost: string[]; because: string }

export async function findOfficerChanges(trx: Transaction, authority: number, restriction: string): Promise<OfficerChange[]> {
  const { rows } = await sql<OfficerChange>`
    select c.changed_at as at, coalesce(b.name, 'Somebody who has left') as by, c.because,
      array(select coalesce(p.name, 'Somebody who has left') from unnest(c.named) id left join identity.persons p on p.person_id = id order by 1) as gained,
      array(select coalesce(p.name, 'Somebody who has left') from unnest(c.released) id left join identity.persons p on p.person_id = id order by 1) as lost
    from people.officer_changes c left join identity.persons b on b.person_id = c.recorded_by
    where c.authority_id = ${authority} and c.restriction_id = ${restriction} order by c.changed_at desc`.execute(trx)
  return rows
}
