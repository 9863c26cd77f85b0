import { findPlans, addPlan, type Plan } from '../../plan/storage/plans.ts'
import { recordPlanEvents, type NewPlanEvent } from '../../plan/storage/events.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../../values/result.ts'
import type { Doubt } from '../rules/cells.ts'
import { comparePlans, type Compared, type PlanChange } from '../rules/compare-plans.ts'
import { isLaterVersion, namePlan } from '../rules/name-plan.ts'
import { countsOf, type PlanRead } from '../rules/plan-read.ts'
import { tellPlan, type ToldPlan } from '../rules/tell-plan.ts'
import { findThings, noThings, type ThingsHere } from '../storage/find-things.ts'
import { findLastSaid, writeRatings, writeStatuses, writeUpdates, type Importer } from '../storage/sayings.ts'
import { sayRemoved } from '../storage/removals.ts'
import { hearFiles } from '../storage/own-words.ts'
import { writeThings } from '../storage/write-things.ts'

export type TakenPlan = { plan: { id: string; code: string; title: string }; isNew: boolean; counts: ReturnType<typeof countsOf>; changes: readonly PlanChange[]; unchanged: number; doubts: readonly Doubt[] }

/** What a file would do, before it does it: of which plan it is a version, and what it changes. */
export type Weighed = { plan: Plan | undefined; told: ToldPlan; here: ThingsHere; compared: Compared }

/** Finds the plan that a file is a version of, and holds the two against each other. `code` names the plan where the caller knows it. */
export async function weighPlan(trx: Transaction, authority: number, read: PlanRead, code?: string): Promise<Weighed> {
  const told = tellPlan(read)
  const keys = new Set(told.things.filter(({ kind }) => kind === 'action').map(({ key }) => key))
  for (const plan of await findPlans(trx, authority)) {
    if (code !== undefined && plan.code !== code) continue
    const here = await findThings(trx, authority, plan.id)
    if (code !== undefined || isLaterVersion(keys, new Set(here.ids.get('action')?.keys()))) {
      return { plan, told, here, compared: comparePlans(told, here.things, await findLastSaid(trx, authority, plan.id, here)) }
    }
  }
  const none = noThings()
  return { plan: undefined, told, here: none, compared: comparePlans(told, [], { statuses: new Map(), updates: new Map(), ratings: new Map() }) }
}

/**
 * Takes a plan in, or brings a plan that is here up to the file. All of it or nothing: a cell that is refused keeps it out. The same
 * file again changes nothing.
 */
export async function takePlan(trx: Transaction, by: Importer, read: PlanRead, fileName: string, code?: string): Promise<Result<TakenPlan, 'refused-cells'>> {
  if (read.doubts.some(({ severity }) => severity === 'refused')) return refuse('refused-cells')
  const { plan: known, here, compared } = await weighPlan(trx, by.authority, read, code)
  const named = namePlan(read, fileName)
  const plan = known ?? { ...(await addPlan(trx, by, { code: code ?? named.code, title: named.title, workstreamWord: read.workstreamWord, actionWord: read.actionWord, headings: read.headings })), title: named.title }
  await writeThings(trx, by, { id: plan.id, isNew: !known }, compared, here)
  await sayRemoved(trx, by, compared.changed.filter(({ before }) => before.removed).flatMap(({ before }) => here.ids.get(before.kind)?.get(before.key) ?? []), false, `${fileName} says it anew`)
  await hearFiles(trx, by.authority, compared.heard, here)
  await writeStatuses(trx, by, compared.statuses, here)
  await writeUpdates(trx, by, compared.updates, here)
  await writeRatings(trx, by, compared.ratings, here)
  const counts = countsOf(read)
  await recordPlanEvents(trx, by, known ? eventsOf(plan.id, compared, here) : [{ plan: plan.id, kind: 'plan-imported', detail: { file: fileName, counts } }])
  return ok({ plan: { id: plan.id, code: plan.code, title: plan.title }, isNew: !known, counts, changes: known ? compared.changes : [], unchanged: known ? compared.unchanged : 0, doubts: read.doubts })
}

/** What is kept in rows of its own, and is no event besides. */
const kept = new Set(['Status', 'RAG', 'In the plan'])

/** Each change of a plan's words is an event of its own: what it was stays in the record. */
function eventsOf(plan: string, { changes }: Compared, here: ThingsHere): NewPlanEvent[] {
  const actions = here.ids.get('action')
  return changes.filter(({ becomes, field }) => becomes !== null && !kept.has(field ?? '')).map(({ what, name, field, was, becomes }) =>
    ({ plan, action: what === 'Action' ? actions?.get(name.toLowerCase()) : undefined, kind: field === null ? 'added' : 'changed', detail: { what, name, field, was, becomes } }))
}
