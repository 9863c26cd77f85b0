import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../../values/plain-date.ts'
import type { Teller } from './tell.ts'
import { findWordings, keepWording } from './wordings.ts'
import type { KnownBy } from './known.ts'

/** A plan of action that answers an inspection. `code` is its short name in commands and addresses. */
export type Plan = {
  authority: number
  id: string
  code: string
  title: string
  workstreamWord: string
  actionWord: string
  /** The headings of its paper's columns, by what they mean. */
  headings: Readonly<Record<string, string>>
  /** The day from which "after 3 months" counts, once somebody has said it. */
  startsOn: PlainDate | null
  resources: string | null
  madeAt: Date
  version: number
}

type Row = { plan_id: string; code: string; title: string; workstream_word: string; action_word: string; headings: Record<string, string>; starts_on: string | null; resources: string | null; made_at: Date; version: number }

const columns = sql`plan_id, code, title, workstream_word, action_word, headings, starts_on, resources, made_at, version`

const planFrom = (authority: number) => (row: Row): Plan => ({
  authority, id: row.plan_id, code: row.code, title: row.title, workstreamWord: row.workstream_word, actionWord: row.action_word, headings: row.headings,
  startsOn: row.starts_on === null ? null : literalDate(row.starts_on), resources: row.resources, madeAt: row.made_at, version: row.version,
})

/** The plans of an authority, the newest first. */
export async function findPlans(trx: Transaction, authority: number): Promise<Plan[]> {
  const { rows } = await sql<Row>`select ${columns} from improvement.plans where authority_id = ${authority} order by made_at desc, plan_id`.execute(trx)
  return rows.map(planFrom(authority))
}

/** One plan by its code. */
export async function findPlan(trx: Transaction, authority: number, code: string): Promise<Plan | undefined> {
  const { rows } = await sql<Row>`select ${columns} from improvement.plans where authority_id = ${authority} and code = ${code}`.execute(trx)
  return rows.map(planFrom(authority))[0]
}

export type NewPlan = { code: string; title: string; workstreamWord: string; actionWord: string; headings: Readonly<Record<string, string>> }

/** Adds a plan under a code that no other has: `app-2023`, or `app-2023-2` where there is one. Returns its id and code. */
export async function addPlan(trx: Transaction, by: { authority: number; person: string; now: Date }, plan: NewPlan): Promise<{ id: string; code: string }> {
  const id = uuid()
  for (let n = 1; ; n += 1) {
    const code = n === 1 ? plan.code : `${plan.code}-${n}`
    const done = await sql`insert into improvement.plans (authority_id, plan_id, code, title, workstream_word, action_word, headings, made_at, made_by)
      values (${by.authority}, ${id}, ${code}, ${plan.title}, ${plan.workstreamWord}, ${plan.actionWord}, ${JSON.stringify(plan.headings)}::jsonb, ${by.now}, ${by.person})
      on conflict (authority_id, code) do nothing`.execute(trx)
    if (done.numAffectedRows === 1n) return { id, code }
  }
}

/** A plan with the first day and the resources that it had by the end of a day; null for now. */
export async function planAsKnown(trx: Transaction, plan: Plan, asKnown: KnownBy): Promise<Plan> {
  const then = (await findWordings(trx, plan.authority, plan.id, 'plan', asKnown)).get(plan.id) as { starts_on: string | null; resources: string | null } | undefined
  return then ? { ...plan, startsOn: then.starts_on === null ? null : literalDate(then.starts_on), resources: then.resources } : plan
}

/** What a plan's short name may be: small letters, digits, and hyphens between them. */
export const isPlanCode = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)

/** Says from which day "after 3 months" counts, and what is committed to the plan as a whole. False if it changed meanwhile. */
export async function setStart(trx: Transaction, by: Teller, plan: Plan, startsOn: PlainDate, resources: string | null): Promise<boolean> {
  const done = await sql`update improvement.plans set starts_on = ${isoDate(startsOn)}::date, resources = ${resources}, version = version + 1
    where authority_id = ${plan.authority} and plan_id = ${plan.id} and version = ${plan.version}`.execute(trx)
  if (done.numAffectedRows !== 1n) return false
  await keepWording(trx, by, plan.id, 'plan', plan.id, { starts_on: plan.startsOn === null ? null : isoDate(plan.startsOn), resources: plan.resources })
  return true
}
