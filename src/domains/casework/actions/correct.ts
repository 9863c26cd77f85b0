import type { Reader } from '../../identity/index.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { assessmentFrom, factOf, standing } from '../rules/assessment.ts'
import { mayBeCorrected, type CorrectionRefusal } from '../rules/corrections.ts'
import type { ListedAssessment } from '../rules/listed-assessment.ts'
import { correctAdvice } from '../storage/advice.ts'
import { findEvents, recordEvent } from '../storage/events.ts'
import { saveAssessment } from '../storage/save.ts'

/** How a mistake is put right: the right day, or that it never happened. Always with the reason. */
export type Correction = { event: string; to: { on: PlainDate } | 'never-happened'; reason: string; version: number }

/**
 * Puts an event right by another event: what was recorded stays in the record, and any figure asked
 * as it was known before today still shows it.
 */
export async function correct(trx: Transaction, reader: Reader, assessment: ListedAssessment, correction: Correction): Promise<Result<true, CorrectionRefusal | 'changed-meanwhile'>> {
  if (assessment.version !== correction.version) return refuse('changed-meanwhile')
  const events = await findEvents(trx, assessment.authority, assessment.id)
  const wrong = standing(events).find((event) => event.id === correction.event)
  if (!wrong) return refuse('changed-meanwhile')
  const judged = mayBeCorrected(standing(events), wrong, correction.to, reader.today)
  if (!judged.ok) return judged
  const right = await recordEvent(trx, {
    authority: assessment.authority, child: assessment.child, assessment: assessment.id,
    fact: correction.to === 'never-happened' ? { kind: 'taken-back' } : factOf(wrong),
    happenedOn: correction.to === 'never-happened' ? reader.today : correction.to.on,
    by: reader.person, now: reader.now, note: correction.reason, corrects: wrong.id,
  })
  await correctAdvice(trx, assessment.authority, wrong, correction.to)
  const saved = await saveAssessment(trx, assessment.authority, assessment.id, correction.version, assessmentFrom([...events, right]))
  return saved ? ok(true) : refuse('changed-meanwhile')
}
