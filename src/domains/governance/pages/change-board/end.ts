import { notFound, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { endBoard, endLine, findBoard } from '../../storage/boards.ts'
import { recordEvent } from '../../storage/events.ts'
import { findMeetings } from '../../storage/meetings.ts'
import { byOf, field, type Here } from '../here.ts'
import { boardPath, changeBoardPath } from '../paths.ts'
import { find, show } from './page.tsx'

/** Today is the last day on which it reports to that board. The line stays known. */
export async function postEndLine(visit: Here): Promise<Reply> {
  const [by, board] = [byOf(visit, 'serve-committees'), await find(visit)]
  if (!board) return notFound()
  const [to, reason] = [field(visit, 'end-to'), field(visit, 'end-reason')]
  if (!/^[0-9a-f-]{36}$/.test(to)) return show(visit, [{ field: 'end-to', message: 'Choose the line that ends' }])
  if (reason === '') return show(visit, [{ field: 'end-reason', message: 'Enter why it ends' }])
  if (!await endLine(visit.trx, by, { board: board.id, to })) return show(visit, [{ field: 'end-to', message: 'It has ended already. Choose another' }])
  await recordEvent(visit.trx, by, { subject: 'board', subjectId: board.id, kind: 'line-ended', note: reason, detail: { to } })
  return redirect(changeBoardPath(board.id))
}

/** Today is the last day of the board. All that it decided, asked for and minuted stays. */
export async function postEndBoard(visit: Here): Promise<Reply> {
  const [by, board] = [byOf(visit, 'serve-committees'), await find(visit)]
  // who presses twice has ended it once
  if (!board) return await findBoard(visit.trx, by.authority, by.today, visit.params['board'] as string) ? redirect(boardPath(visit.params['board'] as string)) : notFound()
  const reason = field(visit, 'ends-because')
  if (reason === '') return show(visit, [{ field: 'ends-because', message: 'Enter why it ends, and who takes over what is open' }])
  const ahead = (await findMeetings(visit.trx, by.authority, { board: board.id })).some(({ on, state }) => on > by.today && (state === 'planned' || state === 'agenda-published'))
  if (ahead) return show(visit, [{ field: 'ends-because', message: 'It has meetings to come. Cancel them first' }])
  if (!await endBoard(visit.trx, by, { ...board, version: Number(visit.form['version'] ?? board.version) })) return show(visit, [{ field: 'ends-because', message: 'Somebody else has changed the board since you opened this page. Look at it again' }])
  await recordEvent(visit.trx, by, { subject: 'board', subjectId: board.id, kind: 'board-ended', note: reason })
  return redirect(boardPath(board.id))
}
