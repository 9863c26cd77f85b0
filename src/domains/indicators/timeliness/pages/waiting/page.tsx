import { placeFor, type Reader } from '../../../../identity/index.ts'
import { nobody, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { addDays, addMonths } from '../../../../../values/plain-date.ts'
import { waitingCurve } from '../../rules/waiting.ts'
import { findWaits } from '../../storage/waits.ts'
import { readAsk } from '../ask.ts'
import { WaitingPage, type YearOfWaits } from './view.tsx'

/** How long families wait for an answer, by the year in which they asked, open cases included. */
export async function showWaiting({ trx, visitor, query }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const ask = readAsk(query, reader.today)
  const years: YearOfWaits[] = []
  for (const back of [2, 1, 0]) {
    const to = addMonths(ask.asAt, -12 * back)
    const from = addDays(addMonths(to, -12), 1)
    const waits = await findWaits(trx, placeFor(reader, 'see-figures'), from, to, ask.asAt)
    if (waits.length > 0) years.push({ from, to, waits, curve: waitingCurve(waits) })
  }
  const body = <WaitingPage ask={ask} years={years} />
  return page({ title: 'How long families wait', section: 'Figures', body, invalid: ask.errors.length > 0 }, nobody)
}
