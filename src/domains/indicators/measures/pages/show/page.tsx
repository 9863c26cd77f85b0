import { may, type Reader } from '../../../../identity/index.ts'
import { file, nobody, notFound, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { isRuleSet } from '../../../process-control/rules/rule-sets.ts'
import { readAsk } from '../../../timeliness/pages/ask.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { smallNumbersFor } from '../../actions/small-numbers.ts'
import { signerOf } from '../../actions/sign-off.ts'
import type { Indicator } from '../../rules/indicator.ts'
import { findIndicators } from '../../storage/definitions.ts'
import { findMonthly } from '../../storage/monthly.ts'
import { findByCode } from '../found.ts'
import { indicatorsPath } from '../paths.ts'
import { countedPath } from './counted-path.ts'
import { indicatorFile } from './file.ts'
import { IndicatorPage } from './view.tsx'

/** Everything about one indicator, as known on a day. */
export async function showIndicator(visit: Visit<Reader>): Promise<Reply> {
  const reader = visit.visitor as Reader
  const ask = readAsk(visit.query, reader.today)
  const found = await findByCode(visit, 'see-programme', ask.asAt)
  if (!found) return notFound()
  const { record, authority } = found
  const { indicator } = record
  const parent = indicator.parent === null ? undefined : (await findIndicators(visit.trx, authority, ask.asAt)).find(({ id }) => id === indicator.parent)?.title
  const small = smallNumbersFor(reader, authority)
  const monthly = await findMonthly(visit.trx, authority, record, ask.asAt, small)
  const hrefIn = (one: Indicator | undefined) => (ends: PlainDate) => (one && small === 'shown' ? countedPath(one, ends, ask.asAt) : undefined)
  const asked = visit.query['rules'] ?? ''
  const body = <IndicatorPage record={record} parent={parent} monthly={monthly} asked={isRuleSet(asked) ? asked : undefined} ask={ask} today={reader.today} csrf={visit.csrf} keeps={may(reader, 'keep-indicators')} comments={may(reader, 'comment-on-indicators')} signer={signerOf(reader, authority)} hrefOf={hrefIn(indicator)} monthHrefOf={hrefIn(monthly?.record.indicator)} />
  return page({ title: indicator.title, section: 'Scorecards', back: { href: indicatorsPath, text: 'All indicators' }, body, invalid: ask.errors.length > 0 }, nobody)
}

/** Its values as a file. */
export async function sendIndicator(visit: Visit<Reader>): Promise<Reply> {
  const { format } = visit.params
  const ask = readAsk(visit.query, (visit.visitor as Reader).today)
  const found = format === 'csv' || format === 'xlsx' ? await findByCode(visit, 'see-programme', ask.asAt) : undefined
  if (!found) return notFound()
  const made = await indicatorFile(found.record, ask.asAt, format as 'csv' | 'xlsx')
  return file(made.name, made.type, made.body, nobody)
}
