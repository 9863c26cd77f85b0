import { ColumnChart, counted, FormErrors, InsetText, PageHeading, percentOf, StatCards, type FieldErrors } from '../../../../../ui/index.ts'
import { dateInWords, longDate } from '../../../../../values/date-words.ts'
import { monthInWords } from '../../../../../values/month-key.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { statusInWords, statuses, type KnownStatus } from '../../rules/status.ts'
import type { Programme } from '../../storage/programme.ts'
import { structurePath } from '../../../editing/pages/paths.ts'
import { AsKnownForm } from '../as-known-form.tsx'
import { actionsPath, changesPath, leadsPath, planPath, startPath } from '../paths.ts'
import { PlanTabs } from '../plan-tabs.tsx'
import { toneOfStatus } from '../status-badge.tsx'
import { AreaTable } from './area-table.tsx'
import { Developments } from '../changes/developments.tsx'

type Model = { programme: Programme; runs: boolean; asKnown: PlainDate | null; today: PlainDate; since: PlainDate; errors: FieldErrors }

export function ProgrammePage({ programme, runs, asKnown, today, since, errors }: Model) {
  const { plan, standing, developments } = programme
  const { counts, actions } = standing
  const done = counts.complete + counts.embedded
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading lead={`${done} of ${counted(actions, 'action')} (${percentOf(done, actions)}) are complete or embedded. As known at the end of ${longDate(asKnown ?? today)}${asKnown === null ? ', today' : ''}.`}>{plan.title}</PageHeading>
      <PlanTabs plan={plan.code} current="Programme" asKnown={asKnown} />
      <StatCards label="All actions by status" cards={([...statuses, 'unknown'] as KnownStatus[]).filter((status) => status !== 'unknown' || counts.unknown > 0).map((status) => (
        { value: counts[status], label: statusInWords(status).toLowerCase(), href: actionsPath(plan.code, { status, asKnown }), tone: counts[status] > 0 ? toneOfStatus[status] : undefined }))} />
      {runs && asKnown === null && plan.startsOn === null && <InsetText>Milestones count from the plan’s first day, and nobody has said which day that is. <a class="govuk-link" href={startPath(plan.code)}>Say when it began</a></InsetText>}
      <AreaTable programme={programme} asKnown={asKnown} />
      <OverTime programme={programme} />
      <h2 class="govuk-heading-m">What changed since {dateInWords(since)}</h2>
      <Developments plan={plan.code} developments={developments.slice(0, 8)} asKnown={asKnown} />
      <p class="govuk-body"><a class="govuk-link" href={changesPath(plan.code, since, asKnown)}>{developments.length > 8 ? `All ${developments.length} changes` : 'Changes since another day'}</a></p>
      <AsKnownForm action={planPath(plan.code)} day={asKnown ?? today} errors={errors} />
      {runs && asKnown === null && <p class="govuk-body"><a class="govuk-link" href={structurePath(plan.code)}>Words of the plan</a>{' · '}<a class="govuk-link" href={leadsPath(plan.code)}>Who is who among the leads</a>{' · '}<a class="govuk-link" href={startPath(plan.code)}>First day and resources</a></p>}
    </>
  )
}

/** Four bands, so that each has a look of its own. */
const bands: readonly { name: string; of: readonly KnownStatus[] }[] = [
  { name: 'Complete or embedded', of: ['complete', 'embedded'] }, { name: 'Delayed or overdue', of: ['delayed', 'overdue'] },
  { name: 'In progress', of: ['in-progress'] }, { name: 'Not yet started, or not known', of: ['not-yet-started', 'unknown'] },
]

function OverTime({ programme: { overTime, standing } }: { programme: Programme }) {
  const first = overTime[0]
  const last = overTime.at(-1)
  if (!first || !last || overTime.length < 2) return null
  const done = (one: typeof first) => one.counts.complete + one.counts.embedded
  return (
    <ColumnChart id="over-time" title={`${done(last)} of ${standing.actions} actions are done; at the end of ${monthInWords(first.month)} it was ${done(first)}`}
      description="How many actions stood in which status at the end of each month, as it was known then."
      along={{ heading: 'End of', names: overTime.map(({ month }) => monthInWords(month).replace(/^(\w{3})\w*/, '$1')) }}
      series={bands.map(({ name, of }) => ({ name, values: overTime.map(({ counts }) => of.reduce((sum, status) => sum + counts[status], 0)) }))} />
  )
}
