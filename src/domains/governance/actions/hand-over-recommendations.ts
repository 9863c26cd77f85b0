import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { findBoards, type Board } from '../storage/boards.ts'
import type { By } from '../storage/by.ts'
import { recordEvents } from '../storage/events.ts'
import { handOver } from '../storage/recommendations.ts'

/** Hands all that is open of what a board asked for to another, with the reason in the history of each. How many. */
export async function handOverRecommendations(trx: Transaction, by: By, board: Board, to: string, reason: string): Promise<Result<number, 'no-such-board' | 'none-open'>> {
  const next = (await findBoards(trx, by.authority, by.today)).find(({ id, endedOn }) => id === to && id !== board.id && endedOn === null)
  if (!next) return refuse('no-such-board')
  const handed = await handOver(trx, by.authority, { from: board.id, to: next.id })
  if (handed.length === 0) return refuse('none-open')
  await recordEvents(trx, by, handed.map((id) => ({ subject: 'recommendation', subjectId: id, kind: 'handed-over', note: reason, detail: { from: board.id, to: next.id, name: next.name } })))
  return ok(handed.length)
}
