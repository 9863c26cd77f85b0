import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { freshId } from '../../../../platform/db/fresh-ids.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../../values/plain-date.ts'
import { knownBefore, type KnownBy } from './known.ts'
import type { Teller } from './tell.ts'

/** What shows that an action was done (`doing`), or that it had an effect on children and families. */
export type Evidence = {
  id: string; kind: 'link' | 'meeting' | 'file'; shows: 'doing' | 'effect'; address: string | null; on: PlainDate | null; by: string | null; recordedAt: Date
  /** What it is called; null once it was erased. */
  title: string | null
  /** Its size in bytes, where it is a file. Its name is null once it was erased. */
  file: { name: string | null; type: string; size: number; sha256: string } | null
  withdrawn: TakenBack | null
  erased: TakenBack | null
  /** Whether it is withdrawn now: nobody is led to it, whichever day is shown. */
  shut: boolean
}

type TakenBack = { reason: string; by: string | null; at: Date }

type Row = {
  evidence_id: string; kind: Evidence['kind']; shows: Evidence['shows']; title: string | null; address: string | null; happened_on: string | null; by: string | null; recorded_at: Date
  file_name: string | null; file_type: string | null; size: number | null; sha256: string | null; shut: boolean
  reason: string | null; withdrawn_by: string | null; withdrawn_at: Date | null; erased_because: string | null; erased_by: string | null; erased_at: Date | null
}

/** Of one action as known by then, the newest first; what was withdrawn or erased is there too, and says so. */
export async function findEvidence(trx: Transaction, authority: number, action: string, asKnown: KnownBy = null): Promise<Evidence[]> {
  const { rows } = await sql<Row>`select e.evidence_id, e.kind, e.shows, e.title, e.address, e.happened_on, p.name as by, e.recorded_at, e.file_name, e.file_type, e.size, e.sha256,
      exists (select from improvement.evidence_withdrawals o where o.authority_id = e.authority_id and o.evidence_id = e.evidence_id) as shut, w.reason, q.name as withdrawn_by, w.recorded_at as withdrawn_at, x.reason as erased_because, r.name as erased_by, x.recorded_at as erased_at
    from improvement.evidence e left join identity.persons p on p.person_id = e.recorded_by
    left join improvement.evidence_withdrawals w on w.authority_id = e.authority_id and w.evidence_id = e.evidence_id and w.known_from < ${knownBefore(asKnown)} left join identity.persons q on q.person_id = w.recorded_by
    left join improvement.evidence_erasures x on x.authority_id = e.authority_id and x.evidence_id = e.evidence_id left join identity.persons r on r.person_id = x.recorded_by
    where e.authority_id = ${authority} and e.action_id = ${action} and e.known_from < ${knownBefore(asKnown)} order by e.evidence_id desc`.execute(trx)
  return rows.map((row) => ({
    id: row.evidence_id, kind: row.kind, shows: row.shows, title: row.title, address: row.address, on: row.happened_on === null ? null : literalDate(row.happened_on), by: row.by, recordedAt: row.recorded_at,
    file: row.kind === 'file' ? { name: row.file_name, type: row.file_type as string, size: row.size as number, sha256: row.sha256 as string } : null,
    shut: row.shut,
    withdrawn: row.reason === null ? null : { reason: row.reason, by: row.withdrawn_by, at: row.withdrawn_at as Date },
    erased: row.erased_because === null ? null : { reason: row.erased_because, by: row.erased_by, at: row.erased_at as Date },
  }))
}

/** The bytes of a file that is evidence of an action and was not withdrawn; undefined for any other. */
export async function findEvidenceFile(trx: Transaction, authority: number, action: string, evidence: string): Promise<{ name: string; type: string; bytes: Buffer } | undefined> {
  const { rows } = await sql<{ name: string; type: string; bytes: Buffer }>`select e.file_name as name, e.file_type as type, e.bytes from improvement.evidence e
    where e.authority_id = ${authority} and e.action_id = ${action} and e.evidence_id = ${evidence} and e.kind = 'file'
      and not exists (select from improvement.evidence_withdrawals w where w.authority_id = e.authority_id and w.evidence_id = e.evidence_id)`.execute(trx)
  return rows[0]
}

export type NewEvidence = { kind: 'link' | 'meeting'; shows: 'doing' | 'effect'; title: string; address: string | null; on: PlainDate | null }

export async function addEvidence(trx: Transaction, by: Teller, action: string, evidence: NewEvidence): Promise<void> {
  await sql`insert into improvement.evidence (authority_id, evidence_id, action_id, kind, shows, title, address, happened_on, known_from, recorded_at, recorded_by)
    values (${by.authority}, ${freshId()}, ${action}, ${evidence.kind}, ${evidence.shows}, ${evidence.title}, ${evidence.address}, ${evidence.on === null ? null : isoDate(evidence.on)}::date, ${by.now}, ${by.now}, ${by.person})`.execute(trx)
}

export type NewEvidenceFile = { shows: 'doing' | 'effect'; title: string; name: string; type: string; bytes: Buffer }

/** Keeps a file as evidence of an action. False where the same file stands there already. */
export async function addEvidenceFile(trx: Transaction, by: Teller, action: string, { shows, title, name, type, bytes }: NewEvidenceFile): Promise<boolean> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const done = await sql`insert into improvement.evidence (authority_id, evidence_id, action_id, kind, shows, title, file_name, file_type, size, sha256, bytes, known_from, recorded_at, recorded_by)
    select ${by.authority}, ${freshId()}, ${action}, 'file', ${shows}, ${title}, ${name}, ${type}, ${bytes.length}::int, ${sha256}, ${bytes}, ${by.now}, ${by.now}, ${by.person}
    where not exists (select from improvement.evidence e left join improvement.evidence_withdrawals w using (authority_id, evidence_id)
      where e.authority_id = ${by.authority} and e.action_id = ${action} and e.sha256 = ${sha256} and w.evidence_id is null)`.execute(trx)
  return done.numAffectedRows === 1n
}

/** Says that a piece of evidence does not count any more. False where somebody said so before. */
export async function withdrawEvidence(trx: Transaction, by: Teller, evidence: string, reason: string): Promise<boolean> {
  const done = await sql`insert into improvement.evidence_withdrawals (authority_id, evidence_id, reason, known_from, recorded_at, recorded_by)
    values (${by.authority}, ${evidence}, ${reason}, ${by.now}, ${by.now}, ${by.person}) on conflict do nothing`.execute(trx)
  return done.numAffectedRows === 1n
}

/** Erases the bytes and the names of a withdrawn file for good. False where somebody did before. */
export async function eraseEvidenceFile(trx: Transaction, by: Teller, evidence: string, reason: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select improvement.erase_file(${by.authority}::smallint, ${evidence}, ${reason}, ${by.now}) as done`.execute(trx)
  return rows[0]?.done === true
}
