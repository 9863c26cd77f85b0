import { placeFor, type Reader } from '../../../identity/index.ts'
import { looksAt, page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { findOpenings } from '../../storage/openings.ts'
import { findRestrictions } from '../../storage/restrictions.ts'
import { findWithholdings } from '../../storage/withholdings.ts'
import { RestrictedListPage } from './list-view.tsx'

const most = 100

/** For whoever guards the records: what is restricted, who opened one all the same, and what is kept from families. */
export async function showRestricted({ trx, visitor }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const authority = placeFor(reader, 'guard-records')
  const [restrictions, openings, withholdings] = [await findRestrictions(trx, authority), await findOpenings(trx, authority, most), await findWithholdings(trx, authority)]
  const named = [...restrictions, ...openings, ...withholdings].filter(({ name }) => name !== null).map(({ child }) => ({ authority, id: child }))
  const body = <RestrictedListPage restrictions={restrictions} openings={openings} withholdings={withholdings} reader={reader.person} today={reader.today} />
  return page({ title: 'Restricted records', section: 'Restricted', body }, looksAt(named))
}
