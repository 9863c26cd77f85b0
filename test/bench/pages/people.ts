import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { startSession } from '../../../src/domains/identity/storage/sessions.ts'

/** Somebody at work: who, as what, for which children, and the cookie that a browser of theirs would send. */
export type AtWork = { person: string; authority: number; role: 'link-officer' | 'manager'; children: string[]; cookie: string }

type Found = { person_id: string; authority_id: number; role: AtWork['role']; children: string[] }

/**
 * Link officers and managers of as many authorities as there are, every third a manager, from the largest to the smallest:
 * each with children of theirs, or of their authority. The same database always gives the same people. `authority`: of that one only.
 */
export async function findPeople(pool: pg.Pool, count: number, authority?: number): Promise<AtWork[]> {
  const { rows } = await pool.query<Found>(`
    with sizes as (select authority_id, count(*) as n from people.children group by 1),
    staff as (
      select a.person_id, a.authority_id, a.role, row_number() over (partition by a.authority_id, a.role order by a.person_id) as nth, s.n
      from identity.appointments a join sizes s using (authority_id)
      where a.role in ('link-officer', 'manager') and ($2::smallint is null or a.authority_id = $2))
    select s.person_id, s.authority_id, s.role,
      array(select c.child_id from people.children c
            where c.authority_id = s.authority_id and (s.role = 'manager' or c.link_officer_id = s.person_id)
              and exists (select from casework.assessments w where w.authority_id = c.authority_id and w.child_id = c.child_id)
            order by c.child_id limit 40) as children
    from staff s where s.nth <= $1 order by s.nth, s.n desc, s.person_id`, [count, authority ?? null])
  const working = rows.filter(({ children }) => children.length > 0)
  const managers = spread(working.filter(({ role }) => role === 'manager'), Math.ceil(count / 3))
  const officers = spread(working.filter(({ role }) => role === 'link-officer'), count - Math.ceil(count / 3))
  const people: AtWork[] = []
  for (const found of [...managers, ...officers]) {
    people.push({ person: found.person_id, authority: found.authority_id, role: found.role, children: found.children, cookie: await openSession(pool, found.person_id) })
  }
  return people
}

/** So many of a list, evenly from its beginning to its end; from the beginning again where it is too short. */
function spread<T>(list: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, n) => list[list.length >= count ? Math.floor((n * list.length) / count) : n % list.length] as T)
}

/** A session as signing in leaves it, and the cookie that opens it. */
async function openSession(pool: pg.Pool, person: string): Promise<string> {
  const { rows: [known] } = await pool.query<{ user_id: string | null; name: string }>('select user_id, name from identity.persons where person_id = $1', [person])
  if (!known?.user_id) {
    const user = randomUUID()
    await pool.query(`insert into auth."user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt") values ($1, $2, $3, true, now(), now())`, [user, known?.name, `${user}@bench.example`])
    await pool.query('update identity.persons set user_id = $2 where person_id = $1', [person, user])
  }
  const { secret } = await startSession(pool, { person, stage: 'whole', way: 'password', device: 'bench' }, new Date())
  return `waymark_session=${secret}`
}
