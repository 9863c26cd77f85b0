import { placeFor, type Reader } from '../../../../identity/index.ts'
import { file, nobody, notFound, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { addToMonth, monthKeyOf, type MonthKey } from '../../../../../values/month-key.ts'
import { yearOf } from '../../../../../values/plain-date.ts'
import { findComparators } from '../../../published/index.ts'
import { monthlyTable, share, sum } from '../../rules/monthly.ts'
import { countIssued } from '../../storage/issued.ts'
import { readAsk, type Ask } from '../ask.ts'
import type { YearBeside } from './beside.tsx'
import { monthlyTableFile } from './file.ts'
import { MonthlyPage } from './view.tsx'

/** Plans issued month by month, within 20 weeks or not, as known on any day. */
export async function showMonthly(visit: Visit<Reader>): Promise<Reply> {
  const { ask, rows } = await find(visit)
  const today = (visit.visitor as Reader).today
  const years = await findBeside(visit, ask)
  return page({ title: 'Plans within 20 weeks', section: 'Figures', body: <MonthlyPage ask={ask} rows={rows} years={years} today={today} />, invalid: ask.errors.length > 0 }, nobody)
}

export async function sendMonthly(visit: Visit<Reader>): Promise<Reply> {
  const { format } = visit.params
  if (format !== 'csv' && format !== 'xlsx') return notFound()
  const { ask, rows } = await find(visit)
  const made = await monthlyTableFile(rows, ask, format)
  return file(made.name, made.type, made.body, nobody)
}

async function find({ trx, visitor, query }: Visit<Reader>) {
  const reader = visitor as Reader
  const ask = readAsk(query, reader.today)
  const counts = await countIssued(trx, placeFor(reader, 'see-figures'), addToMonth(ask.from, -11), ask.to, ask.asAt)
  return { ask, rows: monthlyTable(counts, ask.from, ask.to, ask.exceptions) }
}

const yearsBeside = 3

/** The last calendar years up to the day asked for: ours by the same count as the table, others as published. */
async function findBeside({ trx, visitor }: Visit<Reader>, ask: Ask): Promise<YearBeside[]> {
  const authority = placeFor(visitor as Reader, 'see-figures')
  const last = yearOf(ask.asAt)
  const years = Array.from({ length: yearsBeside }, (_, n) => String(last - yearsBeside + 1 + n))
  const counts = await countIssued(trx, authority, `${years[0]}-01` as MonthKey, monthKeyOf(ask.asAt), ask.asAt)
  const measure = ask.exceptions === 'excluding' ? 'within-20-weeks-percent-excluding-exceptions' : 'within-20-weeks-percent'
  const others = await findComparators(trx, authority, measure, years, { asKnown: ask.asAt })
  return others.map((one) => ({
    year: one.period, others: one, partial: Number(one.period) === last,
    ours: share(sum(counts.filter(({ month }) => month.startsWith(one.period)).map((month) => month[ask.exceptions]))),
  }))
}
