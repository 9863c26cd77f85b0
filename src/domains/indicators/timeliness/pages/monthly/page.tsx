import { authorityOf, type Reader } from '../../../../identity/index.ts'
import { file, nobody, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { addToMonth } from '../../../../../values/month-key.ts'
import { monthlyTable } from '../../rules/monthly.ts'
import { countIssued } from '../../storage/issued.ts'
import { readAsk } from '../ask.ts'
import { monthlyTableFile } from './file.ts'
import { MonthlyPage } from './view.tsx'

/** Plans issued month by month, within 20 weeks or not, as known on any day. */
export async function showMonthly(visit: Visit<Reader>): Promise<Reply> {
  const { ask, rows } = await find(visit)
  const today = (visit.visitor as Reader).today
  return page({ title: 'Plans within 20 weeks', section: 'Figures', body: <MonthlyPage ask={ask} rows={rows} today={today} />, invalid: ask.errors.length > 0 }, nobody)
}

export async function sendMonthly(visit: Visit<Reader>): Promise<Reply> {
  const { ask, rows } = await find(visit)
  const made = await monthlyTableFile(rows, ask, visit.params['format'] === 'xlsx' ? 'xlsx' : 'csv')
  return file(made.name, made.type, made.body, nobody)
}

async function find({ trx, visitor, query }: Visit<Reader>) {
  const reader = visitor as Reader
  const ask = readAsk(query, reader.today)
  const counts = await countIssued(trx, authorityOf(reader), addToMonth(ask.from, -11), ask.to, ask.asAt)
  return { ask, rows: monthlyTable(counts, ask.from, ask.to, ask.exceptions) }
}
