import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import { childOf, type Child, type ChildRow } from './children.ts'

/** What a grant opens: the closed list of people.grants. */
export type Scope = 'family' | 'roll' | 'consultation' | 'advice' | 'adviser' | 'panel' | 'named-officer'

/** A child whom the reader sees otherwise than as family or staff: for whom, for what, until when, and in which area. */
export type SharedChild = { child: Child; area: string; scope: Scope; party: string; why: string; until: PlainDate | null }

type Row = ChildRow & { area: string; scope: Scope; party_name: string; why: string; valid_until: string | null }

/** Every grant of that kind in force, of all authorities, by name. A child may come twice: on roll, and asked about. */
export async function findShared(trx: Transaction): Promise<SharedChild[]> {
  const { rows } = await sql<Row>`
    select c.*, u.name as area, g.scope, g.party_name, g.why, g.valid_until
    from access.my_grants() m
    join people.grants g using (authority_id, grant_id)
    join people.listed_children c on c.authority_id = m.authority_id and c.child_id = m.child_id
    join identity.authorities u on u.authority_id = m.authority_id
    where m.scope not in ('family', 'named-officer')
    order by c.surname, c.forename, c.child_id, g.scope`.execute(trx)
  return rows.map((row) => ({
    child: childOf(row), area: row.area, scope: row.scope, party: row.party_name, why: row.why,
    until: row.valid_until === null ? null : literalDate(row.valid_until),
  }))
}
