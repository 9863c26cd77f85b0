import { placeFor, type Reader } from '../../../identity/index.ts'
import { nobody, page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { findLoads } from '../../storage/loads.ts'
import { LoadsPage } from './view.tsx'

const size = 25

/** All files that were loaded into the authority, newest first. */
export async function showLoads({ trx, visitor, query }: Visit<Reader>): Promise<Reply> {
  const number = Math.max(1, Math.trunc(Number(query['page'])) || 1)
  const { loads, total } = await findLoads(trx, placeFor(visitor as Reader, 'load-returns'), number, size)
  return page({ title: 'Returns', section: 'Returns', body: <LoadsPage loads={loads} page={{ number, size, total }} /> }, nobody)
}
