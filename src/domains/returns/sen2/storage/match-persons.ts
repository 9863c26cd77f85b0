import type { ClientBase } from 'pg'
import type { Answer } from '../doubts.ts'
import { doubtSql } from './doubt-sql.ts'

const sameName = `lower(c.surname collate "C") = lower(s.surname collate "C") and lower(c.forename collate "C") = lower(s.forename collate "C")`

/**
 * Says of each staged person who they are: a child who is here (`matched`, `unchanged` if the last return told the same),
 * a new one, one in doubt, or one left out. A person is the same person by UPN, else ULN, else name with birth date.
 */
export async function matchPersons(client: ClientBase, authority: number, answers: ReadonlyMap<number, Answer>): Promise<void> {
  await client.query('create temporary table matches (n integer, child_id uuid, doubt text, candidates uuid[]) on commit drop')
  await client.query(`
    insert into matches
    with candidates as (
      select s.n, c.child_id from staged_children s join people.children c on c.authority_id = $1 and c.upn = s.upn
      union
      select s.n, c.child_id from staged_children s join people.children c on c.authority_id = $1 and c.uln = s.uln
      union
      select s.n, c.child_id from staged_children s join people.children c on c.authority_id = $1 and ${sameName} and c.birth_date = s.birth_date
    ), flagged as (
      select s.n, c.child_id,
        coalesce(c.upn = s.upn, false) as by_upn, coalesce(c.uln = s.uln, false) as by_uln,
        (${sameName} and c.birth_date = s.birth_date) as by_name,
        (not (${sameName}) and c.birth_date <> s.birth_date) as stranger,
        coalesce(c.upn <> s.upn, false) as other_upn, coalesce(c.uln <> s.uln, false) as other_uln
      from candidates k join staged_children s using (n) join people.children c on c.authority_id = $1 and c.child_id = k.child_id
    )
    ${doubtSql}`, [authority])
  await takeAnswers(client, authority, answers)
  await doubtSharedChildren(client, [...answers.keys()])
  await client.query(`
    update staged_children s set
      child_id = case when m.doubt is null and m.child_id is not null then m.child_id else s.child_id end,
      state = case when m.doubt = 'left-out' then 'left-out' when m.doubt is not null then 'doubtful'
                   when m.child_id is null then 'new' when r.fingerprint = s.fingerprint then 'unchanged' else 'matched' end
    from matches m left join returns.read_persons r on r.authority_id = $1 and r.child_id = m.child_id
    where m.n = s.n`, [authority])
  await refuseTakenNumbers(client, authority)
}

/** Two persons cannot be one child, unless somebody said so of one of them alone. */
async function doubtSharedChildren(client: ClientBase, answered: number[]): Promise<void> {
  await client.query(`
    with claims as (
      select m.n, m.child_id, s.line = any($1) as answered,
        count(*) over (partition by m.child_id) as all_claims,
        count(*) filter (where s.line = any($1)) over (partition by m.child_id) as answered_claims
      from matches m join staged_children s using (n) where m.doubt is null and m.child_id is not null
    )
    update matches m set doubt = 'two-persons-for-one-child', candidates = array[m.child_id]
    from claims c where c.n = m.n and c.all_claims > 1 and not (c.answered and c.answered_claims = 1)`, [answered])
}

/** Somebody's answers stand above what the numbers and names say. */
async function takeAnswers(client: ClientBase, authority: number, answers: ReadonlyMap<number, Answer>): Promise<void> {
  if (answers.size === 0) return
  const lines = [...answers.keys()]
  const said = [...answers.values()]
  await client.query(`delete from matches m using staged_children s where s.n = m.n and s.line = any($1)`, [lines])
  await client.query(`
    insert into matches
    select s.n, c.child_id, case when a.answer = 'skip' then 'left-out' when a.answer <> 'new' and c.child_id is null then 'left-out' end, '{}'
    from unnest($2::int[], $3::text[]) as a (line, answer) join staged_children s on s.line = a.line
    left join people.children c on c.authority_id = $1 and c.child_id::text = a.answer`, [authority, lines, said])
  await client.query(`
    insert into staged_problems
    select 'refused', 'no-such-child', s.line, 'Persons/Person[' || s.n || ']', null,
      'The child that was named for this person is not here.', 'Name the child by the id in the address of the child’s page, or say new or skip.'
    from unnest($2::int[], $3::text[]) as a (line, answer) join staged_children s on s.line = a.line
    where a.answer not in ('new', 'skip') and not exists (select from people.children c where c.authority_id = $1 and c.child_id::text = a.answer)`, [authority, lines, said])
}

/** A UPN belongs to one child. Where an answer would give it to two, the person is refused. */
async function refuseTakenNumbers(client: ClientBase, authority: number): Promise<void> {
  await client.query(`
    with taken as (
      update staged_children s set state = 'left-out'
      from people.children c
      where c.authority_id = $1 and c.upn = s.upn and c.child_id <> s.child_id and s.state in ('new', 'matched')
      returning s.n, s.line, s.upn
    )
    insert into staged_problems
    select 'refused', 'upn-taken', line, 'Persons/Person[' || n || ']/UPN', upn,
      'Another child here has this UPN.', 'Correct the UPN of one of the two.'
    from taken`, [authority])
}
