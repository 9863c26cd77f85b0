import { placeFor, type Colleague, type Reader } from '../../../identity/index.ts'
import { looksAt, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { changeOfficers, findOfficerChanges, findOfficersOf, findRestrictions, type Restriction } from '../../storage/restrictions.ts'
import { restrictedPath } from '../paths.ts'
import { OfficersPage } from './officers-view.tsx'
import { findThoseWhoMay } from './those-who-may.ts'

type Here = Visit<Reader>
type Found = { authority: number; restriction: Restriction; officers: readonly Colleague[] }

/** Who goes on working with a record that is restricted, and how that has changed. */
export async function showOfficers(visit: Here): Promise<Reply> {
  const found = await find(visit)
  return found ? show(visit, found, []) : notFound()
}

export async function postOfficers(visit: Here): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const asked = (visit.form['officers'] ?? '').split('\n')
  const named = found.officers.filter(({ person }) => asked.includes(person))
  const because = (visit.form['because'] ?? '').trim()
  const errors = [
    ...(named.length === 0 ? [{ field: 'officers', message: 'Choose at least one officer who goes on working with it' }] : []),
    ...(because === '' ? [{ field: 'because', message: 'Enter why this changes' }] : []),
  ]
  if (errors.length > 0) return show(visit, found, errors)
  const { authority, restriction } = found
  const changed = await changeOfficers(visit.trx, { authority, now: (visit.visitor as Reader).now }, restriction.id, named, because)
  return changed ? redirect(restrictedPath, looked(found)) : show(visit, found, [{ field: 'officers', message: 'These are the officers named already' }])
}

async function find({ trx, visitor, params }: Here): Promise<Found | undefined> {
  const reader = visitor as Reader
  const authority = placeFor(reader, 'guard-records')
  const restriction = (await findRestrictions(trx, authority)).find(({ id }) => id === params['restriction'])
  return restriction && { authority, restriction, officers: await findThoseWhoMay(trx, authority, reader.today) }
}

// Whoever is kept from the record has not looked at it.
const looked = ({ authority, restriction }: Found) => (restriction.name === null ? [] : [{ authority, records: [restriction.child] }])

async function show({ trx, form, csrf }: Here, found: Found, errors: FieldErrors): Promise<Reply> {
  const { authority, restriction } = found
  const named = await findOfficersOf(trx, authority, restriction.child)
  const body = <OfficersPage {...found} named={named} changes={await findOfficerChanges(trx, authority, restriction.id)} fields={form} errors={errors} csrf={csrf} />
  const invalid = errors.length > 0
  return page({ title: 'Officers named for a restricted record', section: 'Restricted', back: { href: restrictedPath, text: 'Restricted records' }, invalid, body }, looksAt(restriction.name === null ? [] : [{ authority, id: restriction.child }]), invalid ? 400 : 200)
}
