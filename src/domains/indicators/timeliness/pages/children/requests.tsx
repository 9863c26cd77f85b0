import { placeFor, type Reader } from '../../../../identity/index.ts'
import { page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import type { Column } from '../../../../../ui/index.ts'
import { isoDate, longDate, shortDate } from '../../../../../values/date-words.ts'
import { addDays, addMonths, daysBetween, parseDate, type PlainDate } from '../../../../../values/plain-date.ts'
import { findRequests, type RequestCase } from '../../storage/requests.ts'
import { readAsk } from '../ask.ts'
import { waitingPath } from '../paths.ts'
import { childCell, childrenIn, ListPage, listFile, partOf, type SortBy } from './list.tsx'

/** The children behind a count of requests, or of those who still wait. */
export async function showRequestChildren(visit: Visit<Reader>): Promise<Reply> {
  const { cases, ask, from, to, waiting, authority } = await find(visit)
  const sortBy = sortRequests(ask.asAt)
  const part = partOf(cases, visit.query, sortBy)
  const heading = waiting ? 'Families still waiting' : 'Requests'
  const lead = `Received from ${longDate(from)} to ${longDate(to)}, as known at the end of ${longDate(ask.asAt)}.`
  const columns: Column<RequestCase>[] = [
    { key: 'name', heading: 'Name', namesRow: true, cell: childCell },
    { key: 'received', heading: 'Request received', cell: (one) => shortDate(one.receivedOn) },
    { key: 'ended', heading: 'Ended', cell: (one) => (one.endedOn === null ? 'still waiting' : shortDate(one.endedOn)) },
    { key: 'days', heading: 'Days', numeric: true, cell: (one) => String(daysBetween(one.receivedOn, one.endedOn ?? ask.asAt)) },
    { key: 'officer', heading: 'Link officer', cell: (one) => one.officer ?? 'nobody yet' },
  ]
  const body = <ListPage id="requests" heading={heading} lead={lead} part={part} columns={columns} path="/figures/children/requests" query={visit.query} sortBy={sortBy} />
  return page({ title: heading, section: 'Figures', back: { href: waitingPath(ask.asAt), text: 'Back to waiting' }, body }, [{ authority, records: childrenIn(part.shown) }])
}

export async function sendRequestChildren(visit: Visit<Reader>): Promise<Reply> {
  const { cases, ask, from, to, authority } = await find(visit)
  const looked = [{ authority, records: childrenIn(cases) }]
  return listFile(visit.params['format'], `requests-${isoDate(from)}-to-${isoDate(to)}-known-${isoDate(ask.asAt)}`, looked,
    ['Name', 'Request received', 'Ended', 'Days', 'Link officer'],
    cases.map((one) => [one.name, isoDate(one.receivedOn), one.endedOn === null ? null : isoDate(one.endedOn), daysBetween(one.receivedOn, one.endedOn ?? ask.asAt), one.officer]))
}

const sortRequests = (asAt: PlainDate): SortBy<RequestCase> => ({
  name: (one) => one.name, received: (one) => one.receivedOn, ended: (one) => one.endedOn ?? Infinity,
  days: (one) => daysBetween(one.receivedOn, one.endedOn ?? asAt), officer: (one) => one.officer ?? '',
})

async function find({ trx, visitor, query }: Visit<Reader>) {
  const reader = visitor as Reader
  const authority = placeFor(reader, 'see-figures')
  const ask = readAsk(query, reader.today)
  const [first, last] = (query['received'] ?? '').split('/').map((text) => parseDate(text))
  const from = first?.ok ? first.value : addDays(addMonths(ask.asAt, -12), 1)
  const to = last?.ok ? last.value : ask.asAt
  const waiting = query['waiting'] === 'yes'
  const cases = (await findRequests(trx, authority, from, to, ask.asAt)).filter((one) => !waiting || one.endedOn === null)
  return { cases, ask, from, to, waiting, authority }
}
