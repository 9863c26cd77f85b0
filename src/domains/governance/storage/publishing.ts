import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'

/** The authorities that have published something, by name. Anyone sees this. */
export async function findPublishing(trx: Transaction): Promise<{ authority: number; name: string }[]> {
  const { rows } = await sql<{ authority: number; name: string }>`select a.authority_id as authority, a.name from identity.authorities a
    where exists (select from governance.publications p where p.authority_id = a.authority_id and p.withdrawn_at is null) or exists (select from governance.forward_plans f where f.authority_id = a.authority_id and f.published_on is not null)
    order by a.name`.execute(trx)
  return rows
}

/** A meeting that is cancelled, as anyone may know: that anyone might attend, or for which papers stand published. `toCome`: anyone might have come, and its day is not past. */
export type CancelledMeeting = { board: string; on: PlainDate; toCome: boolean; publications: string[] }

export async function findCancelled(trx: Transaction, authority: number): Promise<CancelledMeeting[]> {
  const { rows } = await sql<{ board: string; held_on: string; to_come: boolean; publications: string[] }>`select board, held_on, to_come, publications from governance.cancelled_meetings(${authority}::smallint) order by held_on, board`.execute(trx)
  return rows.map((row) => ({ board: row.board, on: literalDate(row.held_on), toCome: row.to_come, publications: row.publications }))
}

/** When what had this address was published and withdrawn, and what stands in its place. Undefined where there was no such thing, or it stands. */
export async function findWithdrawn(trx: Transaction, authority: number, publication: string): Promise<{ publishedAt: Date; withdrawnAt: Date; instead: string | null } | undefined> {
  const { rows } = await sql<{ publishedAt: Date; withdrawnAt: Date; instead: string | null }>`select published_at as "publishedAt", withdrawn_at as "withdrawnAt", instead from governance.withdrawn_publication(${authority}::smallint, ${publication}::uuid)`.execute(trx)
  return rows[0]
}
