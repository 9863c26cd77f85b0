import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { drawLine } from '../../actions/draw-line.ts'
import { findColleagues } from '../../../identity/index.ts'
import { addMember, addTerms, endMember, findBoard, findBoards, findLines, findMembers, findTerms, linkMember, seats } from '../../storage/boards.ts'
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

export async function postEndMember(visit: Here): Promise<Reply> {
  const [by, board] = [byOf(visit, 'serve-committees'), await find(visit)]
  const name = board && await endMember(visit.trx, by, board.id, field(visit, 'member'))
  if (!board || name === undefined) return notFound()
  await recordEvent(visit.trx, by, { subject: 'board', subjectId: board.id, kind: 'member-left', detail: { name } })
  return redirect(changeBoardPath(board.id))
}

/** Says who a member is among those who sign in here: only then does a chair close what their committee asked for. */
export async function postLinkMember(visit: Here): Promise<Reply> {
  const [by, board] = [byOf(visit, 'serve-committees'), await find(visit)]
  const member = board && (await findMembers(visit.trx, by.authority, board.id, by.today)).find(({ id }) => id === field(visit, 'member'))
  if (!board) return notFound()
  if (!member) return show(visit, [{ field: 'member', message: 'Choose a member of the list' }])
  const person = (await nameable(visit)).find((one) => one.person === field(visit, 'person'))
  if (!person && field(visit, 'person') !== '') return show(visit, [{ field: 'person', message: 'Choose somebody who works here, or nobody' }])
  await linkMember(visit.trx, by, board.id, member.id, person?.person ?? null)
  await recordEvent(visit.trx, by, { subject: 'board', subjectId: board.id, kind: 'member-linked', detail: { name: member.name, person: person?.person ?? null, was: member.person } })
  return redirect(changeBoardPath(board.id))
}

/** Those who work here today, by name. */
async function nameable(visit: Here): Promise<{ person: string; name: string }[]> {
  const { today } = readerOf(visit)
  const working = (await findColleagues(visit.trx, placeOf(visit))).filter(({ from, until }) => from <= today && (until === null || until >= today))
  return [...new Map(working.map(({ person, name }) => [person, { person, name }])).values()].toSorted((a, b) => a.name.localeCompare(b.name))
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

export const find = (visit: Here) => findBoard(visit.trx, placeOf(visit), readerOf(visit).today, visit.params['board'] as string)

export async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const [board, authority, { today }] = [await find(visit), placeOf(visit), readerOf(visit)]
  if (!board) return notFound()
  const others = (await findBoards(visit.trx, authority, today)).filter(({ id }) => id !== board.id)
  const lines = (await findLines(visit.trx, authority, today)).filter((line) => line.board === board.id)
  const body = <ChangeBoardPage board={board} people={await nameable(visit)} others={others} lines={lines} members={await findMembers(visit.trx, authority, board.id, today)} terms={(await findTerms(visit.trx, authority, board.id))[0]?.body ?? ''} fields={visit.form} errors={errors} csrf={visit.csrf} />
  return page({ title: `Change ${board.name}`, section: 'Boards', back: { href: boardPath(board.id), text: board.name }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
