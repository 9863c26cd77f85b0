import { stageWords } from '../../../../casework/index.ts'
import { FormErrors, formatPercent, LineChart, PageHeading, StatCards } from '../../../../../ui/index.ts'
import { isoDate, longDate } from '../../../../../values/date-words.ts'
import { addToMonth, monthInWords, monthKeyOf } from '../../../../../values/month-key.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { ageBandOf, ageBands, groupBy, isPast20, localityOf, officerOf, stages } from '../../rules/groups.ts'
import type { MonthRow } from '../../rules/monthly.ts'
import type { OpenCase } from '../../rules/open-case.ts'
import type { OpenCount } from '../../storage/open.ts'
import type { Ask } from '../ask.ts'
import { AsAtForm } from '../as-at-form.tsx'
import { issuedChildrenPath, monthlyPath, openChildrenPath, waitingPath } from '../paths.ts'
import { GroupTable } from './group-table.tsx'

type Model = { ask: Ask; open: readonly OpenCase[]; backlog: readonly OpenCount[]; now: MonthRow | undefined; today: PlainDate }

export function OverviewPage({ ask, open, backlog, now, today }: Model) {
  const { asAt } = ask
  const month = monthKeyOf(asAt)
  const year = { from: addToMonth(month, -11), to: month, asAt, exceptions: 'excluding' as const }
  const past = open.filter((one) => isPast20(one, asAt)).length
  return (
    <>
      <FormErrors errors={ask.errors} />
      <PageHeading lead={`Assessments as known at the end of ${longDate(asAt)}${asAt === today ? ', today' : ''}.`}>Figures</PageHeading>
      <StatCards label="At a glance" cards={[
        { value: open.length, label: 'open assessments', href: openChildrenPath(asAt) },
        { value: past, label: 'past 20 weeks', href: openChildrenPath(asAt, { past20: 'yes' }), tone: past > 0 ? 'late' : 'good' },
        { value: now?.rolling.issued ?? 0, label: 'plans issued in twelve months', href: issuedChildrenPath(year) },
        { value: now?.rolling.percent === null || now === undefined ? '–' : formatPercent(now.rolling.percent), label: 'of those within 20 weeks', href: monthlyPath(year) },
      ]} />
      <AsAtForm action="/figures" ask={ask} />
      <LineChart id="backlog" title={backlogTitle(backlog)} description="Open assessments at the end of each month, and how many of them were past 20 weeks."
        along={{ heading: 'End of', names: backlog.map(({ day }) => monthInWords(monthKeyOf(day))) }}
        series={[
          { name: 'Open', values: backlog.map((one) => one.open), hrefs: backlog.map(({ day }) => openChildrenPath(asAt, { on: isoDate(day) })) },
          { name: 'Past 20 weeks', values: backlog.map((one) => one.past20), hrefs: backlog.map(({ day }) => openChildrenPath(asAt, { on: isoDate(day), past20: 'yes' })) },
        ]} />
      <p class="govuk-body">
        <a class="govuk-link" href={monthlyPath(year)}>Plans issued and within 20 weeks, month by month</a>{' · '}
        <a class="govuk-link" href={waitingPath(asAt)}>How long families wait</a>
      </p>
      <p class="govuk-body"><a class="govuk-link" href={openChildrenPath(asAt).replace('/open?', '/open/csv?')}>Download every open assessment as CSV</a>. Link officers and localities are as they are today, whatever the day asked for.</p>
      <div class="wm-groups">
        <GroupTable id="by-stage" caption="By stage" heading="Stage" groups={groupBy(open, asAt, (one) => one.stage, stages)} nameOf={(key) => stageWords[key as (typeof stages)[number]]}
          address={(key, past20) => openChildrenPath(asAt, { stage: key, ...past20 })} />
        <GroupTable id="by-age" caption="By age at request" heading="Age" groups={groupBy(open, asAt, ageBandOf, ageBands)}
          address={(key, past20) => openChildrenPath(asAt, { age: key, ...past20 })} />
        <GroupTable id="by-locality" caption="By locality" heading="Locality" groups={groupBy(open, asAt, localityOf)}
          address={(key, past20) => openChildrenPath(asAt, { locality: key, ...past20 })} />
        <GroupTable id="by-officer" caption="By link officer" heading="Link officer" groups={groupBy(open, asAt, officerOf)}
          address={(key, past20) => openChildrenPath(asAt, { officer: key, ...past20 })} />
      </div>
    </>
  )
}

function backlogTitle(backlog: readonly OpenCount[]): string {
  const last = backlog.at(-1)
  const peak = backlog.reduce((most, one) => (one.past20 > most.past20 ? one : most), backlog[0] ?? { day: 0 as PlainDate, open: 0, past20: 0 })
  if (!last || peak.past20 === 0) return 'No assessment was past 20 weeks at the end of any month'
  if (peak.day === last.day) return `${last.past20} assessments are past 20 weeks, the most in three years`
  return `${last.past20} assessments are past 20 weeks; there were ${peak.past20} at the end of ${monthInWords(monthKeyOf(peak.day))}`
}
