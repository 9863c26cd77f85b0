import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { ReadWorkProgramme } from '../../scrutiny/read-work-programme.ts'
import type { By } from '../../storage/by.ts'
import { recordEvent } from '../../storage/events.ts'
import { putWorkProgramme } from '../../storage/work-programmes.ts'
import type { Into } from '../take-in-workbook.ts'

/** Puts a programme in the place of the committee's one of the same title, or adds it. */
export async function takeWorkProgramme(trx: Transaction, by: By, { board, load }: Pick<Into, 'board' | 'load'>, programme: ReadWorkProgramme): Promise<void> {
  const id = await putWorkProgramme(trx, by, board, programme)
  await recordEvent(trx, by, { subject: 'work-programme', subjectId: id, kind: 'programme-set', load, detail: { items: programme.items.length, meetings: programme.meetings.length } })
}
