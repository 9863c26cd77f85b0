import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { errorFor, Form, FormErrors, Input, PageHeading, Select, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import { longDate } from '../../../../values/date-words.ts'
import { isParagraph, missingOf, paragraphs, paragraphWords } from '../../rules/forward-plan/exempt-information.ts'
import { putOnAgenda } from '../../actions/put-on-agenda.ts'
import { findMeeting } from '../../storage/meetings.ts'
import { findPapers } from '../../storage/papers.ts'
import { byOf, field, placeOf, type Here } from '../here.ts'
import { agendaPath, meetingPath } from '../paths.ts'

/** Puts an item on the agenda of a meeting. */
export const showAgenda = (visit: Here): Promise<Reply> => show(visit)

const words = { 'cancelled': 'The meeting is cancelled. Plan another', 'no-such-paper': 'Choose a paper of this board', 'anyone-reads-it': 'Anyone can read it. Withdraw what is published first' } as const

export async function postAgenda(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'serve-committees')
  const meeting = await findMeeting(visit.trx, by.authority, visit.params['meeting'] as string)
  if (!meeting) return notFound()
  const [paragraph, publicInterest] = [field(visit, 'paragraph'), field(visit, 'publicInterest')]
  const errors = [
    ...(field(visit, 'title') === '' ? [{ field: 'title', message: 'Enter what the item is called' }] : []),
    ...(paragraph !== '' && !isParagraph(paragraph) ? [{ field: 'paragraph', message: 'Choose a paragraph of the list' }] : []),
    ...(isParagraph(paragraph) && missingOf({ paragraph, publicInterest }).includes('public-interest') ? [{ field: 'publicInterest', message: 'Enter why the public interest is in keeping it back' }] : []),
    ...(/^([0-9a-f-]{36})?$/.test(field(visit, 'paper')) ? [] : [{ field: 'paper', message: words['no-such-paper'] }]),
  ]
  if (errors.length > 0) return show(visit, errors)
  const put = await putOnAgenda(visit.trx, by, meeting, { title: field(visit, 'title'), what: field(visit, 'what'), ledBy: field(visit, 'ledBy'), paper: field(visit, 'paper') || null, paragraph: isParagraph(paragraph) ? paragraph : null, publicInterest: isParagraph(paragraph) ? publicInterest : null })
  return put.ok ? redirect(meetingPath(meeting.id)) : show(visit, [{ field: put.error === 'cancelled' ? 'title' : 'paper', message: words[put.error] }])
}

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const meeting = await findMeeting(visit.trx, placeOf(visit), visit.params['meeting'] as string)
  if (!meeting) return notFound()
  if (meeting.state === 'cancelled' && !errors) return redirect(meetingPath(meeting.id))
  const papers = (await findPapers(visit.trx, placeOf(visit), { board: meeting.board })).filter(({ state }) => state !== 'withdrawn')
  const { form } = visit
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={`${meeting.boardName}, ${longDate(meeting.on)}`}>Add an item to the agenda</PageHeading>
      <Form action={agendaPath(meeting.id)} csrfToken={visit.csrf} submit="Add" beside={<a class="govuk-link" href={meetingPath(meeting.id)}>Cancel</a>}>
        <Input id="title" name="title" value={form['title']} label={{ text: 'Item', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'title')} />
        <Input id="what" name="what" value={form['what']} label={{ text: 'What the board is to do', classes: 'govuk-label--s' }} hint={{ text: 'For instance: decide, comment, note' }} />
        <Input id="ledBy" name="ledBy" value={form['ledBy']} label={{ text: 'Led by', classes: 'govuk-label--s' }} />
        <Select id="paper" name="paper" value={form['paper'] ?? ''} label={{ text: 'Paper', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'paper')} items={[{ value: '', text: 'None' }, ...papers.map(({ id, title, publication }) => ({ value: id, text: publication === null ? title : `${title} (published)` }))]} />
        <Select id="paragraph" name="paragraph" value={form['paragraph'] ?? ''} label={{ text: 'Taken in private under Schedule 12A', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'paragraph')}
          items={[{ value: '', text: 'No: open to anyone' }, ...paragraphs.map((value) => ({ value, text: `Paragraph ${value}: ${paragraphWords[value]}` }))]} />
        <Textarea id="publicInterest" name="publicInterest" rows={2} value={form['publicInterest']} label={{ text: 'If in private: why the public interest is in keeping it back', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'publicInterest')} />
      </Form>
    </>
  )
  return page({ title: 'Add an item', section: 'Boards', back: { href: meetingPath(meeting.id), text: 'The meeting' }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
