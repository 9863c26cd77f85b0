import { nobody, page, type Reply } from '../../../../platform/http/reply.ts'
import { findBoards, findLines } from '../../storage/boards.ts'
import { mayHere, placeOf, readerOf, type Here } from '../here.ts'
import { BoardsPage } from './view.tsx'

/** Everything that meets and to which people answer: drawn, and in a list. */
export async function showBoards(visit: Here): Promise<Reply> {
  const [authority, { today }] = [placeOf(visit), readerOf(visit)]
  const boards = await findBoards(visit.trx, authority, today)
  const lines = await findLines(visit.trx, authority, today)
  return page({ title: 'Boards', section: 'Boards', body: <BoardsPage visit={visit} boards={boards} lines={lines} mayAdd={mayHere(visit, 'serve-committees')} /> }, nobody)
}
