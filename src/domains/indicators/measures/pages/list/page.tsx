import { may, placeFor, type Reader } from '../../../../identity/index.ts'
import { nobody, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { smallNumbersFor } from '../../actions/small-numbers.ts'
import { needsComment } from '../../rules/needs-comment.ts'
import { readingOf } from '../../rules/reading.ts'
import { findRecords } from '../../storage/records.ts'
import { IndicatorsPage } from './view.tsx'

/** Every indicator with its latest value, by group; or those that the reader answers for, with the comments that are asked of them. */
export async function showIndicators({ trx, visitor, query }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const authority = placeFor(reader, 'see-programme')
  const records = await findRecords(trx, authority, { asKnown: reader.today, small: smallNumbersFor(reader, authority) })
  const mine = records.filter(({ indicator }) => indicator.ownerId === reader.person)
  const whose = query['whose'] === 'mine' ? 'mine' : 'all'
  const sought = (query['find'] ?? '').trim().toLowerCase()
  const read = (whose === 'mine' ? mine : records).map((record) => { const reading = readingOf(record, reader.today); return { ...reading, asksComment: needsComment(record, reading) } })
  const listed = read.filter(({ indicator }) => `${indicator.code} ${indicator.title} ${indicator.group}`.toLowerCase().includes(sought))
  const owed = whose === 'mine' ? read.filter(({ asksComment }) => asksComment).length : 0
  const body = <IndicatorsPage listed={listed} all={records.length} mine={mine.length} owed={owed} whose={whose} find={query['find'] ?? ''} keeps={may(reader, 'keep-indicators')} comments={may(reader, 'comment-on-indicators')} />
  return page({ title: whose === 'mine' ? 'Your indicators' : 'Indicators', section: 'Scorecards', back: { href: '/scorecards', text: 'Scorecards' }, body }, nobody)
}
