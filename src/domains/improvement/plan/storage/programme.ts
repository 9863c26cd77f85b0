import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { MonthKey } from '../../../../values/month-key.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { standingOf, standingOverTime, type Area, type Standing, type StatusCounts, type Workstream } from '../rules/programme.ts'
import type { PlanAction } from '../rules/plan-action.ts'
import { findActions } from './actions.ts'
import { findDevelopments, findStatusRows, type PlanDevelopment } from './changes.ts'
import type { KnownBy } from './known.ts'
import { planAsKnown, type Plan } from './plans.ts'
import { findStructure } from './structure.ts'

/** A plan and how it stands, as was known on a day: every figure of the programme, the board pack and the check comes from here. */
export type Programme = {
  plan: Plan
  areas: readonly Area[]
  workstreams: readonly Workstream[]
  actions: readonly PlanAction[]
  standing: Standing
  overTime: readonly { month: MonthKey; counts: StatusCounts }[]
  /** What became known since a day, where that was asked. */
  developments: readonly PlanDevelopment[]
}

export type ProgrammeAsked = { today: PlainDate; asKnown?: PlainDate | null; recordedUntil?: Date | undefined; since?: PlainDate | undefined }

/** The whole programme of a plan. `asKnown`: as it was known by the end of that day; `since`: with what became known after that day; `recordedUntil`: without what was recorded after that moment. */
export async function findProgramme(trx: Transaction, plan: Plan, { today, asKnown = null, recordedUntil, since }: ProgrammeAsked): Promise<Programme> {
  const { authority, id } = plan
  const known: KnownBy = asKnown !== null && recordedUntil !== undefined ? { day: asKnown, recordedUntil } : asKnown
  const { areas, workstreams } = await findStructure(trx, authority, id, known)
  const actions = await findActions(trx, authority, { plan: id }, known)
  const rows = await findStatusRows(trx, authority, id, known)
  const developments = since === undefined ? [] : await findDevelopments(trx, authority, id, since, known)
  return { plan: await planAsKnown(trx, plan, known), areas, workstreams, actions, standing: standingOf(actions, areas), overTime: standingOverTime(rows, actions, asKnown ?? today), developments }
}
