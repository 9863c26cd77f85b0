import type { Reader } from '../../identity/index.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { RequestSource } from '../events.ts'
import { isOpen } from '../rules/assessment.ts'
import { findAssessmentsOf } from '../storage/assessments.ts'
import { recordEvent } from '../storage/events.ts'
import { holdChild, openAssessment } from '../storage/opening.ts'

export type NewRequest = { authority: number; child: string; receivedOn: PlainDate; source: RequestSource; note?: string | undefined }

/**
 * A request for an assessment, from the day the authority received it, whatever its form.
 * s.36(1) Children and Families Act 2014; reg 5(1)(a) SEND Regulations 2014.
 */
export async function receiveRequest(trx: Transaction, reader: Reader, request: NewRequest): Promise<Result<string, 'in-the-future' | 'already-open'>> {
  const { authority, child, receivedOn } = request
  if (receivedOn > reader.today) return refuse('in-the-future')
  await holdChild(trx, authority, child)
  if ((await findAssessmentsOf(trx, authority, child)).some((one) => isOpen(one.stage))) return refuse('already-open')
  const id = await openAssessment(trx, authority, child, receivedOn, request.source)
  await recordEvent(trx, {
    authority, child, assessment: id, fact: { kind: 'request-received', source: request.source },
    happenedOn: receivedOn, by: reader.person, now: reader.now, note: request.note,
  })
  return ok(id)
}
