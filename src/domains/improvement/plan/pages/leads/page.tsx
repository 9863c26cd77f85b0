import { findColleagues, type Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { Button, CsrfField, DataTable, errorFor, FormErrors, PageHeading, Select, type FieldErrors } from '../../../../../ui/index.ts'
import { nameLeads } from '../../actions/name-leads.ts'
import { findNamedLeads } from '../../storage/named-leads.ts'
import { findHereToRun, type Here } from '../here.ts'
import { actionsPath, leadsPath, planPath } from '../paths.ts'

/** Whom a lead's name stands for: only then do an owner's actions find their owner. */
export async function showLeads(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHereToRun(visit)
  return here ? show(visit, here, []) : notFound()
}

export async function postLeads(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHereToRun(visit)
  if (!here) return notFound()
  const names = await findNamedLeads(visit.trx, here.authority, here.plan.id)
  const people = new Set((await nameable(visit, here)).map(({ person }) => person))
  const asked = new Map(names.map(({ name }, n) => [name, visit.form[`lead-${n}`] ?? '']))
  const wrong = [...asked.values()].findIndex((person) => person !== '' && !people.has(person))
  if (wrong >= 0 || visit.form['lead-0'] === undefined) return show(visit, here, [{ field: `lead-${Math.max(wrong, 0)}`, message: 'Choose somebody who works here, or nobody' }])
  await nameLeads(visit.trx, here.by, here.plan.id, names, asked)
  return redirect(leadsPath(here.plan.code))
}

async function nameable({ trx }: Visit<Reader>, { authority, reader }: Here): Promise<{ person: string; name: string }[]> {
  const working = (await findColleagues(trx, authority)).filter(({ from, until }) => from <= reader.today && (until === null || until >= reader.today))
  return [...new Map(working.map(({ person, name }) => [person, { person, name }])).values()].toSorted((a, b) => a.name.localeCompare(b.name))
}

async function show(visit: Visit<Reader>, here: Here, errors: FieldErrors): Promise<Reply> {
  const { plan } = here
  const people = await nameable(visit, here)
  const names = (await findNamedLeads(visit.trx, here.authority, plan.id)).map((one, n) => ({ ...one, field: `lead-${n}` }))
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title} lead="A plan names its leads as its paper does: “Head of SEND”. Say who that is, and the action is on their list. It is remembered for every plan.">Who is who among the leads</PageHeading>
      <form method="post" action={leadsPath(plan.code)} novalidate>
        <CsrfField token={visit.csrf} />
        <DataTable id="leads" caption="Leads of this plan" noun="names" rows={names} address={{ path: leadsPath(plan.code), query: {} }}
          columns={[
            { key: 'name', heading: 'As the plan says', namesRow: true, cell: ({ name }) => name },
            { key: 'actions', heading: 'Actions', numeric: true, cell: ({ name, actions }) => <a class="govuk-link" href={actionsPath(plan.code, { lead: name })}>{actions}</a> },
            { key: 'who', heading: 'Who that is', cell: ({ name, person, field }) => <Select id={field} name={field} value={visit.form[field] ?? person ?? ''} label={{ text: `Who is ${name}?`, classes: 'govuk-visually-hidden' }} errorMessage={errorFor(errors, field)}
              items={[{ value: '', text: 'Nobody who works here' }, ...people.map((one) => ({ value: one.person, text: one.name }))]} /> },
          ]} />
        <Button preventDoubleClick>Save</Button>
      </form>
    </>
  )
  return page({ title: 'Leads', section: 'Improvement', back: { href: planPath(plan.code), text: plan.title }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
