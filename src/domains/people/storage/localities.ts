import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'

/** Where a postcode belongs, and whom to ask there. Public. */
export type PostcodePlace = {
  authority: number
  authorityName: string
  locality: string | null
  ward: string | null
  phone: string | null
  email: string | null
  officer: string | null
  officerPhone: string | null
}

/** Every authority that holds the postcode: near a border there may be two. */
export async function findPlacesOf(trx: Transaction, postcode: string): Promise<PostcodePlace[]> {
  const { rows } = await sql<PostcodePlace>`
    select p.authority_id as authority, u.name as "authorityName", l.name as locality, p.ward,
           coalesce(l.phone, u.front_door_phone) as phone, coalesce(l.email, u.front_door_email) as email,
           o.officer_name as officer, o.phone as "officerPhone"
    from people.postcodes p
    join identity.authorities u using (authority_id)
    left join people.localities l on l.authority_id = p.authority_id and l.locality_id = p.locality_id
    left join people.published_officers o on o.authority_id = p.authority_id and o.locality_id = p.locality_id and o.ward = p.ward
    where p.postcode = ${postcode} order by u.name`.execute(trx)
  return rows
}

export async function findLocalities(trx: Transaction, authority: number): Promise<{ id: string; name: string }[]> {
  const rows = await trx.selectFrom('people.localities').select(['locality_id', 'name'])
    .where('authority_id', '=', authority).orderBy('name').execute()
  return rows.map((row) => ({ id: row.locality_id, name: row.name }))
}
