import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { By } from '../storage/by.ts'
import { recordEvents, recordEvent } from '../storage/events.ts'
import { addFocus, closeFocus, type Feedback } from '../storage/visits.ts'

/** Makes what a visitor said into a focus area that somebody leads. */
export async function takeUpFeedback(trx: Transaction, by: By, visit: string, feedback: Feedback, focus: { title: string; lead: string }): Promise<Result<string, 'taken-up-already'>> {
  if (feedback.focus !== null) return refuse('taken-up-already')
  const id = await addFocus(trx, by, visit, feedback.n, focus)
  if (id === undefined) return refuse('taken-up-already')
  await recordEvents(trx, by, [
    { subject: 'visit', subjectId: visit, kind: 'feedback-taken-up', detail: { n: feedback.n, focus: id } }, { subject: 'focus-area', subjectId: id, kind: 'focus-opened', detail: focus },
  ])
  return ok(id)
}

/** Ends a focus area. */
export async function closeFocusArea(trx: Transaction, by: By, focus: string, note: string): Promise<Result<true, 'not-open'>> {
  if (!await closeFocus(trx, by.authority, focus)) return refuse('not-open')
  await recordEvent(trx, by, { subject: 'focus-area', subjectId: focus, kind: 'focus-closed', note })
  return ok(true)
}
