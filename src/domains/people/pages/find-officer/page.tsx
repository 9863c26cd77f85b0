import type { Reader } from '../../../identity/index.ts'
import { nobody, page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { parsePostcode } from '../../../../values/postcode.ts'
import { findPlacesOf } from '../../storage/localities.ts'
import { FindOfficerPage, type FindOfficerModel } from './view.tsx'

/** For anyone: a postcode in, the locality, its officer and how to reach them out. The postcode is posted, so no address holds it. */
export async function showFindOfficer({ csrf }: Visit<Reader>): Promise<Reply> {
  return show({ csrf, asked: '' })
}

export async function postFindOfficer({ trx, csrf, form }: Visit<Reader>): Promise<Reply> {
  const asked = form['postcode'] ?? ''
  if (asked.trim() === '') return show({ csrf, asked, errors: [{ field: 'postcode', message: 'Enter a postcode' }] })
  const postcode = parsePostcode(asked)
  if (!postcode.ok) return show({ csrf, asked, errors: [{ field: 'postcode', message: 'Enter a full postcode, like AB1 2DE' }] })
  return show({ csrf, asked, postcode: postcode.value, places: await findPlacesOf(trx, postcode.value) })
}

function show(model: FindOfficerModel): Reply {
  const invalid = Boolean(model.errors)
  return page({ title: 'Find your officer', section: 'Find an officer', invalid, body: <FindOfficerPage {...model} /> }, nobody, invalid ? 400 : 200)
}
