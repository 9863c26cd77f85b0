import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { MonthKey } from '../../../../values/month-key.ts'
import { literalDate } from '../../../../values/plain-date.ts'
import type { Lead, Milestone, PlanAction, StatusSaid, Update, UpdateKind } from '../rules/plan-action.ts'
import type { KnownStatus } from '../rules/status.ts'
import { restoreTiming, type StoredTiming } from '../rules/stored-timing.ts'
import { knownBefore, wasKnown, wasRecorded, wasThere, type KnownBy } from './known.ts'
import { findWordings } from './wordings.ts'

type ActionRow = { action_id: string; known_on: string | null; reference: string | null; words: string | null; families: string | null; resources: string | null; workstream_id: string | null; timing: StoredTiming; timing_printed: string; timing_note: string | null; version: number; areas: string[]; action_areas?: { area_id: string }[]; leads?: LeadThen[] }
type LeadRow = { action_id: string; name: string; organisation: string | null; part: Lead['part']; person_id: string | null; person: string | null }
type LeadThen = Pick<LeadRow, 'name' | 'organisation' | 'part'>
type MilestoneRow = { action_id: string; milestone_id: string; months: number | null; timing: StoredTiming; printed: string; words: string; met: boolean | null; recorded_at: Date | null; by: string | null; reason: string | null }
type StatusRow = { action_id: string; status: KnownStatus; month: MonthKey | null; printed: string | null; reason: string | null; by: string | null; known_from: Date; recorded_at: Date }
type UpdateRow = { update_id: string; action_id: string; cycle: MonthKey | null; kind: UpdateKind; heading: string | null; words: string; by: string | null; recorded_by: string; known_from: Date; recorded_at: Date }

/** Which actions: all of a plan, or one of them. */
export type Which = { plan: string; action?: string | undefined }

/** The actions of a plan in the paper's order, with all that was known of them by the end of a day, or is known now. */
export async function findActions(trx: Transaction, authority: number, { plan, action }: Which, asKnown: KnownBy = null): Promise<PlanAction[]> {
  const before = knownBefore(asKnown)
  const these = sql`improvement.actions a where a.authority_id = ${authority} and a.plan_id = ${plan} ${action === undefined ? sql`` : sql`and a.action_id = ${action}`} and ${wasThere('action', 'a', asKnown)}`
  const then = await findWordings(trx, authority, plan, 'action', asKnown)
  const milestonesThen = await findWordings(trx, authority, plan, 'milestone', asKnown)
  const ids = sql`(select a.action_id from ${these})`
  const actions = await sql<ActionRow>`select a.action_id, (a.known_from at time zone 'Europe/London')::date as known_on, a.reference, a.words, a.families, a.resources, a.workstream_id, a.timing, a.timing_printed, a.timing_note, a.version,
      array(select l.area_id from improvement.action_areas l join improvement.areas r using (authority_id, area_id) where l.authority_id = a.authority_id and l.action_id = a.action_id order by r.position) as areas
    from ${these} order by a.position`.execute(trx)
  const leads = await sql<LeadRow>`select l.action_id, l.name, l.organisation, l.part, n.person_id, p.name as person from improvement.leads l
    left join improvement.named_leads n on n.authority_id = l.authority_id and n.name = l.name left join identity.persons p using (person_id)
    where l.authority_id = ${authority} and l.action_id in ${ids} order by l.action_id, l.position`.execute(trx)
  const whoIs = asKnown === null ? null : await findWho(trx, authority, asKnown)
  const milestones = await sql<MilestoneRow>`select m.action_id, m.milestone_id, m.months, m.timing, m.printed, m.words, k.met, k.recorded_at, p.name as by, k.reason from improvement.milestones m
    left join lateral (select k.met, k.recorded_at, k.recorded_by, k.reason from improvement.milestone_marks k where k.authority_id = m.authority_id and k.milestone_id = m.milestone_id and k.known_from < ${before}
      order by k.mark_id desc limit 1) k on true
    left join identity.persons p on p.person_id = k.recorded_by where m.authority_id = ${authority} and m.action_id in ${ids} and ${wasKnown('m', asKnown)}
      and not coalesce((select r.removed from improvement.milestone_removals r where r.authority_id = m.authority_id and r.milestone_id = m.milestone_id and r.known_from < ${before} and ${wasRecorded('r', asKnown)} order by r.removal_id desc limit 1), false) order by m.action_id, m.position`.execute(trx)
  const statuses = await sql<StatusRow>`select distinct on (s.action_id) s.action_id, s.status, s.month, s.printed, s.reason, p.name as by, s.known_from, s.recorded_at from improvement.statuses s
    left join identity.persons p on p.person_id = s.recorded_by where s.authority_id = ${authority} and s.action_id in ${ids} and s.known_from < ${before} and ${wasRecorded('s', asKnown)}
    order by s.action_id, s.status_id desc`.execute(trx)
  const updates = await findUpdates(trx, authority, { plan, action }, asKnown)
  const evidence = await sql<{ action_id: string; doing: number; effect: number }>`select e.action_id, count(*) filter (where e.shows = 'doing') as doing, count(*) filter (where e.shows = 'effect') as effect
    from improvement.evidence e where e.authority_id = ${authority} and e.action_id in ${ids} and e.known_from < ${before}
      and not exists (select from improvement.evidence_withdrawals w where w.authority_id = e.authority_id and w.evidence_id = e.evidence_id and w.known_from < ${before}) group by e.action_id`.execute(trx)
  const [leadsOf, milestonesOf, updatesOf] = [byAction(leads.rows), byAction(milestones.rows.map((row) => ({ ...row, ...milestonesThen.get(row.milestone_id) }))), new Map<string, Update[]>()]
  for (const one of updates) updatesOf.set(one.action, [...(updatesOf.get(one.action) ?? []), one])
  const statusOf = new Map(statuses.rows.map((row) => [row.action_id, row]))
  const evidenceOf = new Map(evidence.rows.map(({ action_id, doing, effect }) => [action_id, { doing, effect }]))
  return actions.rows.map((row): ActionRow => ({ ...row, ...then.get(row.action_id) })).map((row): PlanAction => ({
    knownFrom: row.known_on === null ? null : literalDate(row.known_on),
    id: row.action_id, reference: row.reference, words: row.words, families: row.families, resources: row.resources, areas: row.action_areas?.map(({ area_id }) => area_id) ?? row.areas, workstream: row.workstream_id,
    timing: restoreTiming(row.timing), timingPrinted: row.timing_printed, timingNote: row.timing_note, version: row.version,
    leads: (row.leads ?? leadsOf.get(row.action_id) ?? []).map((lead) => leadFrom(whoIs ? { name: lead.name, organisation: lead.organisation, part: lead.part, ...whoIs.get(lead.name) } : lead)), milestones: (milestonesOf.get(row.action_id) ?? []).map(milestoneFrom),
    status: statusFrom(statusOf.get(row.action_id)), updates: updatesOf.get(row.action_id) ?? [], evidence: evidenceOf.get(row.action_id) ?? { doing: 0, effect: 0 },
  }))
}

/** What was told last of each kind in each cycle, the newest cycle first; what has no cycle last. */
export async function findUpdates(trx: Transaction, authority: number, { plan, action }: Which, asKnown: KnownBy = null): Promise<Update[]> {
  const { rows } = await sql<UpdateRow>`select * from (
      select distinct on (u.action_id, u.cycle, u.kind) u.update_id, u.action_id, u.cycle, u.kind, u.heading, u.words, p.name as by, u.recorded_by, u.known_from, u.recorded_at
      from improvement.updates u join improvement.actions a using (authority_id, action_id) left join identity.persons p on p.person_id = u.recorded_by
      where u.authority_id = ${authority} and a.plan_id = ${plan} ${action === undefined ? sql`` : sql`and u.action_id = ${action}`} and u.known_from < ${knownBefore(asKnown)} and ${wasRecorded('u', asKnown)} and ${wasThere('action', 'a', asKnown)}
      order by u.action_id, u.cycle, u.kind, u.update_id desc) told
    order by action_id, cycle desc nulls last, kind desc`.execute(trx)
  return rows.map((row) => ({ id: row.update_id, action: row.action_id, cycle: row.cycle, kind: row.kind, heading: row.heading, words: row.words, by: row.by, person: row.recorded_by, knownFrom: row.known_from, recordedAt: row.recorded_at }))
}

type Who = { person_id: string; person: string }

/** For whom each name of a lead stood by the end of a day, as was said last by then. */
async function findWho(trx: Transaction, authority: number, asKnown: KnownBy): Promise<Map<string, Who>> {
  const { rows } = await sql<Who & { name: string }>`select n.name, n.person_id, p.name as person from (select distinct on (l.name) l.name, l.person_id from improvement.lead_namings l
    where l.authority_id = ${authority} and l.known_from < ${knownBefore(asKnown)} order by l.name, l.known_from desc, l.naming_id desc) n join identity.persons p using (person_id)`.execute(trx)
  return new Map(rows.map(({ name, ...who }) => [name, who]))
}

/** One action of a plan, or undefined. */
export async function findAction(trx: Transaction, authority: number, plan: string, action: string, asKnown: KnownBy = null): Promise<PlanAction | undefined> {
  return (await findActions(trx, authority, { plan, action }, asKnown))[0]
}

function byAction<Row extends { action_id: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>()
  for (const row of rows) {
    const list = grouped.get(row.action_id)
    if (list) list.push(row)
    else grouped.set(row.action_id, [row])
  }
  return grouped
}

const leadFrom = ({ name, organisation, part, person_id = null, person = null }: LeadThen & Partial<LeadRow>): Lead => ({ name, organisation, part, person: person_id, personName: person })

const milestoneFrom = (row: MilestoneRow): Milestone =>
  ({ id: row.milestone_id, months: row.months, timing: restoreTiming(row.timing), printed: row.printed, words: row.words, met: row.met, saidAt: row.recorded_at, saidBy: row.by, reason: row.reason })

const statusFrom = (row: StatusRow | undefined): StatusSaid | null =>
  (row ? { status: row.status, month: row.month, printed: row.printed, reason: row.reason, by: row.by, knownFrom: row.known_from, recordedAt: row.recorded_at } : null)
