import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { counted, errorFor, Form, FormErrors, PageHeading, Select, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import { handOverRecommendations } from '../../actions/hand-over-recommendations.ts'
import { findBoard, findBoards } from '../../storage/boards.ts'
import { byOf, field, placeOf, readerOf, type Here } from '../here.ts'
import { boardPath, handOverPath, recommendationsPath } from '../paths.ts'

/** Hands what a board asked for to the board that follows it up from now on. */
export const showHandOver = (visit: Here): Promise<Reply> => show(visit)

export async function postHandOver(visit: Here): Promise<Reply> {
  const [by, board] = [byOf(visit, 'serve-committees'), await find(visit)]
  if (!board) return notFound()
  const [to, reason] = [field(visit, 'to'), field(visit, 'reason')]
  const errors = [...(to === '' ? [{ field: 'to', message: 'Choose a board' }] : []), ...(reason === '' ? [{ field: 'reason', message: 'Enter why, and who decided it' }] : [])]
  if (errors.length > 0) return show(visit, errors)
  const handed = await handOverRecommendations(visit.trx, by, board, to, reason)
  return handed.ok ? redirect(`${recommendationsPath}?board=${to}`) : show(visit, [{ field: 'to', message: { 'no-such-board': 'Choose a board of the list', 'none-open': 'Nothing of it is open any more' }[handed.error] }])
}

const find = (visit: Here) => findBoard(visit.trx, placeOf(visit), readerOf(visit).today, visit.params['board'] as string)

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const board = await find(visit)
  if (!board) return notFound()
  const others = (await findBoards(visit.trx, placeOf(visit), readerOf(visit).today)).filter(({ id, endedOn }) => id !== board.id && endedOn === null)
  const { form } = visit
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={board.name} lead="The chair of the board that takes over closes them from then on. What was closed or withdrawn stays where it is.">Hand over {counted(board.openRecommendations, 'open recommendation')}</PageHeading>
      <Form action={handOverPath(board.id)} csrfToken={visit.csrf} submit="Hand over" beside={<a class="govuk-link" href={boardPath(board.id)}>Cancel</a>}>
        <Select id="to" name="to" value={form['to'] ?? ''} label={{ text: 'Who takes over?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'to')} items={[{ value: '', text: 'Choose a board' }, ...others.map(({ id, name }) => ({ value: id, text: name }))]} />
        <Textarea id="reason" name="reason" rows={2} value={form['reason']} label={{ text: 'Why, and who decided it?', classes: 'govuk-label--s' }} hint={{ text: 'It stands in the history of each recommendation.' }} errorMessage={errorFor(errors, 'reason')} />
      </Form>
    </>
  )
  return page({ title: 'Hand over recommendations', section: 'Boards', back: { href: boardPath(board.id), text: board.name }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
