import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { errorFor, Form, FormErrors, Input, PageHeading, Select, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import { longDate } from '../../../../values/date-words.ts'
import { isParagraph, missingOf, paragraphs, paragraphWords } from '../../rules/forward-plan/exempt-information.ts'
import { addAgendaItem } from '../../storage/agendas.ts'
import { recordEvent } from '../../storage/events.ts'
import { findMeeting } from '../../storage/meetings.ts'
import { findPapers } from '../../storage/papers.ts'
import { byOf, field, placeOf, type Here } from '../here.ts'
import { agendaPath, meetingPath } from '../paths.ts'

/** Puts an item on the agenda of a meeting. */
export const showAgenda = (visit: Here): Promise<Reply> => show(visit)

export async function postAgenda(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'serve-committees')
  const meeting = await findMeeting(visit.trx, by.authority, visit.params['meeting'] as string)
  if (!meeting) return notFound()
  const papers = await findPapers(visit.trx, by.authority, { board: meeting.board })
  const [paragraph, publicInterest] = [field(visit, 'paragraph'), field(visit, 'publicInterest')]
  const errors = [
    ...(field(visit, 'title') === '' ? [{ field: 'title', message: 'Enter what the item is called' }] : []),
    ...(paragraph !== '' && !isParagraph(paragraph) ? [{ field: 'paragraph', message: 'Choose a paragraph of the list' }] : []),
    ...(isParagraph(paragraph) && missingOf({ paragraph, publicInterest }).includes('public-interest') ? [{ field: 'publicInterest', message: 'Enter why the public interest is in keeping it back' }] : []),
    ...(field(visit, 'paper') !== '' && !papers.some(({ id }) => id === field(visit, 'paper')) ? [{ field: 'paper', message: 'Choose a paper of this board' }] : []),
  ]
  if (errors.length > 0) return show(visit, errors)
  await addAgendaItem(visit.trx, by, meeting.id, { title: field(visit, 'title'), what: field(visit, 'what'), ledBy: field(visit, 'ledBy'), paper: field(visit, 'paper') || null, paragraph: isParagraph(paragraph) ? paragraph : null, publicInterest: isParagraph(paragraph) ? publicInterest : null })
  await recordEvent(visit.trx, by, { subject: 'meeting', subjectId: meeting.id, kind: 'agenda-changed', detail: { added: field(visit, 'title') } })
  return redirect(meetingPath(meeting.id))
}

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const meeting = await findMeeting(visit.trx, placeOf(visit), visit.params['meeting'] as string)
  if (!meeting) return notFound()
  const papers = await findPapers(visit.trx, placeOf(visit), { board: meeting.board })
  const { form } = visit
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={`${meeting.boardName}, ${longDate(meeting.on)}`}>Add an item to the agenda</PageHeading>
      <Form action={agendaPath(meeting.id)} csrfToken={visit.csrf} submit="Add" beside={<a class="govuk-link" href={meetingPath(meeting.id)}>Cancel</a>}>
        <Input id="title" name="title" value={form['title']} label={{ text: 'Item', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'title')} />
        <Input id="what" name="what" value={form['what']} label={{ text: 'What the board is to do', classes: 'govuk-label--s' }} hint={{ text: 'For instance: decide, comment, note' }} />
        <Input id="ledBy" name="ledBy" value={form['ledBy']} label={{ text: 'Led by', classes: 'govuk-label--s' }} />
        <Select id="paper" name="paper" value={form['paper'] ?? ''} label={{ text: 'Paper', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'paper')} items={[{ value: '', text: 'None' }, ...papers.map(({ id, title }) => ({ value: id, text: title }))]} />
        <Select id="paragraph" name="paragraph" value={form['paragraph'] ?? ''} label={{ text: 'Taken in private under Schedule 12A', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'paragraph')}
          items={[{ value: '', text: 'No: open to anyone' }, ...paragraphs.map((value) => ({ value, text: `Paragraph ${value}: ${paragraphWords[value]}` }))]} />
        <Textarea id="publicInterest" name="publicInterest" rows={2} value={form['publicInterest']} label={{ text: 'If in private: why the public interest is in keeping it back', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'publicInterest')} />
      </Form>
    </>
  )
  return page({ title: 'Add an item', section: 'Boards', back: { href: meetingPath(meeting.id), text: 'The meeting' }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
