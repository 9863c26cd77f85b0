import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { Checkboxes, errorFor, Form, FormErrors, Input, PageHeading, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import { longDate } from '../../../../values/date-words.ts'
import { recordMinute } from '../../actions/record-minute.ts'
import { findMeeting } from '../../storage/meetings.ts'
import { byOf, field, placeOf, type Here } from '../here.ts'
import { meetingPath, minutesPath } from '../paths.ts'

/** Records a numbered minute; what it resolves becomes a tracked recommendation where it asks for something. */
export const showMinutes = (visit: Here): Promise<Reply> => show(visit)

export async function postMinutes(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'serve-committees')
  const meeting = await findMeeting(visit.trx, by.authority, visit.params['meeting'] as string)
  if (!meeting) return notFound()
  const minute = { number: field(visit, 'number'), heading: field(visit, 'heading'), text: field(visit, 'text'), resolved: (visit.form['resolved'] ?? '').trimEnd(), owners: field(visit, 'owners'), tracked: field(visit, 'tracked') === 'yes' }
  const errors = [...(minute.number === '' ? [{ field: 'number', message: 'Enter the number of the minute' }] : []), ...(minute.heading === '' ? [{ field: 'heading', message: 'Enter its heading' }] : [])]
  if (errors.length > 0) return show(visit, errors)
  const recorded = await recordMinute(visit.trx, by, meeting, minute)
  return recorded.ok ? redirect(meetingPath(meeting.id)) : show(visit, [{ field: 'number', message: { 'number-taken': 'This meeting has a minute of that number', 'cancelled': 'The meeting is cancelled: it has no minutes' }[recorded.error] }])
}

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const meeting = await findMeeting(visit.trx, placeOf(visit), visit.params['meeting'] as string)
  if (!meeting) return notFound()
  if (meeting.state === 'cancelled' && !errors) return redirect(meetingPath(meeting.id))
  const { form } = visit
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={`${meeting.boardName}, ${longDate(meeting.on)}`}>Record a minute</PageHeading>
      <Form action={minutesPath(meeting.id)} csrfToken={visit.csrf} submit="Record" beside={<a class="govuk-link" href={meetingPath(meeting.id)}>Cancel</a>}>
        <Input id="number" name="number" value={form['number']} classes="govuk-input--width-4" label={{ text: 'Number', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'number')} />
        <Input id="heading" name="heading" value={form['heading']} label={{ text: 'Heading', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'heading')} />
        <Textarea id="text" name="text" rows={6} value={form['text']} label={{ text: 'What was said', classes: 'govuk-label--s' }} />
        <Textarea id="resolved" name="resolved" rows={6} value={form['resolved']} label={{ text: 'Resolved', classes: 'govuk-label--s' }} hint={{ text: 'One resolution, or several that begin with “- ”. Parts of one stand under it, further in.' }} />
        <Checkboxes name="tracked" idPrefix="tracked" values={form['tracked'] === undefined && !errors ? ['yes'] : [form['tracked'] ?? '']} items={[{ value: 'yes', text: 'Follow up what is asked for', hint: { text: 'Each resolution that asks for something becomes a recommendation in the tracker.' } }]} />
        <Input id="owners" name="owners" value={form['owners']} label={{ text: 'Who answers for it', classes: 'govuk-label--s' }} hint={{ text: 'Names, with commas between them. It may be left for later.' }} />
      </Form>
    </>
  )
  return page({ title: 'Record a minute', section: 'Boards', back: { href: meetingPath(meeting.id), text: 'The meeting' }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
