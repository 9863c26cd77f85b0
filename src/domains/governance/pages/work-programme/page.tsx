import { file, nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { laidOutWorkbook } from '../../../../platform/files/laid-out-workbook.ts'
import { Checkboxes, errorFor, Form, FormErrors, PageHeading, type FieldErrors } from '../../../../ui/index.ts'
import { isoDate, longDate } from '../../../../values/date-words.ts'
import { moveItem } from '../../actions/move-item.ts'
import { workProgrammeSheet } from '../../printing/sheets.ts'
import { findWorkProgrammes } from '../../storage/work-programmes.ts'
import { byOf, mayHere, placeOf, type Here } from '../here.ts'
import { workItemPath, workProgrammePath, workProgrammesPath } from '../paths.ts'
import { MatrixPage } from './view.tsx'

const find = async (visit: Here) => (await findWorkProgrammes(visit.trx, placeOf(visit), { id: visit.params['programme'] as string }))[0]

/** A work programme as a matrix of items and meetings. */
export async function showWorkProgramme(visit: Here): Promise<Reply> {
  const programme = await find(visit)
  if (!programme) return notFound()
  return page({ title: programme.title, section: 'Boards', back: { href: workProgrammesPath, text: 'Work programmes' }, body: <MatrixPage programme={programme} mayServe={mayHere(visit, 'serve-committees')} /> }, nobody)
}

export async function sendWorkProgramme(visit: Here): Promise<Reply> {
  const programme = await find(visit)
  if (!programme) return notFound()
  return file('work-programme.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', await laidOutWorkbook([workProgrammeSheet('Work programme', programme)]), nobody)
}

export const showWorkItem = (visit: Here): Promise<Reply> => showItem(visit)

export async function postWorkItem(visit: Here): Promise<Reply> {
  const [by, programme] = [byOf(visit, 'serve-committees'), await find(visit)]
  const item = programme?.items.find(({ id }) => id === visit.params['item'])
  if (!programme || !item) return notFound()
  const asked = (visit.form['days'] ?? '').split('\n')
  const days = programme.meetings.filter((day) => asked.includes(isoDate(day)))
  const moved = await moveItem(visit.trx, by, { ...programme, version: Number(visit.form['version']) }, item, days)
  return moved.ok ? redirect(workProgrammePath(programme.id)) : showItem(visit, [{ field: 'days', message: 'Somebody else has changed the programme since you opened this page. Look at it again' }])
}

async function showItem(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const programme = await find(visit)
  const item = programme?.items.find(({ id }) => id === visit.params['item'])
  if (!programme || !item) return notFound()
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={programme.title}>{item.title}</PageHeading>
      <Form action={workItemPath(programme.id, item.id)} csrfToken={visit.csrf} submit="Save" beside={<a class="govuk-link" href={workProgrammePath(programme.id)}>Cancel</a>}>
        <input type="hidden" name="version" value={programme.version} />
        <Checkboxes name="days" idPrefix="days" values={errors ? (visit.form['days'] ?? '').split('\n') : item.meetings.map(isoDate)} errorMessage={errorFor(errors, 'days')}
          fieldset={{ legend: { text: 'Which meetings hear it?', classes: 'govuk-fieldset__legend--s' } }} items={programme.meetings.map((day) => ({ value: isoDate(day), text: longDate(day) }))} />
      </Form>
    </>
  )
  return page({ title: item.title, section: 'Boards', back: { href: workProgrammePath(programme.id), text: programme.title }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
