import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { addBoard, findBoardNamed, type NewBoard } from '../storage/boards.ts'
import type { By } from '../storage/by.ts'
import { recordEvent } from '../storage/events.ts'

/** Sets up a board, committee or group. A name is taken whatever its capitals. Its id. */
export async function setUpBoard(trx: Transaction, by: By, board: NewBoard, note?: string): Promise<Result<string, 'name-taken'>> {
  const id = await findBoardNamed(trx, by.authority, board.name) ? undefined : await addBoard(trx, by, board)
  if (id === undefined) return refuse('name-taken')
  await recordEvent(trx, by, { subject: 'board', subjectId: id, kind: 'board-set-up', ...(note === undefined ? {} : { note }) })
  return ok(id)
}
