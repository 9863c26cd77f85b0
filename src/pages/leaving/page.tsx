import { colleaguePath, colleaguesPath, findColleague, findColleagues, may, placeFor, type Colleague, type Reader } from '../../domains/identity/index.ts'
import { findHeld, handOver, type LeavingRefusal } from '../../domains/people/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../platform/http/reply.ts'
import type { Visit } from '../../platform/http/route.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { readLeaving } from './form.ts'
import { LeavingPage } from './view.tsx'

type Here = Visit<Reader>

/** Somebody leaves: what they hold, and who takes it over. Nothing stays without an officer. */
export const showLeaving = (visit: Here): Promise<Reply> => show(visit)

export async function postLeaving(visit: Here): Promise<Reply> {
  const reader = visit.visitor as Reader
  const leaver = visit.params['person'] as string
  const form = readLeaving(visit.form, (await findHeirs(visit)).map(({ person }) => person))
  if (form.kind === 'invalid') return show(visit, form.errors)
  const done = await handOver(visit.trx, reader, placeFor(reader, 'see-colleagues'), { leaver, heir: form.heir, lastDay: form.lastDay, why: form.why })
  return done.ok ? redirect(colleaguePath(leaver)) : show(visit, [refusalWords[done.error]])
}

const refusalWords = {
  'not-appointed': { field: 'last-day', message: 'They have left already' },
  'needs-an-heir': { field: 'heir', message: 'Choose who takes their work over: nothing may stay without an officer' },
  'heir-cannot': { field: 'heir', message: 'Choose a link officer, locality lead or manager who works here now and is not leaving' },
  'before-they-began': { field: 'last-day', message: 'The last day must be on or after the day they began' },
  'last-administrator': { field: 'last-day', message: 'They are the only administrator: appoint another one first' },
} satisfies Record<LeavingRefusal, { field: string; message: string }>

/** Who may take the work over: whoever may be a child's officer, works here now, and is not leaving. */
async function findHeirs({ trx, visitor, params }: Here): Promise<Colleague[]> {
  const reader = visitor as Reader
  const people = await findColleagues(trx, placeFor(reader, 'see-colleagues'))
  const able = people.filter((one) => ['link-officer', 'senior-lead', 'manager'].includes(one.role) && one.person !== params['person'] && one.from <= reader.today && one.until === null)
  return able.filter((one, n) => able.findIndex(({ person }) => person === one.person) === n).toSorted((a, b) => Number(b.role === 'link-officer') - Number(a.role === 'link-officer'))
}

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const reader = visit.visitor as Reader
  const authority = placeFor(reader, 'see-colleagues')
  const colleague = await findColleague(visit.trx, authority, visit.params['person'] as string)
  if (!colleague) return notFound()
  const body = (
    <LeavingPage colleague={colleague} held={await findHeld(visit.trx, authority, colleague.person)} heirs={await findHeirs(visit)}
      fields={visit.form} errors={errors} today={reader.today} csrf={visit.csrf} />
  )
  const breadcrumbs = [{ text: 'Colleagues', href: colleaguesPath }, { text: colleague.name, href: colleaguePath(colleague.person) }, { text: 'Leaving' }]
  return page({ title: `${colleague.name} is leaving`, section: may(reader, 'administer') ? 'Settings' : 'Colleagues', breadcrumbs, body, invalid: Boolean(errors) }, nobody, errors ? 400 : 200)
}
