import { nobody, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { Badge, Button, counted, DataTable, DayField, EmptyState, errorFor, Form, FormErrors, Input, PageHeading, Radios, readDay, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import { longDate } from '../../../../values/date-words.ts'
import { recordEvent } from '../../storage/events.ts'
import { addVisit, findVisits } from '../../storage/visits.ts'
import { byOf, field, mayHere, placeOf, type Here } from '../here.ts'
import { newVisitPath, visitPath, visitsPath } from '../paths.ts'
import { SubNavigation } from '../sub-navigation.tsx'

/** Visits of the department’s advisers, and what became of what they said. */
export async function showVisits(visit: Here): Promise<Reply> {
  const visits = await findVisits(visit.trx, placeOf(visit))
  const add = mayHere(visit, 'run-programme') ? <Button href={newVisitPath}>Record a visit</Button> : undefined
  const unanswered = (one: (typeof visits)[number]) => one.feedback.filter(({ tone, focus }) => tone === 'concern' && focus === null).length
  const body = (
    <>
      <SubNavigation visit={visit} />
      <PageHeading lead="What the department’s advisers saw, and what became of what they said.">Monitoring visits</PageHeading>
      {visits.length > 0 && add}
      <DataTable id="visits" caption="Visits" noun="visits" rows={visits} address={{ path: visitsPath, query: {} }} empty={<EmptyState heading="No visit is recorded yet" action={add} />}
        columns={[
          { key: 'on', heading: 'Day', namesRow: true, cell: (one) => <a class="govuk-link" href={visitPath(one.id)}>{longDate(one.on)}</a> }, { key: 'kind', heading: 'Kind', cell: (one) => (one.kind === 'formal' ? 'Formal' : 'Informal') },
          { key: 'who', heading: 'Who came', cell: (one) => one.visitors }, { key: 'feedback', heading: 'What they said', cell: (one) => counted(one.feedback.length, 'point') },
          { key: 'open', heading: 'Unanswered', cell: (one) => (unanswered(one) === 0 ? <Badge tone="good">None</Badge> : <Badge tone="due">{counted(unanswered(one), 'concern')}</Badge>) },
        ]} />
    </>
  )
  return page({ title: 'Monitoring visits', section: 'Boards', body }, nobody)
}

export const showNewVisit = (visit: Here): Reply => showForm(visit)

const linesOf = (text: string) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')

export async function postNewVisit(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'run-programme')
  const day = readDay(visit.form, 'visited', 'the day of the visit')
  const kind = (['informal', 'formal'] as const).find((one) => one === field(visit, 'kind'))
  const errors = [...('error' in day ? [day.error] : []), ...(kind === undefined ? [{ field: 'kind', message: 'Choose whether it was formal' }] : []), ...(field(visit, 'visitors') === '' ? [{ field: 'visitors', message: 'Enter who came' }] : [])]
  if (errors.length > 0 || 'error' in day || kind === undefined) return showForm(visit, errors)
  const feedback = [...linesOf(field(visit, 'strengths')).map((text) => ({ text, tone: 'strength' as const })), ...linesOf(field(visit, 'concerns')).map((text) => ({ text, tone: 'concern' as const }))]
  const id = await addVisit(visit.trx, by, { on: day.day, kind, visitors: field(visit, 'visitors'), summary: field(visit, 'summary'), feedback })
  await recordEvent(visit.trx, by, { subject: 'visit', subjectId: id, kind: 'visit-recorded', happenedOn: day.day })
  return redirect(visitPath(id))
}

function showForm(visit: Here, errors?: FieldErrors): Reply {
  const { form } = visit
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading>Record a visit</PageHeading>
      <Form action={newVisitPath} csrfToken={visit.csrf} submit="Record" beside={<a class="govuk-link" href={visitsPath}>Cancel</a>}>
        <DayField name="visited" legend="On which day?" fields={form} errors={errors} />
        <Radios name="kind" idPrefix="kind" value={form['kind']} fieldset={{ legend: { text: 'Which kind of visit?', classes: 'govuk-fieldset__legend--s' } }} errorMessage={errorFor(errors, 'kind')} items={[{ value: 'informal', text: 'Informal' }, { value: 'formal', text: 'Formal' }]} />
        <Input id="visitors" name="visitors" value={form['visitors']} label={{ text: 'Who came?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'visitors')} />
        <Textarea id="summary" name="summary" rows={3} value={form['summary']} label={{ text: 'In short', classes: 'govuk-label--s' }} />
        <Textarea id="strengths" name="strengths" rows={4} value={form['strengths']} label={{ text: 'What they found good', classes: 'govuk-label--s' }} hint={{ text: 'One to a line.' }} />
        <Textarea id="concerns" name="concerns" rows={4} value={form['concerns']} label={{ text: 'What they asked to be better', classes: 'govuk-label--s' }} hint={{ text: 'One to a line. Each can become a focus area.' }} />
      </Form>
    </>
  )
  return page({ title: 'Record a visit', section: 'Boards', back: { href: visitsPath, text: 'Monitoring visits' }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
