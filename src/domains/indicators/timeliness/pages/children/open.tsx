import { stageWords } from '../../../../casework/index.ts'
import { placeFor, type Reader } from '../../../../identity/index.ts'
import { page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import type { Column } from '../../../../../ui/index.ts'
import { isoDate, longDate, shortDate } from '../../../../../values/date-words.ts'
import { daysBetween, parseDate } from '../../../../../values/plain-date.ts'
import { ageBandOf, isPast20, localityOf, officerOf, stages } from '../../rules/groups.ts'
import type { OpenCase } from '../../rules/open-case.ts'
import { findOpenAt } from '../../storage/open.ts'
import { readAsk } from '../ask.ts'
import { figuresPath } from '../paths.ts'
import { childCell, childrenIn, ListPage, listFile, partOf, type SortBy } from './list.tsx'

/** The children behind a count of open assessments: each filter in the address narrows them. */
export async function showOpenChildren(visit: Visit<Reader>): Promise<Reply> {
  const { cases, ask, on, authority, columns, words } = await find(visit)
  const part = partOf(cases, visit.query, sortBy)
  const body = <ListPage id="open" heading="Open assessments" lead={`${words}${on === ask.asAt ? '' : `Open on ${longDate(on)}. `}As known at the end of ${longDate(ask.asAt)}.`} part={part} columns={columns} path="/figures/children/open" query={visit.query} sortBy={sortBy} />
  return page({ title: 'Open assessments', section: 'Figures', back: { href: figuresPath(ask.asAt), text: 'Back to figures' }, body }, [{ authority, records: childrenIn(part.shown) }])
}

export async function sendOpenChildren(visit: Visit<Reader>): Promise<Reply> {
  const { cases, ask, on, authority } = await find(visit)
  const looked = [{ authority, records: childrenIn(cases) }]
  return listFile(visit.params['format'], `open-assessments-on-${isoDate(on)}-known-${isoDate(ask.asAt)}`, looked,
    ['Name', 'Stage', 'Request received', 'Days', 'Past 20 weeks', 'Age at request', 'Setting', 'Locality', 'Link officer', 'Exception'],
    cases.map((one) => [one.name, stageWords[one.stage], isoDate(one.receivedOn), daysBetween(one.receivedOn, on), isPast20(one, on) ? 'yes' : 'no', ageBandOf(one), one.setting, one.locality, one.officer, one.exception ? 'yes' : 'no']))
}

const sortBy: SortBy<OpenCase> = {
  name: (one) => one.name, stage: (one) => stages.indexOf(one.stage), received: (one) => one.receivedOn, week: (one) => -one.receivedOn,
  locality: localityOf, officer: officerOf,
}

async function find({ trx, visitor, query }: Visit<Reader>) {
  const reader = visitor as Reader
  const authority = placeFor(reader, 'see-figures')
  const ask = readAsk(query, reader.today)
  const asked = parseDate(query['on'] ?? '')
  const on = asked.ok && asked.value <= ask.asAt ? asked.value : ask.asAt
  const cases = (await findOpenAt(trx, authority, on, ask.asAt)).filter((one) =>
    (!query['stage'] || one.stage === query['stage'])
    && (!query['officer'] || officerOf(one) === query['officer'])
    && (!query['locality'] || localityOf(one) === query['locality'])
    && (!query['age'] || ageBandOf(one) === query['age'])
    && (query['past20'] !== 'yes' || isPast20(one, on)))
  const words = [
    query['past20'] === 'yes' && 'Past 20 weeks', query['stage'] && stageWords[query['stage'] as OpenCase['stage']],
    query['officer'], query['locality'], query['age'] && `age ${query['age']} at request`,
  ].filter(Boolean).join(', ')
  const columns: Column<OpenCase>[] = [
    { key: 'name', heading: 'Name', namesRow: true, cell: childCell },
    { key: 'stage', heading: 'Stage', cell: (one) => stageWords[one.stage] },
    { key: 'received', heading: 'Request received', cell: (one) => shortDate(one.receivedOn) },
    { key: 'week', heading: 'Week', numeric: true, cell: (one) => String(Math.floor(daysBetween(one.receivedOn, on) / 7)) },
    { key: 'locality', heading: 'Locality', cell: localityOf },
    { key: 'officer', heading: 'Link officer', cell: officerOf },
  ]
  return { cases, ask, on, columns, words: words ? `${words}. ` : '', authority }
}
