import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'

export type KeptProblem = { n: number; severity: 'refused' | 'query'; rule: string | null; line: number | null; path: string | null; value: string | null; reason: string; mend: string | null }
export type KeptChange = { n: number; line: number; child_id: string; name: string; what: string; was: string | null; becomes: string | null }
export type Candidate = { child_id: string; surname: string; forename: string; birth_date: string; upn: string | null; uln: string | null }
export type KeptDoubt = {
  line: number; reason: string; surname: string; forename: string; birth_date: string; upn: string | null; uln: string | null
  candidates: Candidate[]; answer: string | null
}

type Part = { after: number; limit: number }

/** Problems of a load in the order of the file, beginning after number `after`. */
export async function findProblems(trx: Transaction, authority: number, load: string, severity: KeptProblem['severity'], { after, limit }: Part): Promise<KeptProblem[]> {
  const { rows } = await sql<KeptProblem>`select n, severity, rule, line, path, value, reason, mend from returns.load_problems
    where authority_id = ${authority} and load_id = ${load} and severity = ${severity} and n > ${after} order by n limit ${limit}`.execute(trx)
  return rows
}

/** Some page of the problems, and how many there are. */
export async function findProblemPage(trx: Transaction, authority: number, load: string, severity: KeptProblem['severity'], page: number, size: number): Promise<{ rows: KeptProblem[]; total: number }> {
  const { rows } = await sql<KeptProblem & { total: number }>`select n, severity, rule, line, path, value, reason, mend, count(*) over () as total
    from returns.load_problems where authority_id = ${authority} and load_id = ${load} and severity = ${severity}
    order by n limit ${size} offset ${(page - 1) * size}`.execute(trx)
  return { rows, total: rows[0]?.total ?? 0 }
}

/** Changes of a load, each with the child's name as it is now. */
export async function findChanges(trx: Transaction, authority: number, load: string, { after, limit }: Part): Promise<KeptChange[]> {
  const { rows } = await sql<KeptChange>`select h.n, h.line, h.child_id, coalesce(c.known_as, c.forename) || ' ' || c.surname as name, h.what, h.was, h.becomes
    from returns.load_changes h join people.children c using (authority_id, child_id)
    where h.authority_id = ${authority} and h.load_id = ${load} and h.n > ${after} order by h.n limit ${limit}`.execute(trx)
  return rows
}

/** Everybody in doubt, each with the children that they could be. */
export async function findDoubts(trx: Transaction, authority: number, load: string): Promise<KeptDoubt[]> {
  const { rows } = await sql<KeptDoubt>`select d.line, d.reason, d.surname, d.forename, d.birth_date, d.upn, d.uln, d.answer,
      (select coalesce(jsonb_agg(jsonb_build_object('child_id', c.child_id, 'surname', c.surname, 'forename', c.forename, 'birth_date', c.birth_date,
         'upn', c.upn, 'uln', c.uln) order by c.child_id), '[]') from people.children c where c.authority_id = d.authority_id and c.child_id = any(d.candidates)) as candidates
    from returns.load_doubts d where d.authority_id = ${authority} and d.load_id = ${load} order by d.line`.execute(trx)
  return rows
}

export async function answerDoubt(trx: Transaction, authority: number, load: string, line: number, answer: string | null): Promise<void> {
  await sql`update returns.load_doubts set answer = ${answer} where authority_id = ${authority} and load_id = ${load} and line = ${line}`.execute(trx)
}

/** Keeps the one reason why a whole file was refused. */
export async function keepRefusal(trx: Transaction, authority: number, load: string, problem: Omit<KeptProblem, 'n' | 'severity'>): Promise<void> {
  await sql`insert into returns.load_problems (authority_id, load_id, n, severity, rule, line, path, value, reason, mend)
    values (${authority}, ${load}, 1, 'refused', ${problem.rule}, ${problem.line}, ${problem.path}, ${problem.value}, ${problem.reason}, ${problem.mend})`.execute(trx)
}

/** The children whose UPN or ULN stands among the values of problems: whoever reads the list reads of them. */
export async function findNamedIn(trx: Transaction, authority: number, values: readonly (string | null)[]): Promise<string[]> {
  const numbers = [...new Set(values.filter((value) => value !== null))]
  const { rows } = await sql<{ child_id: string }>`select child_id from people.children
    where authority_id = ${authority} and (upn = any(${numbers}) or uln = any(${numbers}))`.execute(trx)
  return rows.map(({ child_id }) => child_id)
}
