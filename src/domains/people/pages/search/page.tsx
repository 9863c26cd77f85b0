import { may, placesWhere, type Reader } from '../../../identity/index.ts'
import { looksAt, page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { searchChildren } from '../../storage/children.ts'
import { SearchPage } from './view.tsx'

const size = 50

/** Children whom the reader may see, by name, number or birth date: posted, so that no address or log holds a name. */
export async function showSearch({ trx, visitor, form, csrf }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const asked = form['q'] ?? ''
  const found = asked.trim() === '' ? undefined : await searchChildren(trx, placesWhere(reader, 'see-children'), asked, size)
  const body = <SearchPage asked={asked} found={found} mayOpen={may(reader, 'open-restricted')} csrf={csrf} today={reader.today} />
  return page({ title: 'Search', section: 'Search', body }, looksAt(found?.children ?? []))
}
