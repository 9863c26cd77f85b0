import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Reader } from '../../identity/index.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { findSame, isKeptFromReader, type Same } from '../storage/same-child.ts'

export type NewChild = {
  forename: string
  surname: string
  birthDate: PlainDate
  sex: 'M' | 'F' | 'U'
  postcode: string | null
  upn: string | null
}

/** Adds a child to an authority, in the locality of their postcode. Refused with the children who may be the same, or because one is kept from the reader. */
export async function addChild(trx: Transaction, reader: Reader, authority: number, child: NewChild): Promise<Result<string, readonly Same[] | 'kept-from-you'>> {
  const same = await findSame(trx, authority, child)
  if (same.length > 0) return refuse(same)
  if (await isKeptFromReader(trx, authority, child)) return refuse('kept-from-you')
  const id = uuid()
  const born = isoDate(child.birthDate)
  // The officer of the ward, if the postcode is known: a family's officer goes by where it lives.
  await sql`insert into people.children (authority_id, child_id, surname, forename, birth_date, sex, postcode, upn, locality_id, link_officer_id)
    select ${authority}, ${id}, ${child.surname}, ${child.forename}, ${born}, ${child.sex}, ${child.postcode}, ${child.upn}, p.locality_id, o.link_officer_id
    from (select 1) one
    left join people.postcodes p on p.authority_id = ${authority} and p.postcode = ${child.postcode}
    left join people.patches o on o.authority_id = p.authority_id and o.locality_id = p.locality_id and o.ward = p.ward`.execute(trx)
  await sql`insert into people.events (authority_id, event_id, child_id, kind, happened_on, known_from, recorded_at, recorded_by)
    values (${authority}, ${uuid()}, ${id}, 'child-added', ${isoDate(reader.today)}, ${reader.now}, ${reader.now}, ${reader.person})`.execute(trx)
  return ok(id)
}
