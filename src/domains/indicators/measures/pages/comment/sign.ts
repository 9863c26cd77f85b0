import type { Reader } from '../../../../identity/index.ts'
import { notFound, redirect, refused, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { signOff } from '../../actions/sign-off.ts'
import { findByCode } from '../found.ts'
import { indicatorPath } from '../paths.ts'

const words = { 'signed-by-all': 'Everybody has signed this comment.', 'signed-by-you': 'You have signed this comment. Somebody else signs next.', 'not-yours-to-sign': 'It is somebody else’s turn to sign this comment.' }

/** Signs the comment that a form names. */
export async function postSignOff(visit: Visit<Reader>): Promise<Reply> {
  const reader = visit.visitor as Reader
  const found = await findByCode(visit, 'see-programme', reader.today)
  const commentary = found?.record.commentaries.find(({ id }) => id === visit.form['commentary'])
  if (!found || !commentary) return notFound()
  const done = await signOff(visit.trx, reader, found.authority, found.record.indicator, commentary)
  return done.ok ? redirect(`${indicatorPath(found.record.indicator.code)}#comments`) : refused(words[done.error])
}
