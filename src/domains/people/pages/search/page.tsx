import { authorityOf, type Reader } from '../../../identity/index.ts'
import { page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { searchChildren } from '../../storage/children.ts'
import { SearchPage } from './view.tsx'

const size = 25

/** Children whom the reader may see, by name, number or birth date. */
export async function showSearch({ trx, visitor, query }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const authority = authorityOf(reader)
  const asked = query['q'] ?? ''
  const number = Math.max(1, Math.trunc(Number(query['page'])) || 1)
  const found = asked.trim() === '' ? undefined : await searchChildren(trx, authority, asked, number, size)
  const body = <SearchPage asked={asked} found={found} page={{ number, size, total: found?.total ?? 0 }} today={reader.today} />
  return page({ title: 'Search', section: 'Search', body }, [{ authority, records: found?.children.map((one) => one.id) ?? [] }])
}
