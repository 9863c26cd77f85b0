import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { literalDate, type PlainDate } from '../../../../values/plain-date.ts'

/** What shows that an action was done (`doing`), or that it had an effect on children and families. */
export type Evidence = { id: string; kind: 'link' | 'meeting' | 'file'; shows: 'doing' | 'effect'; title: string; address: string | null; on: PlainDate | null; by: string | null; recordedAt: Date }

type Row = { evidence_id: string; kind: Evidence['kind']; shows: Evidence['shows']; title: string; address: string | null; happened_on: string | null; by: string | null; recorded_at: Date }

/** Of one action, the newest first. */
export async function findEvidence(trx: Transaction, authority: number, action: string): Promise<Evidence[]> {
  const { rows } = await sql<Row>`select e.evidence_id, e.kind, e.shows, e.title, e.address, e.happened_on, p.name as by, e.recorded_at
    from improvement.evidence e left join identity.persons p on p.person_id = e.recorded_by
    where e.authority_id = ${authority} and e.action_id = ${action} order by e.evidence_id desc`.execute(trx)
  return rows.map((row) => ({ id: row.evidence_id, kind: row.kind, shows: row.shows, title: row.title, address: row.address, on: row.happened_on === null ? null : literalDate(row.happened_on), by: row.by, recordedAt: row.recorded_at }))
}
