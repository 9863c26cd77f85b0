import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { DayField, errorFor, Form, FormErrors, Input, PageHeading, readDay, type FieldErrors } from '../../../../ui/index.ts'
import { findBoard } from '../../storage/boards.ts'
import { recordEvent } from '../../storage/events.ts'
import { meetingOn } from '../../storage/meetings.ts'
import { byOf, field, placeOf, readerOf, type Here } from '../here.ts'
import { boardPath, meetingPath, newMeetingPath } from '../paths.ts'

/** Plans a meeting of a board. */
export const showNewMeeting = (visit: Here): Promise<Reply> => show(visit)

export async function postNewMeeting(visit: Here): Promise<Reply> {
  const [by, board] = [byOf(visit, 'serve-committees'), await find(visit)]
  if (!board) return notFound()
  const day = readDay(visit.form, 'held', 'the day of the meeting')
  if ('error' in day) return show(visit, [day.error])
  const meeting = await meetingOn(visit.trx, by, board.id, { on: day.day, begins: field(visit, 'begins'), place: field(visit, 'place'), state: 'planned' })
  if (!meeting.made) return show(visit, [{ field: 'held-day', message: 'The board meets on that day already' }])
  await recordEvent(visit.trx, by, { subject: 'meeting', subjectId: meeting.id, kind: 'meeting-planned' })
  return redirect(meetingPath(meeting.id))
}

async function find(visit: Here) {
  const board = await findBoard(visit.trx, placeOf(visit), readerOf(visit).today, visit.params['board'] as string)
  return board?.endedOn === null ? board : undefined
}

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const board = await find(visit)
  if (!board) return notFound()
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={board.name}>Plan a meeting</PageHeading>
      <Form action={newMeetingPath(board.id)} csrfToken={visit.csrf} submit="Plan it" beside={<a class="govuk-link" href={boardPath(board.id)}>Cancel</a>}>
        <DayField name="held" legend="On which day?" fields={visit.form} errors={errors} />
        <Input id="begins" name="begins" value={visit.form['begins']} classes="govuk-input--width-10" label={{ text: 'At what time?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'begins')} />
        <Input id="place" name="place" value={visit.form['place']} label={{ text: 'Where?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'place')} />
      </Form>
    </>
  )
  return page({ title: 'Plan a meeting', section: 'Boards', back: { href: boardPath(board.id), text: board.name }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
