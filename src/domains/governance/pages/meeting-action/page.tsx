import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { DayField, errorFor, Form, FormErrors, Input, PageHeading, Radios, readDay, Textarea, Timeline, type FieldErrors } from '../../../../ui/index.ts'
import { dateInWords, longDate } from '../../../../values/date-words.ts'
import { finishAction, mayFinish } from '../../actions/finish-action.ts'
import { findEvents, recordEvent } from '../../storage/events.ts'
import { addAction, findActions, findMeeting, type MeetingAction } from '../../storage/meetings.ts'
import { byOf, field, mayHere, placeOf, readerOf, type Here } from '../here.ts'
import { actionPath, meetingActionsPath, meetingPath } from '../paths.ts'

/** What a meeting asked somebody to do. */
export const showNewAction = (visit: Here): Promise<Reply> => showNew(visit)

export async function postNewAction(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'serve-committees')
  const meeting = await findMeeting(visit.trx, by.authority, visit.params['meeting'] as string)
  if (!meeting) return notFound()
  if (meeting.state === 'cancelled') return showNew(visit, [{ field: 'what', message: 'The meeting is cancelled: it asked for nothing' }])
  const due = ['due-day', 'due-month', 'due-year'].every((box) => field(visit, box) === '') ? { day: null } : readDay(visit.form, 'due', 'the day')
  const errors = [...(field(visit, 'what') === '' ? [{ field: 'what', message: 'Enter what is to be done' }] : []), ...(field(visit, 'owner') === '' ? [{ field: 'owner', message: 'Enter who does it' }] : []), ...('error' in due ? [due.error] : [])]
  if (errors.length > 0 || 'error' in due) return showNew(visit, errors)
  const action = await addAction(visit.trx, by, meeting, { what: field(visit, 'what'), owner: field(visit, 'owner'), dueOn: due.day })
  await recordEvent(visit.trx, by, { subject: 'action', subjectId: action, kind: 'action-asked', happenedOn: meeting.on })
  return redirect(meetingPath(meeting.id))
}

async function showNew(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const meeting = await findMeeting(visit.trx, placeOf(visit), visit.params['meeting'] as string)
  if (!meeting) return notFound()
  if (meeting.state === 'cancelled' && !errors) return redirect(meetingPath(meeting.id))
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={`${meeting.boardName}, ${longDate(meeting.on)}`}>Record an action</PageHeading>
      <Form action={meetingActionsPath(meeting.id)} csrfToken={visit.csrf} submit="Record" beside={<a class="govuk-link" href={meetingPath(meeting.id)}>Cancel</a>}>
        <Textarea id="what" name="what" rows={2} value={visit.form['what']} label={{ text: 'What is to be done?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'what')} />
        <Input id="owner" name="owner" value={visit.form['owner']} label={{ text: 'Who does it?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'owner')} />
        <DayField name="due" legend="By which day?" hint="It may be left open." fields={visit.form} errors={errors} />
      </Form>
    </>
  )
  return page({ title: 'Record an action', section: 'Boards', back: { href: meetingPath(meeting.id), text: 'The meeting' }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}

export const showAction = (visit: Here): Promise<Reply> => showOne(visit)

export async function postAction(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'update-actions')
  const [action] = await findActions(visit.trx, by.authority, { id: visit.params['meetingAction'] as string })
  if (!action) return notFound()
  if (!mayFinishHere(visit, action)) return showOne(visit, [{ field: 'to', message: `Only ${action.owner} can say what became of it, or whoever runs the programme` }])
  const to = field(visit, 'to')
  const errors = [...(to === 'done' || to === 'dropped' ? [] : [{ field: 'to', message: 'Choose what became of it' }]), ...(field(visit, 'note') === '' ? [{ field: 'note', message: 'Enter what was done, or why not' }] : [])]
  if (errors.length > 0) return showOne(visit, errors)
  const done = await finishAction(visit.trx, by, action, to as 'done' | 'dropped', field(visit, 'note'))
  return done.ok ? redirect(actionPath(action.id)) : showOne(visit, [{ field: 'to', message: 'Somebody has finished it already' }])
}

const mayFinishHere = (visit: Here, action: MeetingAction): boolean => mayHere(visit, 'update-actions') && mayFinish(action, readerOf(visit).name, mayHere(visit, 'run-programme') || mayHere(visit, 'sign-off-figures'))

const kinds: Record<string, string> = { 'action-asked': 'Asked for', 'action-done': 'Done', 'action-dropped': 'Dropped' }

async function showOne(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const [action] = await findActions(visit.trx, placeOf(visit), { id: visit.params['meetingAction'] as string })
  if (!action) return notFound()
  const events = await findEvents(visit.trx, placeOf(visit), 'action', action.id)
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption="Action of a meeting" lead={`${action.owner}${action.dueOn === null ? '' : `, by ${dateInWords(action.dueOn)}`}`}>{action.what}</PageHeading>
      {action.state === 'open' && mayFinishHere(visit, action) && (
        <Form action={actionPath(action.id)} csrfToken={visit.csrf} submit="Record">
          <Radios name="to" idPrefix="to" value={visit.form['to']} fieldset={{ legend: { text: 'What became of it?', classes: 'govuk-fieldset__legend--s' } }} errorMessage={errorFor(errors, 'to')} items={[{ value: 'done', text: 'It is done' }, { value: 'dropped', text: 'It will not be done' }]} />
          <Textarea id="note" name="note" rows={3} value={visit.form['note']} label={{ text: 'What was done, or why not?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'note')} />
        </Form>
      )}
      <h2 class="govuk-heading-m">What happened</h2>
      <Timeline label="What happened" entries={events.toReversed().map((event) => ({ title: kinds[event.kind] ?? event.kind, detail: <>{dateInWords(event.happenedOn)}, {event.recorder ?? 'somebody who has left'}{event.note && <>: {event.note}</>}</> }))} />
    </>
  )
  return page({ title: 'An action', section: 'Boards', back: { href: meetingPath(action.meeting), text: 'The meeting' }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
