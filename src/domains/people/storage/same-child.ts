import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'

/** A child already here who may be the one meant. */
export type Same = { id: string; name: string; birthDate: PlainDate }

/** Children with the same UPN, or with the same name and birth date. */
export async function findSame(trx: Transaction, authority: number, asked: { forename: string; surname: string; birthDate: PlainDate; upn: string | null }): Promise<Same[]> {
  const { rows } = await sql<{ child_id: string; known_as: string; surname: string; birth_date: string }>`
    select child_id, coalesce(known_as, forename) as known_as, surname, birth_date from people.children
    where authority_id = ${authority} and (upn = ${asked.upn}
      or (lower(surname collate "C") = lower(${asked.surname}) and birth_date = ${isoDate(asked.birthDate)}::date and lower(forename) = lower(${asked.forename})))`.execute(trx)
  return rows.map((row) => ({ id: row.child_id, name: `${row.known_as} ${row.surname}`, birthDate: literalDate(row.birth_date) }))
}

/** Whether the child meant is here in a record that is kept from the reader. */
export async function isKeptFromReader(trx: Transaction, authority: number, asked: { forename: string; surname: string; birthDate: PlainDate; upn: string | null }): Promise<boolean> {
  const { rows } = await sql<{ kept: boolean }>`select people.kept_from_reader(${authority}::smallint, ${asked.upn}, ${asked.surname}, ${asked.forename}, ${isoDate(asked.birthDate)}::date) as kept`.execute(trx)
  return rows[0]?.kept ?? false
}
