import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { ReadForwardPlan } from '../../scrutiny/read-forward-plan.ts'
import type { By } from '../../storage/by.ts'
import { recordEvents } from '../../storage/events.ts'
import { addForwardEntries, addForwardPlan } from '../../storage/forward-plans.ts'
import type { Into } from '../take-in-workbook.ts'

/** Adds a plan as it was printed. It is for staff until somebody publishes it here. */
export async function takeForwardPlan(trx: Transaction, by: By, { load }: Pick<Into, 'load'>, plan: ReadForwardPlan): Promise<void> {
  const id = await addForwardPlan(trx, by, plan)
  const ids = await addForwardEntries(trx, by, id, plan.entries.map((one) => ({
    reference: one.reference, enteredOn: one.enteredOn, title: one.title, details: one.details, makers: one.makers, key: one.key, pounds: null, wards: null, papers: one.papers, consultees: one.consultees, member: one.member,
    consideredOn: one.consideredOn, privately: one.privately, paragraph: null, publicInterest: null, noticedOn: null, againOn: null, withoutNotice: null, printed: one.printed,
  })))
  await recordEvents(trx, by, [
    { subject: 'plan', subjectId: id, kind: 'plan-made', load, detail: { entries: ids.length } },
    ...ids.map((entry) => ({ subject: 'entry' as const, subjectId: entry, kind: 'entry-added' as const, load })),
  ])
}
