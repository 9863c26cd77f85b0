import type pg from 'pg'
import { findUnlike } from '../../../src/domains/casework/index.ts'
import { checkAudit } from '../../../src/platform/audit/check.ts'
import type { Acknowledged } from './work.ts'

/** What was lost or left half done, in words; empty when nothing was. */
export async function findLosses(pool: pg.Pool, { requests, decisions, loads }: Acknowledged): Promise<string[]> {
  const missing = async (ids: readonly string[], text: string) => {
    const { rows } = await pool.query<{ id: string }>(`select id from unnest($1::uuid[]) id where not exists (${text})`, [ids])
    return rows.map(({ id }) => id)
  }
  const lost = await missing(requests, `select from people.children c join casework.assessments a using (authority_id, child_id)
    join casework.events e using (authority_id, assessment_id) join casework.notes n on n.note_id = e.note_id where c.child_id = id and e.kind = 'request-received'`)
  const undecided = await missing(decisions, `select from casework.events e where e.child_id = id and e.kind = 'agreed-to-assess'`)
  const gone = await missing(loads.map(({ id }) => id), 'select from returns.loads l where l.load_id = id')
  const { unlike } = await findUnlike(pool)
  const { faults } = await checkAudit(pool)
  return [
    ...lost.map((id) => `the request of ${id} was acknowledged and is not there`),
    ...undecided.map((id) => `the decision on ${id} was acknowledged and is not there`),
    ...gone.map((id) => `the load ${id} was acknowledged and is not there`),
    ...unlike.map(({ assessment }) => `the assessment ${assessment} is not what its events say`),
    ...faults.map(({ reason }) => `the audit: ${reason}`),
    ...(await findHalfDone(pool)),
  ]
}

/** A child without the request they came with, a load that is over but not whole, or not over with something of it kept, or taken twice. */
async function findHalfDone(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ what: string }>(`
    select 'a child without their request: ' || child_id as what from people.children c
      where surname = 'Crashworth' and not exists (select from casework.assessments a where a.authority_id = c.authority_id and a.child_id = c.child_id)
    union all
    select format('the load %s of %s is %s and has %s children: %s %s', l.load_id, l.file_name, l.status, count(distinct e.child_id), l.counts, l.note) from returns.loads l
      left join people.events e on e.authority_id = l.authority_id and e.load_id = l.load_id
      where l.kind = 'sen2' group by l.authority_id, l.load_id, l.file_name, l.status, l.counts, l.note
      having count(distinct e.child_id) not in (0, 30) or (l.status = 'done') <> (count(distinct e.child_id) = 30)
    union all
    select format('%s of a return was taken %s times', surname || ' ' || forename, count(*)) from people.children where surname like 'Load%' group by surname, forename having count(*) > 1
    union all
    select format('a fact of the load %s was taken %s times', load_id, count(*)) from casework.events where load_id is not null group by load_id, assessment_id, kind having count(*) > 1`)
  return rows.map(({ what }) => what)
}

/** Loads that were acknowledged and have not come to their end. */
export async function unfinished(pool: pg.Pool, { loads }: Acknowledged): Promise<string[]> {
  const { rows } = await pool.query<{ load_id: string; status: string }>(`select load_id, status from returns.loads where load_id = any($1) and status <> 'done'`, [loads.map(({ id }) => id)])
  return rows.map(({ load_id, status }) => `${load_id}: ${status}`)
}
