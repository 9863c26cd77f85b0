import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { ENGLAND, lastDayForNotice, NOTICES } from '../../../../statute/index.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { moveMeeting } from '../../actions/move-meeting.ts'
import { faultsOf } from '../../rules/minutes/attendance.ts'
import { findAgenda } from '../../storage/agendas.ts'
import { findBoard } from '../../storage/boards.ts'
import { findEvents } from '../../storage/events.ts'
import { findActions, findMeeting, type MeetingState } from '../../storage/meetings.ts'
import { findAttendances, findInterests, findMinutes } from '../../storage/minutes.ts'
import { byOf, field, mayHere, placeOf, readerOf, type Here } from '../here.ts'
import { boardPath, meetingPath } from '../paths.ts'
import { MeetingPage } from './view.tsx'

/** A meeting: its agenda with papers, who came, what was minuted, resolved and asked for. */
export const showMeeting = (visit: Here): Promise<Reply> => show(visit)

const go = (to: MeetingState) => async (visit: Here): Promise<Reply> => {
  const by = byOf(visit, 'serve-committees')
  const meeting = await findMeeting(visit.trx, by.authority, visit.params['meeting'] as string)
  if (!meeting) return notFound()
  const moved = await moveMeeting(visit.trx, by, meeting, to)
  if (moved.ok) return redirect(meetingPath(meeting.id))
  return show(visit, [{ field: 'agenda', message: { 'no-agenda': 'Put an item on the agenda first', 'no-minutes': 'Record minutes first', 'not-now': 'That cannot be done now: the meeting has moved on' }[moved.error] }])
}

export const postPublishAgenda = go('agenda-published')
export const postAgreeMinutes = go('minutes-agreed')

/** The meeting is not held. Its agenda and papers stay. */
export async function postCancelMeeting(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'serve-committees')
  const meeting = await findMeeting(visit.trx, by.authority, visit.params['meeting'] as string)
  if (!meeting) return notFound()
  const reason = field(visit, 'cancel-reason')
  if (reason === '') return show(visit, [{ field: 'cancel-reason', message: 'Enter why it is cancelled' }])
  const moved = await moveMeeting(visit.trx, by, meeting, 'cancelled', reason)
  return moved.ok ? redirect(meetingPath(meeting.id)) : show(visit, [{ field: 'agenda', message: 'Only a meeting that was not held can be cancelled' }])
}

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const [{ trx }, authority, { today }] = [visit, placeOf(visit), readerOf(visit)]
  const meeting = await findMeeting(trx, authority, visit.params['meeting'] as string)
  if (!meeting) return notFound()
  const [agenda, attendances, interests] = [await findAgenda(trx, authority, meeting.id), await findAttendances(trx, authority, meeting.id), await findInterests(trx, authority, meeting.id)]
  const board = await findBoard(trx, authority, today, meeting.board)
  const exclusions = agenda.filter(({ excluded, paragraph }) => excluded || paragraph !== null).map((item) => ({ item: item.title, paragraph: item.paragraph, resolved: item.excluded }))
  const model = {
    meeting, agenda, attendances, interests, errors, today, minutes: await findMinutes(trx, authority, meeting.id), actions: await findActions(trx, authority, { meeting: meeting.id }),
    faults: attendances.length === 0 ? [] : faultsOf({ attendances, interests, exclusions, quorum: board?.quorum ?? null }),
    agendaBy: lastDayForNotice(ENGLAND, meeting.on, NOTICES.agenda), cancelled: (await findEvents(trx, authority, 'meeting', meeting.id)).findLast(({ kind }) => kind === 'meeting-cancelled'), fields: visit.form, mayServe: mayHere(visit, 'serve-committees'), csrf: visit.csrf,
  }
  return page({ title: `${meeting.boardName}`, section: 'Boards', back: { href: boardPath(meeting.board), text: meeting.boardName }, invalid: Boolean(errors), body: <MeetingPage {...model} /> }, nobody, errors ? 400 : 200)
}
