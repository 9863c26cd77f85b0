import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../../values/plain-date.ts'
import type { StatusRow } from '../rules/programme.ts'
import type { KnownStatus } from '../rules/status.ts'
import { knownBefore, wasRecorded, wasThere, type KnownBy } from './known.ts'

/** Something that became known of a plan between two days. `action`: null where it is of none, or of one that was taken out. `was` and `becomes` in words, as they were written down. */
export type PlanDevelopment = { kind: 'status' | 'update' | 'milestone' | 'evidence' | 'rating' | 'words'; action: string | null; name: string; what: string; was: string | null; becomes: string; by: string | null; reason: string | null; knownFrom: Date }

/** What a file is called once its name was erased, on every day: also on those before. */
const erased = 'A file that was erased'

type Row = { kind: PlanDevelopment['kind']; action_id: string | null; name: string | null; what: string; was: string | null; becomes: string; by: string | null; reason: string | null; known_from: Date; gone: boolean }

/** What became known after the end of one day and by the end of another, the newest first. */
export async function findDevelopments(trx: Transaction, authority: number, plan: string, since: PlainDate, until: KnownBy, action?: string): Promise<PlanDevelopment[]> {
  const after = sql`((${isoDate(since)}::date + 1)::timestamp at time zone 'Europe/London')`
  const within = (column: string) => sql`${sql.raw(column)} >= ${after} and ${sql.raw(column)} < ${knownBefore(until)}`
  const of = action === undefined ? sql`` : sql`and a.action_id = ${action}`
  const named = sql`coalesce(a.reference, split_part(a.words, E'\n', 1))`
  const { rows } = await sql<Row>`
    select c.*, p.name as by, o.thing_id is not null as gone from (
      select 'status' as kind, s.action_id, ${named} as name, 'Status' as what,
        (select b.status from improvement.statuses b where b.authority_id = s.authority_id and b.action_id = s.action_id and b.status_id < s.status_id order by b.status_id desc limit 1) as was,
        s.status as becomes, s.reason, s.known_from, s.recorded_by
      from improvement.statuses s join improvement.actions a using (authority_id, action_id) where s.authority_id = ${authority} and a.plan_id = ${plan} and ${within('s.known_from')} ${of}
      union all
      select 'update', u.action_id, ${named}, coalesce(u.heading, u.kind), null, u.words, null, u.known_from, u.recorded_by
      from improvement.updates u join improvement.actions a using (authority_id, action_id) where u.authority_id = ${authority} and a.plan_id = ${plan} and ${within('u.known_from')} ${of}
      union all
      select 'milestone', m.action_id, ${named}, m.printed, null, case when k.met then 'Met: ' else 'Not met: ' end || m.words, k.reason, k.known_from, k.recorded_by
      from improvement.milestone_marks k join improvement.milestones m using (authority_id, milestone_id) join improvement.actions a using (authority_id, action_id)
      where k.authority_id = ${authority} and a.plan_id = ${plan} and ${within('k.known_from')} ${of}
      union all
      select 'milestone', m.action_id, ${named}, m.printed, m.words, case when r.removed then 'Taken away' else 'There again' end, r.reason, r.known_from, r.recorded_by
      from improvement.milestone_removals r join improvement.milestones m using (authority_id, milestone_id) join improvement.actions a using (authority_id, action_id)
      where r.authority_id = ${authority} and a.plan_id = ${plan} and ${within('r.known_from')} ${of}
      union all
      select 'evidence', e.action_id, ${named}, 'Evidence', null, coalesce(e.title, ${erased}), null, e.known_from, e.recorded_by
      from improvement.evidence e join improvement.actions a using (authority_id, action_id) where e.authority_id = ${authority} and a.plan_id = ${plan} and ${within('e.known_from')} ${of}
      union all
      select 'evidence', e.action_id, ${named}, 'Evidence', coalesce(e.title, ${erased}), 'Withdrawn', w.reason, w.known_from, w.recorded_by
      from improvement.evidence_withdrawals w join improvement.evidence e using (authority_id, evidence_id) join improvement.actions a using (authority_id, action_id)
      where w.authority_id = ${authority} and a.plan_id = ${plan} and ${within('w.known_from')} ${of}
      union all
      select 'evidence', e.action_id, ${named}, 'Evidence', 'A withdrawn file', 'Erased', x.reason, x.known_from, x.recorded_by
      from improvement.evidence_erasures x join improvement.evidence e using (authority_id, evidence_id) join improvement.actions a using (authority_id, action_id)
      where x.authority_id = ${authority} and a.plan_id = ${plan} and ${within('x.known_from')} ${of}
      union all
      select 'words', v.action_id, coalesce(v.detail->>'name', ''), coalesce(v.detail->>'what', '') || coalesce(', ' || (v.detail->>'field'), ''), v.detail->>'was', coalesce(v.detail->>'becomes', v.kind), v.detail->>'reason', v.known_from, v.recorded_by
      from improvement.events v left join improvement.actions a using (authority_id, action_id)
      where v.authority_id = ${authority} and v.plan_id = ${plan} and v.kind <> 'plan-imported' and ${within('v.known_from')} ${of}
      ${action === undefined ? sql`union all
      select 'rating', null, k.risk, 'RAG', (select b.rating from improvement.risk_ratings b where b.authority_id = r.authority_id and b.risk_id = r.risk_id and b.rating_id < r.rating_id order by b.rating_id desc limit 1), r.rating, r.reason, r.known_from, r.recorded_by
      from improvement.risk_ratings r join improvement.risks k using (authority_id, risk_id) where r.authority_id = ${authority} and k.plan_id = ${plan} and ${within('r.known_from')}` : sql``}
    ) c left join identity.persons p on p.person_id = c.recorded_by
      left join improvement.taken_out o on o.authority_id = ${authority} and o.kind = 'action' and o.thing_id = c.action_id and o.known_from < ${knownBefore(until)} order by c.known_from desc, c.name, c.kind`.execute(trx)
  return rows.map((row) => ({ kind: row.kind, action: row.gone ? null : row.action_id, name: row.name ?? '', what: row.what, was: row.was, becomes: row.becomes, by: row.by, reason: row.reason, knownFrom: row.known_from }))
}

/** Every status that was ever said of a plan's actions and was known by the end of a day. */
export async function findStatusRows(trx: Transaction, authority: number, plan: string, asKnown: KnownBy): Promise<StatusRow[]> {
  const { rows } = await sql<{ action_id: string; status: KnownStatus; known: string; status_id: string }>`
    select s.action_id, s.status, (s.known_from at time zone 'Europe/London')::date as known, s.status_id
    from improvement.statuses s join improvement.actions a using (authority_id, action_id)
    where s.authority_id = ${authority} and a.plan_id = ${plan} and s.known_from < ${knownBefore(asKnown)} and ${wasRecorded('s', asKnown)} and ${wasThere('action', 'a', asKnown)}`.execute(trx)
  return rows.map((row) => ({ action: row.action_id, status: row.status, knownFrom: literalDate(row.known), said: row.status_id }))
}
