import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'

type By = { authority: number; person: string; now: Date }

/** What was changed about an authority, kept for good. */
export async function recordSettingsEvent(trx: Transaction, by: By, kind: string, detail: object): Promise<void> {
  await sql`insert into identity.events (authority_id, event_id, kind, recorded_at, recorded_by, detail)
    values (${by.authority}, ${uuid()}, ${kind}, ${by.now}, ${by.person}, ${JSON.stringify(detail)})`.execute(trx)
}

type Saved = { name: string; brand: string; accent: string; phone: string | null; email: string | null; targets: Record<string, number>; secondFactor: 'required' | 'optional' }

/** False if somebody saved since `version` was read; then nothing is written. */
export async function saveAuthority(trx: Transaction, authority: number, version: number, to: Saved): Promise<boolean> {
  const done = await sql`update identity.authorities set name = ${to.name}, brand = ${to.brand}, accent = ${to.accent},
      front_door_phone = ${to.phone}, front_door_email = ${to.email}, targets = ${JSON.stringify(to.targets)}, second_factor = ${to.secondFactor}, version = version + 1
    where authority_id = ${authority} and version = ${version}`.execute(trx)
  return done.numAffectedRows === 1n
}

export type BankHoliday = { day: PlainDate; name: string }

export async function findBankHolidays(trx: Transaction): Promise<BankHoliday[]> {
  const rows = await trx.selectFrom('statute.bank_holidays').selectAll().orderBy('day').execute()
  return rows.map((row) => ({ day: literalDate(row.day), name: row.name }))
}

/** False if the day is there already. */
export async function addBankHoliday(trx: Transaction, day: string, name: string): Promise<boolean> {
  const done = await sql`insert into statute.bank_holidays (day, name) values (${day}, ${name}) on conflict do nothing`.execute(trx)
  return done.numAffectedRows === 1n
}

export async function removeBankHoliday(trx: Transaction, day: string): Promise<boolean> {
  const done = await sql`delete from statute.bank_holidays where day = ${day}::date`.execute(trx)
  return done.numAffectedRows === 1n
}

export type Colleague = { person: string; name: string; email: string | null; role: string; title: string; locality: string | null; from: PlainDate; until: PlainDate | null; signsIn: boolean; seesChildren: boolean }

/** Everybody appointed in an authority, by role and name. */
export async function findColleagues(trx: Transaction, authority: number): Promise<Colleague[]> {
  const { rows } = await sql<{ person_id: string; name: string; email: string | null; role: string; title: string; locality: string | null; valid_from: string; valid_until: string | null; signs_in: boolean; sees_children: boolean }>`
    select p.person_id, p.name, p.email, a.role, r.title, l.name as locality, a.valid_from, a.valid_until, p.user_id is not null as signs_in, r.sees_children
    from identity.appointments a join identity.persons p using (person_id) join identity.roles r using (role)
    left join people.localities l on l.authority_id = a.authority_id and l.locality_id = a.locality_id
    where a.authority_id = ${authority} and not p.service order by r.title, p.name`.execute(trx)
  return rows.map((row) => ({
    person: row.person_id, name: row.name, email: row.email, role: row.role, title: row.title, locality: row.locality, signsIn: row.signs_in, seesChildren: row.sees_children,
    from: literalDate(row.valid_from), until: row.valid_until === null ? null : literalDate(row.valid_until),
  }))
}
