import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import type { PlainDate } from '../../../values/plain-date.ts'

export type NewChild = {
  forename: string
  surname: string
  birthDate: PlainDate
  sex: 'M' | 'F' | 'U'
  postcode: string | null
  upn: string | null
}

/** The child, in the locality of their postcode, and the event that they were added. Returns their id. */
export async function insertChild(trx: Transaction, authority: number, child: NewChild, by: { person: string; today: PlainDate; now: Date }): Promise<string> {
  const id = uuid()
  // The officer of the ward, if the postcode is known: a family's officer goes by where it lives.
  await sql`insert into people.children (authority_id, child_id, surname, forename, birth_date, sex, postcode, upn, locality_id, link_officer_id)
    select ${authority}, ${id}, ${child.surname}, ${child.forename}, ${isoDate(child.birthDate)}, ${child.sex}, ${child.postcode}, ${child.upn}, p.locality_id, o.link_officer_id
    from (select 1) one
    left join people.postcodes p on p.authority_id = ${authority} and p.postcode = ${child.postcode}
    left join people.patches o on o.authority_id = p.authority_id and o.locality_id = p.locality_id and o.ward = p.ward`.execute(trx)
  await sql`insert into people.events (authority_id, event_id, child_id, kind, happened_on, known_from, recorded_at, recorded_by)
    values (${authority}, ${uuid()}, ${id}, 'child-added', ${isoDate(by.today)}, ${by.now}, ${by.now}, ${by.person})`.execute(trx)
  return id
}
