import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import type { AdviceService, CaseworkEvent } from '../events.ts'

/** A request for advice from one service, under the id that its event carries. */
export async function addAdvice(trx: Transaction, about: { authority: number; child: string; assessment: string }, id: string, service: AdviceService, on: PlainDate): Promise<void> {
  await sql`insert into casework.advice (authority_id, advice_id, assessment_id, child_id, service, asked_on)
    values (${about.authority}, ${id}, ${about.assessment}, ${about.child}, ${service}, ${isoDate(on)})`.execute(trx)
}

export async function returnAdvice(trx: Transaction, authority: number, id: string, on: PlainDate): Promise<void> {
  await sql`update casework.advice set returned_on = ${isoDate(on)}, version = version + 1
    where authority_id = ${authority} and advice_id = ${id}`.execute(trx)
}

/** Follows the correction of an event about advice; other events leave advice as it is. */
export async function correctAdvice(trx: Transaction, authority: number, event: CaseworkEvent, to: { on: PlainDate } | 'never-happened'): Promise<void> {
  if (event.kind !== 'advice-asked' && event.kind !== 'advice-returned') return
  const day = to === 'never-happened' ? null : isoDate(to.on)
  const which = sql`where authority_id = ${authority} and advice_id = ${event.adviceId}`
  if (event.kind === 'advice-returned') await sql`update casework.advice set returned_on = ${day}, version = version + 1 ${which}`.execute(trx)
  else if (day) await sql`update casework.advice set asked_on = ${day}, version = version + 1 ${which}`.execute(trx)
  else await sql`delete from casework.advice ${which}`.execute(trx)
}
