import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { Certainty, Finding } from '../rules/comparison.ts'
import type { Place } from '../understanding/paper.ts'

/** A check that was kept with a paper. `subject` says where the paper is, if it is one of Waymark's own. */
export type KeptCheck = { id: string; authority: number; paper: string; subject: string | null; files: string[]; figures: number; checked: number; knownFrom: Date; by: string; wrong: number; look: number; answered: number }

/** A finding as it was kept, with the latest answer to it. */
export type KeptFinding = { n: number; rule: string; certainty: Certainty; places: Place[]; printed: string; computed: string; why: string; answer: string | null; answeredBy: string | null; answeredAt: Date | null }

export type NewCheck = { id: string; authority: number; paper: string; subject: string | null; files: readonly string[]; figures: number; checked: number; knownFrom: Date; by: string }

/** Keeps a check and what it found. */
export async function addCheck(trx: Transaction, check: NewCheck, findings: readonly Finding[]): Promise<void> {
  await sql`insert into figures.checks (authority_id, check_id, paper, subject, files, figures, checked, known_from, checked_by)
    values (${check.authority}, ${check.id}, ${check.paper}, ${check.subject}, ${[...check.files]}, ${check.figures}, ${check.checked}, ${check.knownFrom}, ${check.by})`.execute(trx)
  const rows = findings.map((finding, n) => ({ n: n + 1, ...finding }))
  await sql`insert into figures.findings (authority_id, check_id, n, rule, certainty, places, printed, computed, why)
    select ${check.authority}, ${check.id}, n, rule, certainty, places, printed, computed, why
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as found (n int, rule text, certainty text, places jsonb, printed text, computed text, why text)`.execute(trx)
}

const kept = sql`
  select c.check_id as id, c.authority_id as authority, c.paper, c.subject, c.files, c.figures, c.checked, c.known_from as "knownFrom", p.name as by,
    (select count(*)::int from figures.findings f where (f.authority_id, f.check_id) = (c.authority_id, c.check_id) and f.certainty = 'wrong') as wrong,
    (select count(*)::int from figures.findings f where (f.authority_id, f.check_id) = (c.authority_id, c.check_id) and f.certainty = 'look') as look,
    (select count(distinct a.n)::int from figures.answers a where (a.authority_id, a.check_id) = (c.authority_id, c.check_id)) as answered
  from figures.checks c left join identity.persons p on p.person_id = c.checked_by`

/** One kept check, or nothing. */
export async function findCheck(trx: Transaction, authority: number, id: string): Promise<KeptCheck | undefined> {
  const { rows } = await sql<KeptCheck>`${kept} where c.authority_id = ${authority} and c.check_id = ${id}`.execute(trx)
  return rows[0]
}

/** The latest kept checks of an authority; of one paper, if its subject is given. */
export async function findChecks(trx: Transaction, authority: number, { subject, limit = 20 }: { subject?: string; limit?: number } = {}): Promise<KeptCheck[]> {
  const { rows } = await sql<KeptCheck>`${kept} where c.authority_id = ${authority} ${subject === undefined ? sql`` : sql`and c.subject = ${subject}`}
    order by c.known_from desc, c.check_id desc limit ${limit}`.execute(trx)
  return rows
}

/** What a kept check found, with what was said to it. */
export async function findFindings(trx: Transaction, authority: number, check: string): Promise<KeptFinding[]> {
  const { rows } = await sql<KeptFinding>`
    select f.n, f.rule, f.certainty, f.places, f.printed, f.computed, f.why, a.answer, p.name as "answeredBy", a.known_from as "answeredAt"
    from figures.findings f
    left join lateral (
      select answer, known_from, said_by from figures.answers a
      where (a.authority_id, a.check_id, a.n) = (f.authority_id, f.check_id, f.n) order by a.known_from desc, a.answer_id desc limit 1
    ) a on true
    left join identity.persons p on p.person_id = a.said_by
    where f.authority_id = ${authority} and f.check_id = ${check} order by f.n`.execute(trx)
  return rows
}

/** Adds what an author says to a finding. */
export async function addAnswer(trx: Transaction, row: { id: string; authority: number; check: string; n: number; answer: string; knownFrom: Date; by: string }): Promise<void> {
  await sql`insert into figures.answers (authority_id, answer_id, check_id, n, answer, known_from, said_by)
    values (${row.authority}, ${row.id}, ${row.check}, ${row.n}, ${row.answer}, ${row.knownFrom}, ${row.by})`.execute(trx)
}
