import { findPlans, findProgramme } from '../../../improvement/index.ts'
import { nobody, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { errorFor, Form, FormErrors, Input, PageHeading, Radios, Select, type FieldErrors } from '../../../../ui/index.ts'
import { longDate } from '../../../../values/date-words.ts'
import { draftPaper } from '../../actions/draft-paper.ts'
import { paperKinds } from '../../rules/papers/template.ts'
import { findBoards } from '../../storage/boards.ts'
import { findMeetings } from '../../storage/meetings.ts'
import { byOf, field, placeOf, readerOf, type Here } from '../here.ts'
import { newPaperPath, paperPath, papersPath } from '../paths.ts'
import { paperKindWords } from '../words.ts'

/** Drafts a paper: for which board and meeting, of which kind. */
export const showNewPaper = (visit: Here): Promise<Reply> => show(visit)

export async function postNewPaper(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'write-papers')
  const { boards, meetings, workstreams } = await choices(visit)
  const kind = paperKinds.find((one) => one === field(visit, 'kind'))
  const [board, meeting] = [boards.find(({ id }) => id === field(visit, 'board')), meetings.find(({ id }) => id === field(visit, 'meeting'))]
  const workstream = workstreams.find(({ id }) => id === field(visit, 'workstream'))
  const errors = [
    ...(kind === undefined ? [{ field: 'kind', message: 'Choose what kind of paper it is' }] : []), ...(field(visit, 'title') === '' ? [{ field: 'title', message: 'Enter a title' }] : []), ...(board === undefined ? [{ field: 'board', message: 'Choose for which board it is' }] : []),
    ...(meeting !== undefined && meeting.board !== board?.id ? [{ field: 'meeting', message: 'Choose a meeting of that board' }] : []), ...(kind === 'workstream-report' && workstream === undefined ? [{ field: 'workstream', message: 'Choose the workstream that it is of' }] : []),
  ]
  if (errors.length > 0 || kind === undefined || board === undefined) return show(visit, errors)
  const paper = await draftPaper(visit.trx, by, { kind, board: board.id, meeting: meeting?.id ?? null, title: field(visit, 'title'), about: kind === 'workstream-report' ? workstream?.id ?? '' : '', asKnownOn: by.today })
  return redirect(paperPath(paper))
}

async function choices(visit: Here) {
  const [authority, { today }] = [placeOf(visit), readerOf(visit)]
  const [plan] = await findPlans(visit.trx, authority)
  const workstreams = plan ? (await findProgramme(visit.trx, plan, { today })).workstreams.map(({ id, number, title }) => ({ id, name: [number, title].filter(Boolean).join(' ') || 'A workstream without a title' })) : []
  return { boards: (await findBoards(visit.trx, authority, today)).filter(({ endedOn }) => endedOn === null), meetings: (await findMeetings(visit.trx, authority)).filter(({ state }) => state !== 'minutes-agreed' && state !== 'cancelled'), workstreams }
}

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const { boards, meetings, workstreams } = await choices(visit)
  const { form, query } = visit
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading lead="It begins with the headings of its template, and with the figures as they are known today.">Draft a paper</PageHeading>
      <Form action={newPaperPath} csrfToken={visit.csrf} submit="Draft it" beside={<a class="govuk-link" href={papersPath}>Cancel</a>}>
        <Radios name="kind" idPrefix="kind" value={form['kind']} fieldset={{ legend: { text: 'What kind of paper is it?', classes: 'govuk-fieldset__legend--s' } }} errorMessage={errorFor(errors, 'kind')} items={paperKinds.map((value) => ({ value, text: paperKindWords[value] }))} />
        <Input id="title" name="title" value={form['title']} label={{ text: 'Title', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'title')} />
        <Select id="board" name="board" value={form['board'] ?? query['board'] ?? ''} label={{ text: 'For which board?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'board')} items={[{ value: '', text: 'Choose a board' }, ...boards.map(({ id, name }) => ({ value: id, text: name }))]} />
        <Select id="meeting" name="meeting" value={form['meeting'] ?? ''} label={{ text: 'For which meeting?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'meeting')} items={[{ value: '', text: 'None yet' }, ...meetings.map(({ id, boardName, on }) => ({ value: id, text: `${boardName}, ${longDate(on)}` }))]} />
        {workstreams.length > 0 && <Select id="workstream" name="workstream" value={form['workstream'] ?? ''} label={{ text: 'Of which workstream?', classes: 'govuk-label--s' }} hint={{ text: 'For a workstream lead’s report: it fills itself from the plan.' }} errorMessage={errorFor(errors, 'workstream')} items={[{ value: '', text: 'None' }, ...workstreams.map(({ id, name }) => ({ value: id, text: name }))]} />}
      </Form>
    </>
  )
  return page({ title: 'Draft a paper', section: 'Boards', back: { href: papersPath, text: 'Papers' }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
