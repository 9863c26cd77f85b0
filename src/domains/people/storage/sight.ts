import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'

/** Somebody beyond the authority's staff who may see a child. */
export type Grant = { party: string; kind: string; what: string; why: string; from: PlainDate; until: PlainDate | null }

export async function findGrants(trx: Transaction, authority: number, child: string): Promise<Grant[]> {
  const rows = await trx.selectFrom('people.grants').selectAll()
    .where('authority_id', '=', authority).where('child_id', '=', child).orderBy('valid_from', 'desc').execute()
  return rows.map((row) => ({
    party: row.party_name, kind: row.party_kind, what: row.what, why: row.why,
    from: literalDate(row.valid_from), until: row.valid_until === null ? null : literalDate(row.valid_until),
  }))
}

/** Looks at a child on one day by people of one role and team. The name is for the authority's own staff only. */
export type Look = { on: PlainDate; role: string; team: string | null; name: string | null; times: number }

/** Newest day first. */
export async function findLooks(trx: Transaction, authority: number, child: string): Promise<Look[]> {
  const { rows } = await sql<{ looked_on: string; role: string; team: string | null; name: string | null; times: number }>`
    select * from audit.looks_at(${authority}::smallint, ${child}::uuid)`.execute(trx)
  return rows.map((row) => ({ on: literalDate(row.looked_on), role: row.role, team: row.team, name: row.name, times: row.times }))
}

export type LinkOfficer = { name: string; phone: string | null; email: string | null; locality: string | null; localityPhone: string | null }

/** Who looks after a child, and how to reach them: for the family and for staff alike. */
export async function findLinkOfficer(trx: Transaction, authority: number, child: string): Promise<LinkOfficer | undefined> {
  const { rows } = await sql<{ name: string; phone: string | null; email: string | null; locality: string | null; locality_phone: string | null }>`
    select name, phone, email, locality, locality_phone from people.link_officer_of(${authority}::smallint, ${child}::uuid)`.execute(trx)
  const row = rows[0]
  return row && { name: row.name, phone: row.phone, email: row.email, locality: row.locality, localityPhone: row.locality_phone }
}
