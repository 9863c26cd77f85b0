import type { Transaction } from '../../../../platform/db/transaction.ts'
import { recordPlanEvents } from '../storage/events.ts'
import { nameLead, type NamedLead } from '../storage/named-leads.ts'
import type { Teller } from '../storage/tell.ts'

/** Says whom each name stands for, where that is another than before; an empty answer is nobody here. */
export async function nameLeads(trx: Transaction, by: Teller, plan: string, names: readonly NamedLead[], asked: ReadonlyMap<string, string>): Promise<void> {
  const changed = names.filter(({ name, person }) => (asked.get(name) ?? '') !== (person ?? ''))
  for (const { name } of changed) await nameLead(trx, by, name, asked.get(name) || null)
  await recordPlanEvents(trx, by, changed.map(({ name, person }) => ({ plan, kind: 'lead-named', detail: { what: 'Lead', name, field: 'Who that is', was: person, becomes: asked.get(name) || 'nobody here' } })))
}
