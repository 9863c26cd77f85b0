import { placesWhere, type Reader } from '../../../identity/index.ts'
import { notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { findChild, type Child } from '../../storage/children.ts'
import { addWithholding, findRelatives } from '../../storage/withholdings.ts'
import { restrictedPath, sightPath } from '../paths.ts'
import { readWithholding } from './withhold-form.ts'
import { WithholdPage } from './withhold-view.tsx'

type Here = Visit<Reader>
type Found = { child: Child; relatives: readonly { person: string; name: string }[] }

/** Leaves looks out of what a family is shown, where showing them could put somebody at risk of serious harm. */
export async function showWithhold(visit: Here): Promise<Reply> {
  const found = await find(visit)
  return found ? show(visit, found, []) : notFound()
}

export async function postWithhold(visit: Here): Promise<Reply> {
  const reader = visit.visitor as Reader
  const found = await find(visit)
  if (!found) return notFound()
  const { child, relatives } = found
  const read = readWithholding(visit.form, relatives.map(({ person }) => person), reader.today)
  if (read.kind === 'invalid') return show(visit, found, read.errors)
  await addWithholding(visit.trx, { authority: child.authority, person: reader.person, now: reader.now }, { ...read.withholding, child: child.id })
  return redirect(restrictedPath, lookedAt(child))
}

async function find({ trx, visitor, params }: Here): Promise<Found | undefined> {
  const child = await findChild(trx, placesWhere(visitor as Reader, 'guard-records'), params['child'] as string)
  return child && { child, relatives: await findRelatives(trx, child.authority, child.id) }
}

const lookedAt = (child: Child) => [{ authority: child.authority, records: [child.id] }]

function show(visit: Here, { child, relatives }: Found, errors: FieldErrors): Reply {
  const body = <WithholdPage child={child} relatives={relatives} fields={visit.form} errors={errors} csrf={visit.csrf} />
  return page({ title: 'Leave looks out', section: 'Restricted', back: { href: sightPath(child.id), text: 'Back' }, invalid: errors.length > 0, body }, lookedAt(child), errors.length > 0 ? 400 : 200)
}
