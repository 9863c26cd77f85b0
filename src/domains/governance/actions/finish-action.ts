import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { By } from '../storage/by.ts'
import { recordEvent } from '../storage/events.ts'
import { setActionState, type MeetingAction } from '../storage/meetings.ts'

/** Whether somebody may say what became of an action: whoever it was asked of, and whoever answers for the programme or for the service. */
export const mayFinish = ({ owner }: Pick<MeetingAction, 'owner'>, name: string, answersForAll: boolean): boolean => answersForAll || owner.toLowerCase().includes(name.trim().toLowerCase())

/** Says what became of an action of a meeting. */
export async function finishAction(trx: Transaction, by: By, action: MeetingAction, to: 'done' | 'dropped', note: string): Promise<Result<true, 'finished-already'>> {
  if (action.state !== 'open' || !await setActionState(trx, by.authority, action, to)) return refuse('finished-already')
  await recordEvent(trx, by, { subject: 'action', subjectId: action.id, kind: to === 'done' ? 'action-done' : 'action-dropped', note })
  return ok(true)
}
