import { placeFor, placesWhere, type Reader } from '../../../identity/index.ts'
import { addChild, findChild, type Child, type Same } from '../../../people/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { receiveRequest } from '../../actions/receive-request.ts'
import { childPath, myChildrenPath } from '../paths.ts'
import { readRequest } from './form.ts'
import { NewRequestPage } from './view.tsx'

type Here = Visit<Reader>

const keptWords = 'This child cannot be added here. Ask whoever guards restricted records, or open the record if the child needs you now'

/** A new request, for a child already here (`?child=`) or one who is new. */
export async function showNewRequest(visit: Here): Promise<Reply> {
  const child = await findKnown(visit, visit.query['child'])
  return child === null ? notFound() : show(visit, child, {})
}

export async function postNewRequest(visit: Here): Promise<Reply> {
  const reader = visit.visitor as Reader
  const known = await findKnown(visit, visit.form['child'])
  if (known === null) return notFound()
  const read = readRequest(visit.form, known !== undefined)
  if (read.kind === 'invalid') return show(visit, known, { errors: read.errors })
  if (read.receivedOn > reader.today) return show(visit, known, { errors: [{ field: 'received-day', message: 'The date must be today or in the past' }] })
  const authority = known?.authority ?? placeFor(reader, 'work-on-cases')
  let id = known?.id
  if (id === undefined && read.child) {
    const added = await addChild(visit.trx, reader, authority, read.child)
    if (!added.ok) return show(visit, known, added.error === 'kept-from-you' ? { errors: [{ field: 'surname', message: keptWords }] } : { same: added.error })
    id = added.value
  }
  if (id === undefined) return notFound()
  const request = { authority, child: id, receivedOn: read.receivedOn, source: read.source, note: visit.form['note'] }
  const done = await receiveRequest(visit.trx, reader, request)
  if (!done.ok) return show(visit, known, { errors: [{ field: 'received-day', message: done.error === 'already-open' ? 'There is an open assessment for this child already' : 'The date must be today or in the past' }] })
  return redirect(childPath(id), [{ authority, records: [id] }])
}

/** `undefined` for a new child, `null` for one who is not here or may not be seen. */
async function findKnown({ trx, visitor }: Here, id: string | undefined): Promise<Child | undefined | null> {
  if (!id) return undefined
  const reader = visitor as Reader
  if (!/^[0-9a-f-]{36}$/.test(id)) return null
  return (await findChild(trx, placesWhere(reader, 'work-on-cases'), id)) ?? null
}

function show(visit: Here, child: Child | undefined, wrong: { errors?: FieldErrors; same?: readonly Same[] }): Reply {
  const body = <NewRequestPage child={child} fields={visit.form} csrf={visit.csrf} {...wrong} />
  const failed = Boolean(wrong.errors || wrong.same)
  const seen = [...(child ? [child.id] : []), ...(wrong.same ?? []).map((one) => one.id)]
  const looked = seen.length > 0 ? [{ authority: child?.authority ?? placeFor(visit.visitor as Reader, 'work-on-cases'), records: seen }] : nobody
  return page({ title: 'Record a new request', section: 'My children', back: { href: child ? childPath(child.id) : myChildrenPath, text: 'Back' }, invalid: failed, body }, looked, failed ? 400 : 200)
}
