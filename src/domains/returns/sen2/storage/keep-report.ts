import type { ClientBase } from 'pg'
import type { Change } from '../changes/compare.ts'

/** Keeps the problems of a load, in the order of the file. */
export async function keepProblems(client: ClientBase, authority: number, load: string): Promise<{ refused: number; queries: number }> {
  await client.query('delete from returns.load_problems where authority_id = $1 and load_id = $2', [authority, load])
  await client.query(`
    insert into returns.load_problems (authority_id, load_id, n, severity, line, path, value, reason, mend, rule)
    select $1, $2, row_number() over (order by line nulls first, path, rule), severity, line, path, value, reason, mend, rule from staged_problems`, [authority, load])
  const { rows } = await client.query(`
    select count(*) filter (where severity = 'refused') as refused, count(*) filter (where severity = 'query') as queries from staged_problems`)
  return rows[0]
}

/** Keeps who is in doubt. Answers given before stand. */
export async function keepDoubts(client: ClientBase, authority: number, load: string): Promise<void> {
  await client.query(`delete from returns.load_doubts where authority_id = $1 and load_id = $2 and answer is null`, [authority, load])
  await client.query(`
    insert into returns.load_doubts (authority_id, load_id, line, reason, surname, forename, birth_date, upn, uln, candidates)
    select $1, $2, s.line, m.doubt, s.surname, s.forename, s.birth_date, s.upn, s.uln, m.candidates
    from staged_children s join matches m using (n) where s.state = 'doubtful'
    on conflict (authority_id, load_id, line) do update set reason = excluded.reason, candidates = excluded.candidates, answer = null`, [authority, load])
}

export type LineChange = Change & { line: number; child: string }

/** Keeps what a load would change, or did, counting on from those kept before. */
export async function keepChanges(client: ClientBase, authority: number, load: string, from: number, changes: readonly LineChange[]): Promise<void> {
  if (changes.length === 0) return
  await client.query(`
    insert into returns.load_changes (authority_id, load_id, n, line, child_id, what, was, becomes)
    select $1, $2, $3 + row_number() over (), c.line, c.child, c.what, c."from", c."to"
    from jsonb_to_recordset($4::jsonb) as c (line integer, child uuid, what text, "from" text, "to" text)`, [authority, load, from, JSON.stringify(changes)])
}

export async function clearChanges(client: ClientBase, authority: number, load: string): Promise<void> {
  await client.query('delete from returns.load_changes where authority_id = $1 and load_id = $2', [authority, load])
}
