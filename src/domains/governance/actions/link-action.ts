import { findActions, findPlans, nameOf } from '../../improvement/index.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { By } from '../storage/by.ts'
import { recordEvent } from '../storage/events.ts'
import { lockRecommendation, type Recommendation } from '../storage/recommendations.ts'
import { findLinkedActions } from './find-linked-actions.ts'

export type Linking = { part: number | null; action: string }
export type LinkRefusal = 'no-such-action' | 'no-such-part' | 'linked-already'

/** Says that an action of a plan answers a recommendation, or a part of it. */
export async function linkAction(trx: Transaction, by: By, to: Recommendation, { part, action }: Linking): Promise<Result<true, LinkRefusal>> {
  if (part !== null && !to.parts.some((one) => one.part === part)) return refuse('no-such-part')
  const name = await findNameOf(trx, by.authority, action)
  if (name === undefined) return refuse('no-such-action')
  await lockRecommendation(trx, by.authority, to.id)
  const linked = await findLinkedActions(trx, by.authority, { today: by.today, recommendation: to.id })
  if (linked.some((one) => one.action === action && one.part === part)) return refuse('linked-already')
  await recordEvent(trx, by, { subject: 'recommendation', subjectId: to.id, kind: 'action-linked', detail: { part, action, name } })
  return ok(true)
}

/** Says that it does not after all, and why. False where it was not linked. */
export async function unlinkAction(trx: Transaction, by: By, from: Recommendation, { part, action }: Linking, because: string): Promise<boolean> {
  await lockRecommendation(trx, by.authority, from.id)
  const linked = await findLinkedActions(trx, by.authority, { today: by.today, recommendation: from.id })
  const found = linked.find((one) => one.action === action && one.part === part)
  if (!found) return false
  await recordEvent(trx, by, { subject: 'recommendation', subjectId: from.id, kind: 'action-unlinked', note: because, detail: { part, action, name: found.name } })
  return true
}

async function findNameOf(trx: Transaction, authority: number, action: string): Promise<string | undefined> {
  for (const { id } of await findPlans(trx, authority)) {
    const found = (await findActions(trx, authority, { plan: id })).find((one) => one.id === action)
    if (found) return nameOf(found)
  }
  return undefined
}
