import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { Checkboxes, errorFor, Form, FormErrors, Input, PageHeading, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import { longDate } from '../../../../values/date-words.ts'
import { recordAttendance } from '../../actions/record-attendance.ts'
import { findAgenda } from '../../storage/agendas.ts'
import { findMembers } from '../../storage/boards.ts'
import { findMeeting } from '../../storage/meetings.ts'
import { findAttendances, findInterests } from '../../storage/minutes.ts'
import { byOf, placeOf, type Here } from '../here.ts'
import { attendancePath, meetingPath } from '../paths.ts'
import { fieldsOf, readAttendance } from './form.ts'

/** Who came to a meeting, who sat for whom, what was declared, and from which items the public was kept. */
export const showAttendance = (visit: Here): Promise<Reply> => show(visit)

const words = { 'cancelled': 'The meeting is cancelled: nobody came', 'changed-meanwhile': 'Somebody else has changed the meeting since you opened this page. What you wrote is below: look at the meeting again before you record it' } as const

export async function postAttendance(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'serve-committees')
  const meeting = await findMeeting(visit.trx, by.authority, visit.params['meeting'] as string)
  if (!meeting) return notFound()
  const form = readAttendance(visit.form, (await findAgenda(visit.trx, by.authority, meeting.id)).map(({ id }) => id))
  if (form.kind === 'invalid') return show(visit, form.errors)
  const version = /^\d{1,9}$/.test(visit.form['version'] ?? '') ? Number(visit.form['version']) : 0
  const recorded = await recordAttendance(visit.trx, by, { ...meeting, version }, form)
  if (recorded.ok) return redirect(meetingPath(meeting.id))
  if (typeof recorded.error === 'object') return show(visit, [{ field: 'excluded', message: `Anyone can read the paper of “${recorded.error.open}”. Withdraw what is published first` }])
  return show(visit, [{ field: 'chair', message: words[recorded.error] }])
}

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const [{ trx }, authority] = [visit, placeOf(visit)]
  const meeting = await findMeeting(trx, authority, visit.params['meeting'] as string)
  if (!meeting) return notFound()
  if (meeting.state === 'cancelled' && !errors) return redirect(meetingPath(meeting.id))
  const [agenda, recorded] = [await findAgenda(trx, authority, meeting.id), await findAttendances(trx, authority, meeting.id)]
  const members = await findMembers(trx, authority, meeting.board, meeting.on)
  const expected = { chair: members.find(({ seat }) => seat === 'chair')?.name ?? '', members: members.filter(({ seat }) => seat !== 'chair').map(({ name, organisation }) => `${name}, ${organisation}`).join('\n') }
  const fields = errors ? visit.form : recorded.length > 0 ? fieldsOf(recorded, await findInterests(trx, authority, meeting.id), agenda.filter(({ excluded }) => excluded).map(({ id }) => id)) : expected
  const area = (name: string, text: string, hint: string, rows = 3) => <Textarea id={name} name={name} rows={rows} value={(fields as Record<string, string>)[name]} label={{ text, classes: 'govuk-label--s' }} hint={{ text: hint }} errorMessage={errorFor(errors, name)} />
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={`${meeting.boardName}, ${longDate(meeting.on)}`}>Who came</PageHeading>
      <Form action={attendancePath(meeting.id)} csrfToken={visit.csrf} submit="Record" beside={<a class="govuk-link" href={meetingPath(meeting.id)}>Cancel</a>}>
        <input type="hidden" name="version" value={errors ? visit.form['version'] : meeting.version} />
        <Input id="chair" name="chair" value={fields['chair']} label={{ text: 'In the chair', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'chair')} />
        {area('members', 'Members who came', 'One to a line: name, organisation.', 6)}
        {area('apologies', 'Apologies', 'One to a line.')}
        {area('substitutes', 'Substitutes', 'One to a line: who for whom. “A Bell for C Dean”.')}
        {area('officers', 'Officers and others', 'One to a line: name, title.')}
        {area('interests', 'Interests declared', 'One to a line: name; item; pecuniary or other; left or stayed.')}
        {agenda.some(({ paragraph }) => paragraph !== null) && (
          <Checkboxes name="excluded" idPrefix="excluded" values={((fields as Record<string, string>)['excluded'] ?? '').split('\n')} errorMessage={errorFor(errors, 'excluded')} fieldset={{ legend: { text: 'The meeting resolved to keep the public out of', classes: 'govuk-fieldset__legend--s' } }}
            items={agenda.filter(({ paragraph }) => paragraph !== null).map(({ id, title, paragraph }) => ({ value: id, text: `${title} (paragraph ${paragraph})` }))} />
        )}
      </Form>
    </>
  )
  return page({ title: 'Who came', section: 'Boards', back: { href: meetingPath(meeting.id), text: 'The meeting' }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
