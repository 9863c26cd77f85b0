import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { GovernanceKind } from '../events.ts'
import type { By } from '../storage/by.ts'
import { recordEvent } from '../storage/events.ts'
import { setMeetingState, type Meeting, type MeetingState } from '../storage/meetings.ts'
import { findMinutes } from '../storage/minutes.ts'

export type MeetingRefusal = 'no-agenda' | 'no-minutes' | 'not-now'

const from: Record<MeetingState, readonly MeetingState[]> = { planned: [], 'agenda-published': ['planned'], held: ['planned', 'agenda-published'], 'minutes-agreed': ['held'], cancelled: ['planned', 'agenda-published'] }
const kinds: Record<MeetingState, GovernanceKind['meeting']> = { planned: 'meeting-planned', 'agenda-published': 'agenda-published', held: 'meeting-held', 'minutes-agreed': 'minutes-agreed', cancelled: 'meeting-cancelled' }

/** Takes a meeting a step on. */
export async function moveMeeting(trx: Transaction, by: By, meeting: Meeting, to: MeetingState, note?: string): Promise<Result<true, MeetingRefusal>> {
  if (!from[to].includes(meeting.state)) return refuse('not-now')
  if (to === 'agenda-published' && meeting.items === 0) return refuse('no-agenda')
  if (to === 'minutes-agreed' && (await findMinutes(trx, by.authority, meeting.id)).length === 0) return refuse('no-minutes')
  if (!await setMeetingState(trx, by.authority, meeting, to)) return refuse('not-now')
  await recordEvent(trx, by, { subject: 'meeting', subjectId: meeting.id, kind: kinds[to], ...(note === undefined ? {} : { note }) })
  return ok(true)
}
