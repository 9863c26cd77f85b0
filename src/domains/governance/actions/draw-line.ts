import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { closesCircle } from '../rules/boards/reporting-lines.ts'
import type { By } from '../storage/by.ts'
import { addLine, findBoards, findLines, lockLines } from '../storage/boards.ts'
import { recordEvent } from '../storage/events.ts'

export type LineRefusal = 'no-such-board' | 'needs-a-subject' | 'closes-a-circle'

/** Has one board report to another. Lines close no circle, whoever draws at the same time. */
export async function drawLine(trx: Transaction, by: By, line: { board: string; to: string; about: string }): Promise<Result<true, LineRefusal>> {
  if (!(await findBoards(trx, by.authority, by.today)).some(({ id, endedOn }) => id === line.to && endedOn === null)) return refuse('no-such-board')
  if (line.about === '') return refuse('needs-a-subject')
  await lockLines(trx, by.authority)
  if (closesCircle(await findLines(trx, by.authority, by.today), line)) return refuse('closes-a-circle')
  await addLine(trx, by, line)
  await recordEvent(trx, by, { subject: 'board', subjectId: line.board, kind: 'line-drawn', detail: { to: line.to, about: line.about } })
  return ok(true)
}
