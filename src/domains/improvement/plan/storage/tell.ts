import { v7 as uuid } from 'uuid'
import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { MonthKey } from '../../../../values/month-key.ts'
import type { UpdateKind } from '../rules/plan-action.ts'
import type { Status } from '../rules/status.ts'

/** Who tells something now, of an authority's plan. */
export type Teller = { authority: number; person: string; now: Date }

/** Holds an action until the transaction ends, so that two people cannot set its status at once. */
export async function holdAction(trx: Transaction, authority: number, action: string): Promise<void> {
  await sql`select from improvement.actions where authority_id = ${authority} and action_id = ${action} for update`.execute(trx)
}

export async function addStatus(trx: Transaction, by: Teller, action: string, said: { status: Status; reason: string; proposed: Status | undefined }): Promise<void> {
  await sql`insert into improvement.statuses (authority_id, status_id, action_id, status, proposed, reason, known_from, recorded_at, recorded_by)
    values (${by.authority}, ${uuid()}, ${action}, ${said.status}, ${said.proposed ?? null}, ${said.reason}, ${by.now}, ${by.now}, ${by.person})`.execute(trx)
}

export async function addUpdate(trx: Transaction, by: Teller, action: string, told: { cycle: MonthKey; kind: UpdateKind; words: string }): Promise<void> {
  await sql`insert into improvement.updates (authority_id, update_id, action_id, cycle, kind, words, known_from, recorded_at, recorded_by)
    values (${by.authority}, ${uuid()}, ${action}, ${told.cycle}, ${told.kind}, ${told.words}, ${by.now}, ${by.now}, ${by.person})`.execute(trx)
}

export async function markMilestone(trx: Transaction, by: Teller, milestone: string, met: boolean, reason: string | null): Promise<void> {
  await sql`insert into improvement.milestone_marks (authority_id, mark_id, milestone_id, met, reason, known_from, recorded_at, recorded_by)
    values (${by.authority}, ${uuid()}, ${milestone}, ${met}, ${reason}, ${by.now}, ${by.now}, ${by.person})`.execute(trx)
}
