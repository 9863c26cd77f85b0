import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { Interest } from '../rules/minutes/attendance.ts'
import { setExcluded } from '../storage/agendas.ts'
import type { By } from '../storage/by.ts'
import { recordEvent } from '../storage/events.ts'
import { setMeetingState, type Meeting } from '../storage/meetings.ts'
import { putAttendances, type Attended } from '../storage/minutes.ts'

/** Writes down who came, what was declared and from what the public was kept. A meeting that people came to was held. Refused where somebody changed the meeting since it was shown. */
export async function recordAttendance(trx: Transaction, by: By, meeting: Meeting, what: { attended: readonly Attended[]; interests: readonly Interest[]; excluded: readonly string[] }): Promise<Result<true, 'changed-meanwhile'>> {
  const held = meeting.state === 'planned' || meeting.state === 'agenda-published'
  if (!await setMeetingState(trx, by.authority, meeting, held ? 'held' : meeting.state)) return refuse('changed-meanwhile')
  await putAttendances(trx, by, meeting.id, what.attended, what.interests)
  await setExcluded(trx, by.authority, meeting.id, what.excluded)
  await recordEvent(trx, by, { subject: 'meeting', subjectId: meeting.id, kind: 'meeting-held', happenedOn: meeting.on, detail: { came: what.attended.length, interests: what.interests.length, excluded: what.excluded.length } })
  return ok(true)
}
