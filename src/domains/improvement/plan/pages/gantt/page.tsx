import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { shortDate } from '../../../../../values/date-words.ts'
import { EmptyState, FormErrors, GanttChart, InsetText, PageHeading } from '../../../../../ui/index.ts'
import { findActions } from '../../storage/actions.ts'
import { findStructure } from '../../storage/structure.ts'
import { AsKnownForm } from '../as-known-form.tsx'
import { findHere } from '../here.ts'
import { ganttPath, planPath, startPath } from '../paths.ts'
import { PlanTabs } from '../plan-tabs.tsx'
import { ganttTitle, hasDays, rowsOfGantt } from './rows.ts'
import { ganttTable } from './table.tsx'

/** The plan as a chart of time, with the same days in a table. Actions of which no day is known are named below it. */
export async function showGantt(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHere(visit)
  if (!here) return notFound()
  const { plan, authority, reader, asKnown, errors } = here
  const day = asKnown ?? reader.today
  const { workstreams } = await findStructure(visit.trx, authority, plan.id, asKnown)
  const actions = await findActions(visit.trx, authority, { plan: plan.id }, asKnown)
  const rows = rowsOfGantt(plan, actions, workstreams, day, asKnown)
  const shown = rows.filter(hasDays)
  const left = rows.filter((row) => !hasDays(row))
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title} lead="When each action is due, and which milestones are met. A dashed bar has an end that the plan does not name.">Timeline</PageHeading>
      <PlanTabs plan={plan.code} current="Timeline" asKnown={asKnown} />
      {plan.startsOn === null && rows.some(({ marks, milestones }) => milestones > marks.length) && <InsetText>Milestones “after 3 months” have no day until somebody says when the plan began.{here.runs && asKnown === null && <> <a class="govuk-link" href={startPath(plan.code)}>Say when it began</a></>}</InsetText>}
      {shown.length === 0 ? <EmptyState heading="No day is known of any action" /> : <GanttChart id="gantt" title={ganttTitle(shown, day)} description="A bar for each action from its beginning to the day by which it is due, with its milestones." rows={shown} today={day} {...(asKnown === null ? {} : { dayName: shortDate(asKnown) })} table={ganttTable(shown)} />}
      {left.length > 0 && shown.length > 0 && <section><h2 class="govuk-heading-m">No day is known of these</h2><ul class="govuk-list govuk-list--bullet">{left.map(({ name, href, printed }) => <li><a class="govuk-link" href={href}>{name}</a>{printed && `: ${printed}`}</li>)}</ul></section>}
      <AsKnownForm action={ganttPath(plan.code)} day={day} errors={errors} />
    </>
  )
  return page({ title: 'Timeline', section: 'Improvement', back: { href: planPath(plan.code, asKnown), text: plan.title }, invalid: errors.length > 0, body }, nobody)
}
