import { keptCheckPath } from '../../../../figures/index.ts'
import { placeFor, type Reader } from '../../../../identity/index.ts'
import { notFound, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { checkScorecard } from '../../actions/check-figures.ts'

/** Recomputes the figures of a scorecard as it is known today, and leads to what was found. */
export async function postCheck({ trx, visitor, params }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const check = await checkScorecard(trx, { authority: placeFor(reader, 'keep-indicators'), person: reader.person, now: reader.now }, params['scorecard'] as string, reader.today)
  return check === undefined ? notFound() : redirect(keptCheckPath(check))
}
