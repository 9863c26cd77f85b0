import type { ClientBase } from 'pg'
import type { CaseworkEvent } from '../../../casework/index.ts'
import { literalDate } from '../../../../values/plain-date.ts'
import type { Columns } from '../columns.ts'
import type { Existing, ExistingCase, ExistingPlan } from '../changes/existing.ts'

type Row = Record<string, unknown>

/** The children of some ids as the record has them, by id. */
export async function findExisting(client: ClientBase, authority: number, children: readonly string[]): Promise<Map<string, Existing>> {
  const all = async (sql: string): Promise<Row[]> => (await client.query<Row>(sql, [authority, children])).rows
  const own = await all(`
    select c.child_id, c.surname, c.forename, c.birth_date, c.sex, c.ethnicity, c.postcode, c.upn, c.uln, c.upn_unknown, c.urn, c.setting_name,
      c.primary_need, l.collection_year
    from people.children c
    left join returns.read_persons p on p.authority_id = c.authority_id and p.child_id = c.child_id
    left join returns.loads l on l.authority_id = p.authority_id and l.load_id = p.load_id
    where c.authority_id = $1 and c.child_id = any($2)`)
  const assessments = await all(`
    select assessment_id, child_id, stage, received_on, source, youth_accommodation, assess_decided_on, issue_decided_on, closed_on, exception,
      request_mediation, request_tribunal, assessment_mediation, assessment_tribunal, other_mediation, other_tribunal,
      request_outcome, assessment_outcome, exported, return_key
    from casework.assessments where authority_id = $1 and child_id = any($2) order by assessment_id`)
  const events = await all(`
    select assessment_id, event_id, kind, happened_on, known_from, recorded_at, detail, corrects, load_id
    from casework.events where authority_id = $1 and child_id = any($2) order by known_from, happened_on, recorded_at, event_id`)
  const plans = await all(`
    select plan_id, assessment_id, started_on, ceased_on, cease_reason, residential, work_based, personal_budget, organised_arrangement,
      direct_payment, transferred_from, review_meeting_on, review_outcome, review_draft_on, phase_transfer_due_on, phase_transfer_final_on,
      last_reviewed_on, active
    from plans.plans where authority_id = $1 and child_id = any($2) order by plan_id`)
  const placements = await all(`
    select plan_id, source, rank, urn, ukprn, setting_kind, setting_other, entered_on, left_on, sen_unit, resourced_provision, residential,
      work_based, attendance_pattern
    from plans.placements where authority_id = $1 and child_id = any($2) order by placement_id`)
  const needs = await all('select plan_id, rank, need from plans.needs where authority_id = $1 and child_id = any($2) order by rank')

  const planOf = (assessment: unknown): ExistingPlan | null => {
    const row = plans.find((one) => one['assessment_id'] === assessment)
    if (!row) return null
    const plan = row['plan_id']
    const mine = <T>(rows: Row[]) => rows.filter((one) => one['plan_id'] === plan).map((one) => without(one, 'plan_id') as T)
    return { plan: plan as string, columns: without(row, 'plan_id', 'assessment_id') as Columns, placements: mine<Columns>(placements), needs: mine(needs) }
  }
  const caseOf = (row: Row): ExistingCase => ({
    assessment: row['assessment_id'] as string, key: row['return_key'] as string | null, columns: without(row, 'assessment_id', 'child_id') as Columns,
    events: events.filter((one) => one['assessment_id'] === row['assessment_id']).map(eventOf), plan: planOf(row['assessment_id']),
  })
  return new Map(own.map(({ child_id, collection_year, ...columns }) => [child_id as string, {
    child: child_id as string, columns: columns as Columns, toldInYear: collection_year as number | null,
    cases: assessments.filter((one) => one['child_id'] === child_id).map(caseOf),
  }]))
}

const without = (row: Row, ...columns: string[]): Row => Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)))

const eventOf = (row: Row) => ({
  ...(row['detail'] as object), kind: row['kind'], id: row['event_id'], happenedOn: literalDate(row['happened_on'] as string),
  knownFrom: (row['known_from'] as Date).toISOString(), recordedAt: (row['recorded_at'] as Date).toISOString(),
  corrects: row['corrects'], load: row['load_id'],
}) as unknown as CaseworkEvent & { load: string | null }
