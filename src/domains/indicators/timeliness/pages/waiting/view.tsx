import { DataTable, EmptyState, FormErrors, formatPercent, InsetText, PageHeading, WaitingCurve } from '../../../../../ui/index.ts'
import { isoDate, longDate, shortDate } from '../../../../../values/date-words.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { medianWait, waitingAfter, type CurveStep, type Wait } from '../../rules/waiting.ts'
import type { Ask } from '../ask.ts'
import { AsAtForm } from '../as-at-form.tsx'
import { requestsPath } from '../paths.ts'

export type YearOfWaits = { from: PlainDate; to: PlainDate; waits: readonly Wait[]; curve: readonly CurveStep[] }

const nameOf = (year: YearOfWaits) => `Asked ${shortDate(year.from)} to ${shortDate(year.to)}`

export const WaitingPage = ({ ask, years }: { ask: Ask; years: readonly YearOfWaits[] }) => (
  <>
    <FormErrors errors={ask.errors} />
    <PageHeading lead={`From the request to a plan, or to hearing that there will be none, as known at the end of ${longDate(ask.asAt)}. Those still waiting are counted too.`}>How long families wait</PageHeading>
    <AsAtForm action="/figures/waiting" ask={ask} />
    {years.length === 0 ? <EmptyState heading="No requests in these three years" /> : (
      <>
        <WaitingCurve id="waiting" title={titleOf(years)} description="The share of families still waiting so many weeks after their request, one line for each year of requests."
          timeLabel="Weeks since the request" until={60} limit={{ time: 20, label: '20 weeks' }} tableTimes={[6, 16, 20, 30, 40, 52]}
          series={years.map((year) => ({ name: nameOf(year), steps: year.curve.map((step) => ({ time: step.days / 7, share: step.waiting })).filter(({ time }) => time <= 60) }))} />
        <DataTable id="waits" caption="In numbers" noun="years" rows={years} address={{ path: '/figures/waiting', query: { asAt: isoDate(ask.asAt) } }}
          columns={[
            { key: 'year', heading: 'Year of requests', namesRow: true, cell: nameOf },
            { key: 'requests', heading: 'Requests', numeric: true, cell: (year) => link(year.waits.length, requestsPath(ask.asAt, year.from, year.to, false)) },
            { key: 'waiting', heading: 'Still waiting', numeric: true, cell: (year) => link(year.waits.filter((one) => one.end === 'still-waiting').length, requestsPath(ask.asAt, year.from, year.to, true)) },
            { key: 'median', heading: 'Half had an answer by', numeric: true, cell: (year) => weeks(medianWait(year.curve)) },
            { key: 'past', heading: 'Still waiting at 20 weeks', numeric: true, cell: (year) => formatPercent(waitingAfter(year.curve, 140) * 100) },
          ]} />
      </>
    )}
    <InsetText>
      <p class="govuk-body">A request that was refused or withdrawn counts as waiting until that day, and then no more. A request that is still open counts as waiting until today. Leaving open cases out would make a growing backlog look fast (Kaplan and Meier, 1958).</p>
    </InsetText>
  </>
)

const link = (n: number, href: string) => (n === 0 ? '0' : <a class="govuk-link" href={href}>{n}</a>)

const weeks = (days: number | undefined) => (days === undefined ? 'not yet' : `week ${Math.ceil(days / 7)}`)

function titleOf(years: readonly YearOfWaits[]): string {
  const last = years.at(-1) as YearOfWaits
  const before = years.at(-2)
  const now = formatPercent(waitingAfter(last.curve, 140) * 100)
  if (!before) return `${now} of families are still waiting at 20 weeks`
  return `${now} of families who asked in the last year are still waiting at 20 weeks; the year before it was ${formatPercent(waitingAfter(before.curve, 140) * 100)}`
}
