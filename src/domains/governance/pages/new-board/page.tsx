import { nobody, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { setUpBoard } from '../../actions/set-up-board.ts'
import { byOf, type Here } from '../here.ts'
import { boardPath, boardsPath } from '../paths.ts'
import { readBoard } from './form.ts'
import { NewBoardPage } from './view.tsx'

export const showNewBoard = (visit: Here): Reply => show(visit)

/** Sets up a board, committee or group. */
export async function postNewBoard(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'serve-committees')
  const form = readBoard(visit.form)
  if (form.kind === 'invalid') return show(visit, form.errors)
  const board = await setUpBoard(visit.trx, by, form.board)
  return board.ok ? redirect(boardPath(board.value)) : show(visit, [{ field: 'name', message: 'There is a board of this name already' }])
}

const show = (visit: Here, errors?: FieldErrors): Reply =>
  page({ title: 'Add a board', section: 'Boards', back: { href: boardsPath, text: 'Boards' }, invalid: Boolean(errors), body: <NewBoardPage fields={visit.form} errors={errors} csrf={visit.csrf} /> }, nobody, errors ? 400 : 200)
