import type { ClientBase } from 'pg'
import { isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Loader } from '../../loading/known-person.ts'

/** What was known from the start of a day, in England. */
const fromDay = (day: string) => `(${day}::timestamp at time zone 'Europe/London')`

/**
 * Writes the children who are new, and the cases that `takes` names, from the staged rows into the record, under row-level
 * security. Everything is known from the day that the return gives for it, and marked as reconstructed.
 */
export async function addNew(client: ClientBase, loader: Loader, load: string, referenceDate: PlainDate): Promise<void> {
  const { authority, person, now } = loader
  await client.query(`insert into takes select a.n, a.r, s.child_id from staged_assessments a join staged_children s using (n) where s.state = 'new'`)
  await client.query('analyze takes')
  await client.query(`
    insert into people.children (authority_id, child_id, surname, forename, birth_date, sex, ethnicity, postcode, upn, uln, upn_unknown,
      urn, setting_name, primary_need, locality_id, link_officer_id)
    select $1, s.child_id, s.surname, s.forename, s.birth_date, s.sex, s.ethnicity, s.postcode, s.upn, s.uln, s.upn_unknown,
      s.urn, s.setting_name, s.primary_need, p.locality_id, o.link_officer_id
    from staged_children s
    left join people.postcodes p on p.authority_id = $1 and p.postcode = s.postcode
    left join people.patches o on o.authority_id = $1 and o.locality_id = p.locality_id and o.ward = p.ward
    where s.state = 'new' order by s.n`, [authority])
  await client.query(`
    insert into people.events (authority_id, event_id, child_id, kind, happened_on, known_from, reconstructed, recorded_at, recorded_by, load_id)
    select $1, s.event_id, s.child_id, 'recorded-from-return', $4::date, ${fromDay('$4::date')}, true, $3, $2, $5
    from staged_children s where s.state = 'new' order by s.n`, [authority, person, now, isoDate(referenceDate), load])
  await client.query(`
    insert into casework.assessments (authority_id, assessment_id, child_id, stage, received_on, source, youth_accommodation,
      assess_decided_on, issue_decided_on, closed_on, exception, request_mediation, request_tribunal, assessment_mediation,
      assessment_tribunal, other_mediation, other_tribunal, request_outcome, assessment_outcome, exported, return_key)
    select $1, a.assessment_id, t.child_id, a.stage, a.received_on, a.source, a.youth_accommodation,
      a.assess_decided_on, a.issue_decided_on, a.closed_on, a.exception, a.request_mediation, a.request_tribunal, a.assessment_mediation,
      a.assessment_tribunal, a.other_mediation, a.other_tribunal, a.request_outcome, a.assessment_outcome, a.exported, a.return_key
    from staged_assessments a join takes t using (n, r)`, [authority])
  await client.query(`
    insert into casework.events (authority_id, event_id, child_id, assessment_id, kind, happened_on, known_from, reconstructed,
      recorded_at, recorded_by, detail, load_id)
    select $1, e.event_id, t.child_id, e.assessment_id, e.kind, e.happened_on, ${fromDay('e.happened_on')}, true, $3, $2, e.detail, $4
    from staged_casework_events e join takes t using (n, r)`, [authority, person, now, load])
  await client.query(`
    insert into plans.plans (authority_id, plan_id, child_id, assessment_id, started_on, ceased_on, cease_reason, residential, work_based,
      personal_budget, organised_arrangement, direct_payment, transferred_from, review_meeting_on, review_outcome, review_draft_on,
      phase_transfer_due_on, phase_transfer_final_on, last_reviewed_on, active)
    select $1, p.plan_id, t.child_id, p.assessment_id, p.started_on, p.ceased_on, p.cease_reason, p.residential, p.work_based,
      p.personal_budget, p.organised_arrangement, p.direct_payment, p.transferred_from, p.review_meeting_on, p.review_outcome, p.review_draft_on,
      p.phase_transfer_due_on, p.phase_transfer_final_on, p.last_reviewed_on, p.active
    from staged_plans p join takes t using (n, r)`, [authority])
  await client.query(`
    insert into plans.placements (authority_id, placement_id, plan_id, child_id, source, rank, urn, ukprn, setting_kind, setting_other,
      entered_on, left_on, sen_unit, resourced_provision, residential, work_based, attendance_pattern)
    select $1, p.placement_id, p.plan_id, t.child_id, p.source, p.rank, p.urn, p.ukprn, p.setting_kind, p.setting_other,
      p.entered_on, p.left_on, p.sen_unit, p.resourced_provision, p.residential, p.work_based, p.attendance_pattern
    from staged_placements p join takes t using (n, r)`, [authority])
  await client.query(`
    insert into plans.needs (authority_id, plan_id, child_id, rank, need)
    select $1, e.plan_id, t.child_id, e.rank, e.need from staged_needs e join takes t using (n, r)`, [authority])
  await client.query(`
    insert into plans.events (authority_id, event_id, child_id, plan_id, kind, happened_on, known_from, reconstructed, recorded_at, recorded_by, detail, load_id)
    select $1, e.event_id, t.child_id, e.plan_id, e.kind, e.happened_on, ${fromDay('e.happened_on')}, true, $3, $2, e.detail, $4
    from staged_plan_events e join takes t using (n, r)`, [authority, person, now, load])
}

/** Notes what this return told of each child, so that the same told again changes nothing. */
export async function noteWhatWasTold(client: ClientBase, authority: number, load: string): Promise<void> {
  await client.query(`
    insert into returns.read_persons (authority_id, child_id, load_id, fingerprint)
    select $1, s.child_id, $2, s.fingerprint from staged_children s where s.state in ('new', 'matched')
    on conflict (authority_id, child_id) do update set load_id = excluded.load_id, fingerprint = excluded.fingerprint`, [authority, load])
}
