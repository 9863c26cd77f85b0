import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import type { RequestSource } from '../events.ts'

/** Holds the child's row to the end of the transaction, so that two people cannot open two assessments at once. */
export async function holdChild(trx: Transaction, authority: number, child: string): Promise<void> {
  await sql`select from people.children where authority_id = ${authority} and child_id = ${child} for update`.execute(trx)
}

/** Returns the assessment's id. */
export async function openAssessment(trx: Transaction, authority: number, child: string, receivedOn: PlainDate, source: RequestSource): Promise<string> {
  const id = uuid()
  await sql`insert into casework.assessments (authority_id, assessment_id, child_id, stage, received_on, source)
    values (${authority}, ${id}, ${child}, 'requested', ${isoDate(receivedOn)}, ${source})`.execute(trx)
  return id
}
