import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { Interest } from '../rules/minutes/attendance.ts'
import { findAgenda, setExcluded } from '../storage/agendas.ts'
import type { By } from '../storage/by.ts'
import { recordEvent } from '../storage/events.ts'
import { setMeetingState, type Meeting } from '../storage/meetings.ts'
import { putAttendances, type Attended } from '../storage/minutes.ts'
import { findPapers } from '../storage/papers.ts'
import { lockPublishing } from '../storage/publications.ts'

/** Writes down who came, what was declared and from what the public was kept. A meeting that people came to was held. Refused where it is cancelled, where somebody changed it since it was shown, and where the public was kept out of an item whose paper anyone can read: `open` is that item. */
export async function recordAttendance(trx: Transaction, by: By, meeting: Meeting, what: { attended: readonly Attended[]; interests: readonly Interest[]; excluded: readonly string[] }): Promise<Result<true, 'cancelled' | 'changed-meanwhile' | { open: string }>> {
  if (meeting.state === 'cancelled') return refuse('cancelled')
  await lockPublishing(trx, by.authority)
  const published = what.excluded.length === 0 ? [] : (await findPapers(trx, by.authority, { board: meeting.board })).filter(({ publication }) => publication !== null)
  const open = (await findAgenda(trx, by.authority, meeting.id)).find(({ id, paper }) => what.excluded.includes(id) && published.some((one) => one.id === paper?.id))
  if (open) return refuse({ open: open.title })
  const held = meeting.state === 'planned' || meeting.state === 'agenda-published'
  if (!await setMeetingState(trx, by.authority, meeting, held ? 'held' : meeting.state)) return refuse('changed-meanwhile')
  await putAttendances(trx, by, meeting.id, what.attended, what.interests)
  await setExcluded(trx, by.authority, meeting.id, what.excluded)
  await recordEvent(trx, by, { subject: 'meeting', subjectId: meeting.id, kind: 'meeting-held', happenedOn: meeting.on, detail: { came: what.attended.length, interests: what.interests.length, excluded: what.excluded.length } })
  return ok(true)
}
