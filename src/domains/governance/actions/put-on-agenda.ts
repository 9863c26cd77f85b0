import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { addAgendaItem, type NewAgendaItem } from '../storage/agendas.ts'
import type { By } from '../storage/by.ts'
import { recordEvent } from '../storage/events.ts'
import type { Meeting } from '../storage/meetings.ts'
import { findPaper } from '../storage/papers.ts'
import { lockPublishing } from '../storage/publications.ts'

/** Puts an item on the agenda. A paper that anyone can read does not go behind an item from which the public is to be kept (s.100B(2) Local Government Act 1972). */
export async function putOnAgenda(trx: Transaction, by: By, meeting: Meeting, item: NewAgendaItem): Promise<Result<true, 'cancelled' | 'no-such-paper' | 'anyone-reads-it'>> {
  if (meeting.state === 'cancelled') return refuse('cancelled')
  if (item.paper !== null) {
    await lockPublishing(trx, by.authority)
    const paper = await findPaper(trx, by.authority, item.paper)
    if (paper?.board !== meeting.board || paper.state === 'withdrawn') return refuse('no-such-paper')
    if (item.paragraph !== null && paper.publication !== null) return refuse('anyone-reads-it')
  }
  await addAgendaItem(trx, by, meeting.id, item)
  await recordEvent(trx, by, { subject: 'meeting', subjectId: meeting.id, kind: 'agenda-changed', detail: { added: item.title } })
  return ok(true)
}
