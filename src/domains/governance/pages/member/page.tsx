import { findColleagues, rolesWith } from '../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { endMember, findBoard, findMembers, keepMember, linkMember, type BoardMember } from '../../storage/boards.ts'
import { recordEvent } from '../../storage/events.ts'
import { byOf, field, placeOf, readerOf, type Here } from '../here.ts'
import { changeBoardPath, memberPath } from '../paths.ts'
import { MemberPage } from './view.tsx'

/** One seat of a board: who signs in for it, and whether they leave. */
export const showMember = (visit: Here): Promise<Reply> => show(visit, visit.params['member'] as string)

/** Today is their last day on the board; a chair closes nothing from now on. */
export async function postEndMember(visit: Here): Promise<Reply> {
  const [by, found, reason] = [byOf(visit, 'serve-committees'), await find(visit, field(visit, 'member')), field(visit, 'leaves-because')]
  if (!found) return notFound()
  const { board, member } = found
  if (reason === '') return show(visit, member.id, [{ field: 'leaves-because', message: 'Enter why they leave' }])
  if (await endMember(visit.trx, by, board.id, member.id) === undefined) return show(visit, member.id, [{ field: 'leaves-because', message: 'They leave today already' }])
  await recordEvent(visit.trx, by, { subject: 'board', subjectId: board.id, kind: 'member-left', note: reason, detail: { name: member.name } })
  return redirect(changeBoardPath(board.id))
}

/** Whoever was taken off by mistake stays. */
export async function postKeepMember(visit: Here): Promise<Reply> {
  const [by, found] = [byOf(visit, 'serve-committees'), await find(visit, field(visit, 'member'))]
  const name = found && await keepMember(visit.trx, by, found.board.id, found.member.id)
  if (!found || name === undefined) return notFound()
  await recordEvent(visit.trx, by, { subject: 'board', subjectId: found.board.id, kind: 'member-stays', detail: { name } })
  return redirect(memberPath(found.board.id, found.member.id))
}

/** Says who a member is among those who sign in here: only then does a chair close what their committee asked for. */
export async function postLinkMember(visit: Here): Promise<Reply> {
  const [by, found] = [byOf(visit, 'serve-committees'), await find(visit, field(visit, 'member'))]
  if (!found) return notFound()
  const { board, member } = found
  const person = (await nameable(visit, member)).find((one) => one.person === field(visit, 'person'))
  if (!person && field(visit, 'person') !== '') return show(visit, member.id, [{ field: 'person', message: chairs(member) ? 'Choose somebody of the list: only who may chair committees can hold this seat here' : 'Choose somebody who works here, or nobody' }])
  await linkMember(visit.trx, by, board.id, member.id, person?.person ?? null)
  await recordEvent(visit.trx, by, { subject: 'board', subjectId: board.id, kind: 'member-linked', detail: { name: member.name, person: person?.person ?? null, was: member.person } })
  return redirect(changeBoardPath(board.id))
}

const chairs = ({ seat }: BoardMember): boolean => seat === 'chair' || seat === 'vice-chair'

async function find(visit: Here, id: string) {
  const [authority, { today }] = [placeOf(visit), readerOf(visit)]
  const board = await findBoard(visit.trx, authority, today, visit.params['board'] as string)
  const member = board && (await findMembers(visit.trx, authority, board.id, today)).find((one) => one.id === id)
  return board?.endedOn === null && member ? { board, member } : undefined
}

/** Those who work here today, by name; for the seat of a chair those who may chair committees. */
async function nameable(visit: Here, member: BoardMember): Promise<{ person: string; name: string }[]> {
  const [{ today }, may] = [readerOf(visit), rolesWith['chair-committees'] as readonly string[]]
  const working = (await findColleagues(visit.trx, placeOf(visit))).filter(({ from, until, role }) => from <= today && (until === null || until >= today) && (!chairs(member) || may.includes(role)))
  return [...new Map(working.map(({ person, name }) => [person, { person, name }])).values()].toSorted((a, b) => a.name.localeCompare(b.name))
}

async function show(visit: Here, id: string, errors?: FieldErrors): Promise<Reply> {
  const found = await find(visit, id)
  if (!found) return notFound()
  const { board, member } = found
  const body = <MemberPage board={board} member={member} chairs={chairs(member)} people={await nameable(visit, member)} fields={visit.form} errors={errors} csrf={visit.csrf} />
  return page({ title: member.name, section: 'Boards', back: { href: changeBoardPath(board.id), text: 'Change the board' }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
