import { may, placeFor, type Reader } from '../../../../identity/index.ts'
import { nobody, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { smallNumbersFor } from '../../actions/small-numbers.ts'
import { readingOf } from '../../rules/reading.ts'
import { findRecords } from '../../storage/records.ts'
import { IndicatorsPage } from './view.tsx'

/** Every indicator with its latest value, by group. */
export async function showIndicators({ trx, visitor, query }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const authority = placeFor(reader, 'see-programme')
  const records = await findRecords(trx, authority, { asKnown: reader.today, small: smallNumbersFor(reader, authority) })
  const sought = (query['find'] ?? '').trim().toLowerCase()
  const readings = records.map((record) => readingOf(record, reader.today))
    .filter(({ indicator }) => `${indicator.code} ${indicator.title} ${indicator.group}`.toLowerCase().includes(sought))
  const body = <IndicatorsPage readings={readings} all={records.length} find={query['find'] ?? ''} keeps={may(reader, 'keep-indicators')} />
  return page({ title: 'Indicators', section: 'Scorecards', back: { href: '/scorecards', text: 'Scorecards' }, body }, nobody)
}
