import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { WorkItem } from '../rules/work-programme/matrix.ts'
import type { By } from '../storage/by.ts'
import { recordEvent } from '../storage/events.ts'
import { setItemDays, type WorkProgramme } from '../storage/work-programmes.ts'

/** Has an item of a work programme heard at these meetings, and no other. */
export async function moveItem(trx: Transaction, by: By, programme: WorkProgramme, item: WorkItem, days: readonly PlainDate[]): Promise<Result<true, 'changed-meanwhile'>> {
  if (!await setItemDays(trx, by.authority, programme, item.id, days)) return refuse('changed-meanwhile')
  await recordEvent(trx, by, { subject: 'work-programme', subjectId: programme.id, kind: 'item-moved', detail: { item: item.id, from: item.meetings.map(isoDate), to: days.map(isoDate) } })
  return ok(true)
}
