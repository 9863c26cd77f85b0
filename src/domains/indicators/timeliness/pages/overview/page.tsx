import { placeFor, type Reader } from '../../../../identity/index.ts'
import { nobody, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { addToMonth, lastDayOf, monthKeyOf, monthsBetween } from '../../../../../values/month-key.ts'
import { earlierOf } from '../../../../../values/plain-date.ts'
import { monthlyTable } from '../../rules/monthly.ts'
import { countIssued } from '../../storage/issued.ts'
import { countOpenOver, findOpenAt } from '../../storage/open.ts'
import { readAsk } from '../ask.ts'
import { OverviewPage } from './view.tsx'

const monthsOfBacklog = 36

/** The manager's page: what is open, what is late, where, and whether it is getting better. */
export async function showOverview({ trx, visitor, query }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const authority = placeFor(reader, 'see-figures')
  const ask = readAsk(query, reader.today)
  const month = monthKeyOf(ask.asAt)
  const open = await findOpenAt(trx, authority, ask.asAt)
  const counts = await countIssued(trx, authority, addToMonth(month, -11), month, ask.asAt)
  const days = monthsBetween(addToMonth(month, -(monthsOfBacklog - 1)), month).map((one) => earlierOf(lastDayOf(one), ask.asAt))
  const backlog = await countOpenOver(trx, authority, days, ask.asAt)
  const [now] = monthlyTable(counts, month, month, 'excluding')
  const body = <OverviewPage ask={ask} open={open} backlog={backlog} now={now} today={reader.today} />
  return page({ title: 'Figures', section: 'Figures', body, invalid: ask.errors.length > 0 }, nobody)
}
