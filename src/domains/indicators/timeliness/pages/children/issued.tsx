import { placeFor, type Reader } from '../../../../identity/index.ts'
import { page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import type { Column } from '../../../../../ui/index.ts'
import { isoDate, longDate, shortDate } from '../../../../../values/date-words.ts'
import { monthInWords } from '../../../../../values/month-key.ts'
import { daysBetween } from '../../../../../values/plain-date.ts'
import { findIssued, type IssuedCase } from '../../storage/issued-cases.ts'
import { readAsk } from '../ask.ts'
import { monthlyPath } from '../paths.ts'
import { childCell, childrenIn, ListPage, listFile, partOf, type SortBy } from './list.tsx'

/** The children behind a count of plans issued. */
export async function showIssuedChildren(visit: Visit<Reader>): Promise<Reply> {
  const { cases, ask, inTime, authority } = await find(visit)
  const part = partOf(cases, visit.query, sortBy)
  const which = inTime === undefined ? '' : inTime ? ' within 20 weeks' : ' after 20 weeks'
  const months = ask.from === ask.to ? monthInWords(ask.from) : `${monthInWords(ask.from)} to ${monthInWords(ask.to)}`
  const lead = `${months}, exceptions ${ask.exceptions === 'excluding' ? 'left out' : 'counted'}, as known at the end of ${longDate(ask.asAt)}.`
  const body = <ListPage id="issued" heading={`Plans issued${which}`} lead={lead} part={part} columns={columns} path="/figures/children/issued" query={visit.query} sortBy={sortBy} />
  return page({ title: `Plans issued${which}`, section: 'Figures', back: { href: monthlyPath(ask), text: 'Back to the months' }, body }, [{ authority, records: childrenIn(part.shown) }])
}

export async function sendIssuedChildren(visit: Visit<Reader>): Promise<Reply> {
  const { cases, ask, authority } = await find(visit)
  const looked = [{ authority, records: childrenIn(cases) }]
  return listFile(visit.params['format'], `plans-issued-${ask.from}-to-${ask.to}-known-${isoDate(ask.asAt)}`, looked,
    ['Name', 'Request received', 'Plan issued', 'Days', 'Within 20 weeks', 'Exception', 'Locality', 'Link officer'],
    cases.map((one) => [one.name, isoDate(one.receivedOn), isoDate(one.issuedOn), daysBetween(one.receivedOn, one.issuedOn), daysBetween(one.receivedOn, one.issuedOn) <= 140 ? 'yes' : 'no', one.exception ? 'yes' : 'no', one.locality, one.officer]))
}

const columns: Column<IssuedCase>[] = [
  { key: 'name', heading: 'Name', namesRow: true, cell: childCell },
  { key: 'received', heading: 'Request received', cell: (one) => shortDate(one.receivedOn) },
  { key: 'issued', heading: 'Plan issued', cell: (one) => shortDate(one.issuedOn) },
  { key: 'days', heading: 'Days', numeric: true, cell: (one) => String(daysBetween(one.receivedOn, one.issuedOn)) },
  { key: 'exception', heading: 'Exception', cell: (one) => (one.exception ? 'yes' : 'no') },
  { key: 'officer', heading: 'Link officer', cell: (one) => one.officer ?? 'nobody yet' },
]

const sortBy: SortBy<IssuedCase> = {
  name: (one) => one.name, received: (one) => one.receivedOn, issued: (one) => one.issuedOn, days: (one) => daysBetween(one.receivedOn, one.issuedOn),
  exception: (one) => (one.exception ? 1 : 0), officer: (one) => one.officer ?? '',
}

async function find({ trx, visitor, query }: Visit<Reader>) {
  const reader = visitor as Reader
  const authority = placeFor(reader, 'see-figures')
  const ask = readAsk(query, reader.today)
  const inTime = query['inTime'] === 'yes' ? true : query['inTime'] === 'no' ? false : undefined
  const cases = await findIssued(trx, authority, { ...ask, inTime })
  return { cases, ask, inTime, authority }
}
