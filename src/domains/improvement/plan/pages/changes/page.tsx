import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { FormErrors, PageHeading, counted } from '../../../../../ui/index.ts'
import { isoDate, longDate } from '../../../../../values/date-words.ts'
import { addMonths } from '../../../../../values/plain-date.ts'
import { findDevelopments } from '../../storage/changes.ts'
import { AsKnownForm } from '../as-known-form.tsx'
import { findHere, readDayIn } from '../here.ts'
import { changesPath, planPath } from '../paths.ts'
import { PlanTabs } from '../plan-tabs.tsx'
import { Developments } from './developments.tsx'

/** What became known of a plan since any earlier day: what a board asks first. */
export async function showChanges(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHere(visit)
  if (!here) return notFound()
  const { plan, reader, authority, asKnown } = here
  const until = asKnown ?? reader.today
  const { asKnown: asked, errors } = readDayIn(visit.query['since'], 'since', reader.today)
  const since = asked ?? (visit.query['since'] && errors.length === 0 ? reader.today : addMonths(until, -1))
  const found = await findDevelopments(visit.trx, authority, plan.id, since, asKnown)
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title} lead={`${counted(found.length, 'change')} since the end of ${longDate(since)}${asKnown === null ? '' : `, by the end of ${longDate(asKnown)}`}.`.replace(/^./, (first) => first.toUpperCase())}>What changed</PageHeading>
      <PlanTabs plan={plan.code} current="What changed" asKnown={asKnown} />
      <AsKnownForm action={changesPath(plan.code)} name="since" label="Since the end of" day={since} keep={{ asKnown: asKnown === null ? undefined : isoDate(asKnown) }} errors={errors} />
      <Developments plan={plan.code} developments={found} asKnown={asKnown} />
    </>
  )
  return page({ title: 'What changed', section: 'Improvement', back: { href: planPath(plan.code, asKnown), text: plan.title }, invalid: errors.length > 0, body }, nobody)
}
