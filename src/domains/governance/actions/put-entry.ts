import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { By } from '../storage/by.ts'
import { recordEvent } from '../storage/events.ts'
import { addForwardEntries, changeEntry, findForwardEntries, type ForwardEntry, type ForwardPlan, type NewEntry } from '../storage/forward-plans.ts'

export type EntryRefusal = 'reference-taken' | 'changed-meanwhile'

/** Adds a decision to a plan, or changes one that is there; what stood before is kept with the event. */
export async function putEntry(trx: Transaction, by: By, plan: ForwardPlan, shown: ForwardEntry | undefined, entry: NewEntry): Promise<Result<true, EntryRefusal>> {
  const others = (await findForwardEntries(trx, by.authority, { plan: plan.id })).filter(({ id }) => id !== shown?.id)
  if (others.some(({ reference }) => reference === entry.reference)) return refuse('reference-taken')
  if (shown) {
    if (!await changeEntry(trx, by, shown, { ...entry, enteredOn: shown.enteredOn })) return refuse('changed-meanwhile')
    await recordEvent(trx, by, { subject: 'entry', subjectId: shown.id, kind: 'entry-changed', detail: { was: shown } })
    return ok(true)
  }
  const [id] = await addForwardEntries(trx, by, plan.id, [entry], others.length)
  await recordEvent(trx, by, { subject: 'entry', subjectId: id as string, kind: 'entry-added' })
  return ok(true)
}
