import { placesWhere, type Colleague, type Reader } from '../../../identity/index.ts'
import { notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { restrictRecord } from '../../actions/restrict-record.ts'
import { findChild, type Child } from '../../storage/children.ts'
import { restrictedPath, sightPath } from '../paths.ts'
import { findThoseWhoMay } from './those-who-may.ts'
import { RestrictPage } from './restrict-view.tsx'

type Here = Visit<Reader>
type Found = { child: Child; officers: readonly Colleague[] }

/** Keeps a child's record from staff who are not named for it. */
export async function showRestrict(visit: Here): Promise<Reply> {
  const found = await find(visit)
  return found ? show(visit, found, []) : notFound()
}

export async function postRestrict(visit: Here): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const reason = (visit.form['reason'] ?? '').trim()
  const asked = (visit.form['officers'] ?? '').split('\n')
  const named = found.officers.filter(({ person }) => asked.includes(person))
  const errors = [
    ...(reason === '' ? [{ field: 'reason', message: 'Enter why the record is to be restricted' }] : []),
    ...(named.length === 0 ? [{ field: 'officers', message: 'Choose at least one officer who goes on working with it' }] : []),
  ]
  if (errors.length > 0) return show(visit, found, errors)
  const done = await restrictRecord(visit.trx, visit.visitor as Reader, found.child, named, reason)
  if (!done.ok) return show(visit, found, [{ field: 'reason', message: 'This record is restricted already' }])
  return redirect(restrictedPath, lookedAt(found))
}

async function find({ trx, visitor, params }: Here): Promise<Found | undefined> {
  const child = await findChild(trx, placesWhere(visitor as Reader, 'guard-records'), params['child'] as string)
  if (!child) return undefined
  return { child, officers: await findThoseWhoMay(trx, child.authority, (visitor as Reader).today) }
}

const lookedAt = ({ child }: Found) => [{ authority: child.authority, records: [child.id] }]

function show(visit: Here, found: Found, errors: FieldErrors): Reply {
  const body = <RestrictPage {...found} fields={visit.form} errors={errors} csrf={visit.csrf} />
  return page({ title: 'Restrict this record', section: 'Restricted', back: { href: sightPath(found.child.id), text: 'Back' }, invalid: errors.length > 0, body }, lookedAt(found), errors.length > 0 ? 400 : 200)
}
