import { nobody, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { DataTable, DayField, EmptyState, errorFor, Form, FormErrors, Input, PageHeading, readDay, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import { dateInWords, longDate } from '../../../../values/date-words.ts'
import { addOneToOne, findOneToOnes } from '../../storage/visits.ts'
import { byOf, field, placeOf, type Here } from '../here.ts'
import { oneToOnesPath } from '../paths.ts'
import { SubNavigation } from '../sub-navigation.tsx'

/** Talks between whoever runs the programme and the workstreams’ leads. */
export const showOneToOnes = (visit: Here): Promise<Reply> => show(visit)

export async function postOneToOne(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'run-programme')
  const held = readDay(visit.form, 'held', 'the day of the talk')
  const next = ['next-day', 'next-month', 'next-year'].every((box) => field(visit, box) === '') ? { day: null } : readDay(visit.form, 'next', 'the day of the next talk')
  const errors = [...('error' in held ? [held.error] : []), ...('error' in next ? [next.error] : []), ...(['lead', 'about', 'agreed'] as const).flatMap((name) => (field(visit, name) === '' ? [{ field: name, message: { lead: 'Enter with whom', about: 'Enter about what', agreed: 'Enter what was agreed' }[name] }] : []))]
  if (errors.length > 0 || 'error' in held || 'error' in next) return show(visit, errors)
  await addOneToOne(visit.trx, by, { on: held.day, lead: field(visit, 'lead'), about: field(visit, 'about'), agreed: field(visit, 'agreed'), next: next.day })
  return redirect(oneToOnesPath)
}

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const talks = await findOneToOnes(visit.trx, placeOf(visit))
  const { form } = visit
  const body = (
    <>
      <FormErrors errors={errors} />
      <SubNavigation visit={visit} />
      <PageHeading lead="With the leads of the workstreams. Seen by whoever runs the programme.">One-to-ones</PageHeading>
      <DataTable id="talks" caption="Talks" noun="talks" rows={talks} address={{ path: oneToOnesPath, query: {} }} empty={<EmptyState heading="No talk is recorded yet" />}
        columns={[
          { key: 'on', heading: 'Day', namesRow: true, cell: (one) => longDate(one.on) }, { key: 'lead', heading: 'With', cell: (one) => one.lead }, { key: 'about', heading: 'About', cell: (one) => one.about },
          { key: 'agreed', heading: 'Agreed', cell: (one) => <span class="wm-asis">{one.agreed}</span> }, { key: 'next', heading: 'Next', cell: (one) => (one.next === null ? 'Not set' : dateInWords(one.next)) },
        ]} />
      <h2 class="govuk-heading-m">Record a talk</h2>
      <Form action={oneToOnesPath} csrfToken={visit.csrf} submit="Record">
        <DayField name="held" legend="On which day?" fields={form} errors={errors} />
        <Input id="lead" name="lead" value={form['lead']} label={{ text: 'With whom?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'lead')} />
        <Input id="about" name="about" value={form['about']} label={{ text: 'About what?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'about')} />
        <Textarea id="agreed" name="agreed" rows={3} value={form['agreed']} label={{ text: 'What was agreed?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'agreed')} />
        <DayField name="next" legend="When next?" hint="It may be left open." fields={form} errors={errors} />
      </Form>
    </>
  )
  return page({ title: 'One-to-ones', section: 'Boards', invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
