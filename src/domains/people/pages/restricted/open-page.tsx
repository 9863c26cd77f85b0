import { v7 as uuid } from 'uuid'
import { placesWhere, type Reader } from '../../../identity/index.ts'
import { nobody, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { breakGlass } from '../../storage/openings.ts'
import { childPath, searchPath } from '../paths.ts'
import { readOpening } from './open-form.ts'
import { OpenRestrictedPage } from './open-view.tsx'

type Here = Visit<Reader>

/** Opens a restricted record for some hours, for somebody who can name it exactly and says why. */
export const showOpenRestricted = (visit: Here): Reply => show(visit, [])

export async function postOpenRestricted(visit: Here): Promise<Reply> {
  const reader = visit.visitor as Reader
  const read = readOpening(visit.form)
  if (read.kind === 'invalid') return show(visit, read.errors)
  for (const authority of placesWhere(reader, 'open-restricted')) {
    const child = await breakGlass(visit.trx, { ...read, authority, opening: uuid(), now: reader.now })
    if (child !== undefined) return redirect(childPath(child), [{ authority, records: [child] }])
  }
  return show(visit, [{ field: 'number', message: 'There is no restricted record of exactly that number, or that name and date of birth, that you could open' }])
}

function show({ form, csrf }: Here, errors: FieldErrors): Reply {
  const body = <OpenRestrictedPage fields={form} errors={errors} csrf={csrf} />
  return page({ title: 'Open a restricted record', section: 'Search', back: { href: searchPath, text: 'Back to search' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
