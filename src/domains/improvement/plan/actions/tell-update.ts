import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { MonthKey } from '../../../../values/month-key.ts'
import type { PlanAction, UpdateKind } from '../rules/plan-action.ts'
import { addUpdate, markMilestone, type Teller } from '../storage/tell.ts'

/** What an owner tells of an action in one sitting: words of each kind, and what became of its milestones. */
export type Telling = { cycle: MonthKey; words: Readonly<Partial<Record<UpdateKind, string>>>; milestones: ReadonlyMap<string, boolean> }

/** Writes down what is new in it: words that stand there already, and milestones that are as they were, are passed over. */
export async function tellUpdate(trx: Transaction, by: Teller, action: PlanAction, { cycle, words, milestones }: Telling): Promise<void> {
  for (const [kind, text] of Object.entries(words) as [UpdateKind, string][]) {
    const before = action.updates.find((one) => one.kind === kind && one.cycle === cycle)
    if (text !== '' && text !== before?.words) await addUpdate(trx, by, action.id, { cycle, kind, words: text })
  }
  for (const { id, met } of action.milestones) {
    const told = milestones.get(id)
    if (told !== undefined && told !== met) await markMilestone(trx, by, id, told, null)
  }
}
