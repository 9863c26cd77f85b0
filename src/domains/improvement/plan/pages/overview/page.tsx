import { placeFor, placesWhere, type Reader } from '../../../../identity/index.ts'
import { nobody, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { standingOf } from '../../rules/programme.ts'
import { findActions } from '../../storage/actions.ts'
import { findPlans } from '../../storage/plans.ts'
import { findLedBy } from '../../storage/named-leads.ts'
import { OverviewPage } from './view.tsx'

/** The plans of the area, each with how it stands. */
export async function showOverview({ trx, visitor }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const authority = placeFor(reader, 'see-programme')
  const plans = await findPlans(trx, authority)
  const led = await findLedBy(trx, authority, reader.person)
  const rows = []
  for (const plan of plans) rows.push({ plan, standing: standingOf(await findActions(trx, authority, { plan: plan.id }), []) })
  const body = <OverviewPage rows={rows} runs={placesWhere(reader, 'run-programme').includes(authority)} led={led.length} />
  return page({ title: 'Improvement', section: 'Improvement', body }, nobody)
}
