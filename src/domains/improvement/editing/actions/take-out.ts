import type { Transaction } from '../../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../../values/result.ts'
import { kindWords } from '../../reading/rules/compare-plans.ts'
import { findThings, thingOf } from '../../reading/storage/find-things.ts'
import { waitForTurn } from '../../reading/storage/imports.ts'
import { sayTakenOut } from '../../reading/storage/taken-out.ts'
import { recordPlanEvents } from '../../plan/storage/events.ts'
import type { Plan } from '../../plan/storage/plans.ts'
import type { Teller } from '../../plan/storage/tell.ts'
import { goesWith, mayGo, standingOn, type TakenOutKind } from '../rules/take-out.ts'

/** Takes out of a plan what people here added, with the reason. An action takes its milestones and its own measures with it; past days have them. */
export async function takeOut(trx: Transaction, by: Teller, plan: Plan, { kind, id, reason }: { kind: TakenOutKind; id: string; reason: string }): Promise<Result<void, 'gone' | 'in-use'>> {
  await waitForTurn(trx, by.authority)
  const here = await findThings(trx, by.authority, plan.id)
  const thing = thingOf(here, kind, id)
  if (!thing || !mayGo(thing)) return refuse('gone')
  if (standingOn(thing, here.things).length > 0) return refuse('in-use')
  const going = [thing, ...goesWith(thing, here.things)]
  await sayTakenOut(trx, by, plan.id, going.map((one) => ({ kind: one.kind, id: here.ids.get(one.kind)?.get(one.key) as string })), reason)
  await recordPlanEvents(trx, by, going.map((one) => ({
    plan: plan.id, action: kind === 'action' ? id : undefined, kind: 'changed',
    detail: { what: one.kind === 'workstream' ? plan.workstreamWord : kindWords[one.kind], name: one.name, field: 'In the plan', was: 'there', becomes: 'taken out', reason },
  })))
  return ok(undefined)
}
