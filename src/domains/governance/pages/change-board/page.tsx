import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { drawLine } from '../../actions/draw-line.ts'
import { addMember, addTerms, findBoard, findBoards, findLines, findMembers, findTerms, seats } from '../../storage/boards.ts'
import { recordEvent } from '../../storage/events.ts'
import { byOf, field, placeOf, readerOf, type Here } from '../here.ts'
import { boardPath, changeBoardPath } from '../paths.ts'
import { ChangeBoardPage } from './view.tsx'

/** Who sits on a board, its terms of reference, and to whom it reports. */
export const showChangeBoard = (visit: Here): Promise<Reply> => show(visit)

export async function postMember(visit: Here): Promise<Reply> {
  const [by, board] = [byOf(visit, 'serve-committees'), await find(visit)]
  if (!board) return notFound()
  const seat = seats.find((one) => one === field(visit, 'seat'))
  const member = { name: field(visit, 'name'), organisation: field(visit, 'organisation') }
  const errors = [
    ...(member.name === '' ? [{ field: 'name', message: 'Enter their name' }] : []), ...(member.organisation === '' ? [{ field: 'organisation', message: 'Enter the organisation that they sit for' }] : []),
    ...(seat === undefined ? [{ field: 'seat', message: 'Choose their seat' }] : []),
  ]
  if (errors.length > 0 || seat === undefined) return show(visit, errors)
  await addMember(visit.trx, by, board.id, { ...member, seat, votes: field(visit, 'votes') === 'yes' })
  await recordEvent(visit.trx, by, { subject: 'board', subjectId: board.id, kind: 'member-joined', detail: { ...member, seat } })
  return redirect(changeBoardPath(board.id))
}

const lineWords = { 'closes-a-circle': 'It reports to this board already, directly or through others: nobody can answer to themselves', 'no-such-board': 'Choose a board', 'needs-a-subject': 'Enter what it reports about' } as const

export async function postLine(visit: Here): Promise<Reply> {
  const [by, board] = [byOf(visit, 'serve-committees'), await find(visit)]
  if (!board) return notFound()
  const drawn = await drawLine(visit.trx, by, { board: board.id, to: field(visit, 'to'), about: field(visit, 'about') })
  return drawn.ok ? redirect(boardPath(board.id)) : show(visit, [{ field: drawn.error === 'needs-a-subject' ? 'about' : 'to', message: lineWords[drawn.error] }])
}

export async function postTerms(visit: Here): Promise<Reply> {
  const [by, board] = [byOf(visit, 'serve-committees'), await find(visit)]
  if (!board) return notFound()
  if (field(visit, 'terms') === '') return show(visit, [{ field: 'terms', message: 'Enter the terms of reference' }])
  await addTerms(visit.trx, by, board.id, field(visit, 'terms'))
  await recordEvent(visit.trx, by, { subject: 'board', subjectId: board.id, kind: 'terms-agreed' })
  return redirect(boardPath(board.id))
}

/** A board that ended changes no more. */
export async function find(visit: Here) {
  const board = await findBoard(visit.trx, placeOf(visit), readerOf(visit).today, visit.params['board'] as string)
  return board?.endedOn === null ? board : undefined
}

export async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const [board, authority, { today }] = [await find(visit), placeOf(visit), readerOf(visit)]
  if (!board) return notFound()
  const others = (await findBoards(visit.trx, authority, today)).filter(({ id, endedOn }) => id !== board.id && endedOn === null)
  const lines = (await findLines(visit.trx, authority, today)).filter((line) => line.board === board.id)
  const body = <ChangeBoardPage board={board} others={others} lines={lines} members={await findMembers(visit.trx, authority, board.id, today)} terms={(await findTerms(visit.trx, authority, board.id))[0]?.body ?? ''} fields={visit.form} errors={errors} csrf={visit.csrf} />
  return page({ title: `Change ${board.name}`, section: 'Boards', back: { href: boardPath(board.id), text: board.name }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
