import { nobody, notFound, page, type Reply } from '../../../../platform/http/reply.ts'
import { findBoard, findBoards, findLines, findMembers, findTerms } from '../../storage/boards.ts'
import { findEvents } from '../../storage/events.ts'
import { findActions, findMeetings } from '../../storage/meetings.ts'
import { findPapers } from '../../storage/papers.ts'
import { findWorkProgrammes } from '../../storage/work-programmes.ts'
import { mayHere, placeOf, readerOf, type Here } from '../here.ts'
import { boardsPath } from '../paths.ts'
import { BoardPage } from './view.tsx'

/** One board: who sits on it, what it is for, when it meets, what it waits for. */
export async function showBoard(visit: Here): Promise<Reply> {
  const [{ trx }, authority, { today }, id] = [visit, placeOf(visit), readerOf(visit), visit.params['board'] as string]
  const board = await findBoard(trx, authority, today, id)
  if (!board) return notFound()
  const names = new Map((await findBoards(trx, authority, today)).map((one) => [one.id, one.name]))
  const model = {
    board, names, today, lines: await findLines(trx, authority, today), members: await findMembers(trx, authority, id, today), terms: await findTerms(trx, authority, id), meetings: await findMeetings(trx, authority, { board: id }),
    actions: (await findActions(trx, authority, { board: id })).filter(({ state }) => state === 'open'), programmes: await findWorkProgrammes(trx, authority, { board: id }), papers: await findPapers(trx, authority, { board: id }), ending: (await findEvents(trx, authority, 'board', id)).findLast(({ kind }) => kind === 'board-ended'), mayServe: mayHere(visit, 'serve-committees'),
  }
  return page({ title: board.name, section: 'Boards', back: { href: boardsPath, text: 'Boards' }, body: <BoardPage {...model} /> }, nobody)
}
