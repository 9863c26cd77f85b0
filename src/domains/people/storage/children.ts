import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'

/** A child as lists and headings name them. */
export type Child = {
  authority: number
  id: string
  forename: string
  surname: string
  /** The family's own choice of name. */
  knownAs: string
  /** `knownAs` and surname. */
  name: string
  birthDate: PlainDate
  sex: string
  upn: string | null
  uln: string | null
  postcode: string | null
  primaryNeed: string | null
  setting: string | null
  urn: number | null
  locality: string | null
  localityId: string | null
  officerId: string | null
  officer: string | null
}

/** A row of people.listed_children. */
export type ChildRow = {
  authority_id: number; child_id: string; forename: string; surname: string; known_as: string; birth_date: string; sex: string
  upn: string | null; uln: string | null; postcode: string | null; primary_need: string | null; setting: string | null; urn: number | null
  locality: string | null; locality_id: string | null; link_officer_id: string | null; link_officer: string | null
}

export const childOf = (row: ChildRow): Child => ({
  authority: row.authority_id, id: row.child_id, forename: row.forename, surname: row.surname, knownAs: row.known_as,
  name: `${row.known_as} ${row.surname}`, birthDate: literalDate(row.birth_date), sex: row.sex, upn: row.upn, uln: row.uln,
  postcode: row.postcode, primaryNeed: row.primary_need, setting: row.setting, urn: row.urn, locality: row.locality,
  localityId: row.locality_id, officerId: row.link_officer_id, officer: row.link_officer,
})

/** One child, if the reader may see them. */
export async function findChild(trx: Transaction, authorities: readonly number[], id: string): Promise<Child | undefined> {
  const { rows } = await sql<ChildRow>`select * from people.listed_children
    where authority_id = any(${[...authorities]}) and child_id = ${id}`.execute(trx)
  return rows[0] && childOf(rows[0])
}

/** The children of whom the reader is family, in whatever authority, eldest first. */
export async function findOwnChildren(trx: Transaction): Promise<Child[]> {
  const { rows } = await sql<ChildRow>`select c.* from access.granted(array['family']) g join people.listed_children c using (authority_id, child_id)
    order by c.birth_date`.execute(trx)
  return rows.map(childOf)
}

/** One of them. */
export const findOwnChild = async (trx: Transaction, id: string): Promise<Child | undefined> =>
  (await findOwnChildren(trx)).find((child) => child.id === id)

export type SearchPage = { children: Child[]; total: number }

/**
 * Children of these authorities whose name begins with each word asked for, or whose UPN, ULN or birth date it is.
 * Nothing asked for gives everyone. The first `most` by surname, and how many there are in all.
 */
export async function searchChildren(trx: Transaction, authorities: readonly number[], asked: string, most: number): Promise<SearchPage> {
  const words = asked.trim().split(/\s+/).filter(Boolean)
  const matches = words.map((word) => sql`and (c.surname ilike ${`${escapeLike(word)}%`} or c.forename ilike ${`${escapeLike(word)}%`}
    or c.known_as ilike ${`${escapeLike(word)}%`} or c.upn = ${word.toUpperCase()} or c.uln = ${word} or c.birth_date::text = ${word})`)
  const where = sql`c.authority_id = any(${[...authorities]}) ${sql.join(matches, sql` `)}`
  // First whom to show, then what to say of them: else the country's whole register of schools is read for a page of names.
  const { rows } = await sql<ChildRow>`with found as materialized (
      select c.authority_id, c.child_id from people.children c where ${where} order by c.surname, c.forename, c.child_id limit ${most})
    select l.* from found join people.listed_children l using (authority_id, child_id)
    order by l.surname, l.forename, l.child_id`.execute(trx)
  const counted = await sql<{ n: number }>`select count(*)::int as n from people.children c where ${where}`.execute(trx)
  return { children: rows.map(childOf), total: counted.rows[0]?.n ?? 0 }
}

const escapeLike = (word: string) => word.replace(/[\\%_]/g, (sign) => `\\${sign}`)
