import type { ClientBase } from 'pg'
import { v7 as uuid } from 'uuid'
import { isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Loader } from '../../loading/known-person.ts'
import type { PlanChange } from '../changes/compare-plan.ts'
import type { Columns } from '../columns.ts'
import { planFactsOf } from '../plan-facts.ts'

type About = { child: string; assessment: string }

/** Writes a plan as a return has it now. What it was is kept in its events. */
export async function writePlanChange(client: ClientBase, loader: Loader, load: string, referenceDate: PlainDate, about: About, change: PlanChange): Promise<void> {
  const { authority, now } = loader
  const plan = change.plan?.plan ?? uuid()
  if (!change.plan) {
    await insert(client, 'plans.plans', { authority_id: authority, plan_id: plan, child_id: about.child, assessment_id: about.assessment, ...change.columns })
    if (change.told) for (const { kind, on, detail } of planFactsOf(change.told, referenceDate)) await tell(kind, isoDate(on), detail)
  } else {
    const before = change.plan.columns
    const names = Object.keys(change.columns).filter((column) => change.columns[column] !== (before[column] ?? null))
    const set = [...names.map((column, i) => `${column} = $${i + 3}`), 'version = version + 1']
    await client.query(`update plans.plans set ${set.join(', ')} where authority_id = $1 and plan_id = $2`, [authority, plan, ...names.map((column) => change.columns[column])])
    if (names.length > 0) await tell('plan-corrected', null, Object.fromEntries(names.map((column) => [column, { was: before[column] ?? null, is: change.columns[column] }])))
  }
  if (change.placements) {
    await client.query('delete from plans.placements where authority_id = $1 and plan_id = $2', [authority, plan])
    for (const one of change.placements) await insert(client, 'plans.placements', { authority_id: authority, placement_id: uuid(), plan_id: plan, child_id: about.child, ...one })
    if (change.plan) await tell('placements-replaced', null, { was: change.plan.placements })
  }
  if (change.needs) {
    await client.query('delete from plans.needs where authority_id = $1 and plan_id = $2', [authority, plan])
    for (const one of change.needs) await insert(client, 'plans.needs', { authority_id: authority, plan_id: plan, child_id: about.child, ...one })
    if (change.plan) await tell('needs-replaced', null, { was: change.plan.needs })
  }

  async function tell(kind: string, on: string | null, detail: unknown): Promise<void> {
    await client.query(`
      insert into plans.events (authority_id, event_id, child_id, plan_id, kind, happened_on, known_from, recorded_at, recorded_by, detail, load_id)
      values ($1, $2, $3, $4, $5, coalesce($6::date, ($7::timestamptz at time zone 'Europe/London')::date), $7, $7, $8, $9, $10)`,
    [authority, uuid(), about.child, plan, kind, on, now, loader.person, JSON.stringify(detail), load])
  }
}

async function insert(client: ClientBase, table: string, row: Columns): Promise<void> {
  const columns = Object.keys(row)
  await client.query(`insert into ${table} (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(row))
}
