import { addressWith, counted, DataTable, FormErrors, formatPercent, InsetText, LineChart, PageHeading } from '../../../../../ui/index.ts'
import { dateInWords, isoDate, longDate } from '../../../../../values/date-words.ts'
import { addToMonth, monthInWords, monthKeyOf } from '../../../../../values/month-key.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import type { MonthRow, Share } from '../../rules/monthly.ts'
import type { Ask } from '../ask.ts'
import { AsAtForm } from '../as-at-form.tsx'
import { issuedChildrenPath } from '../paths.ts'
import { Beside, type YearBeside } from './beside.tsx'

type Model = { ask: Ask; rows: readonly MonthRow[]; years: readonly YearBeside[]; today: PlainDate }

const percent = (share: Share) => (share.percent === null ? '–' : formatPercent(share.percent))

export function MonthlyPage({ ask, rows, years, today }: Model) {
  const query = { from: ask.from, to: ask.to, asAt: isoDate(ask.asAt), exceptions: ask.exceptions }
  const children = (row: MonthRow, n: number, span: 'month' | 'year', inTime?: boolean) =>
    n === 0 ? '0' : <a class="govuk-link" href={issuedChildrenPath({ ...ask, from: span === 'month' ? row.month : addToMonth(row.month, -11), to: row.month }, inTime)}>{n}</a>
  const leftOut = rows.reduce((n, row) => n + row.disputed, 0)
  const undated = rows.reduce((n, row) => n + row.undated, 0)
  return (
    <>
      <FormErrors errors={ask.errors} />
      <PageHeading lead={`As known at the end of ${longDate(ask.asAt)}${ask.asAt === today ? ', today' : ''}. Plans with an exception are ${ask.exceptions === 'excluding' ? 'left out' : 'counted'}.`}>Plans within 20 weeks</PageHeading>
      <AsAtForm action="/figures/timeliness" ask={ask} months />
      <LineChart id="within" title={chartTitle(rows)} description="Percentage of plans issued within 20 weeks of the request, each month and over the twelve months to it." most={100}
        along={{ heading: 'Month', names: rows.map((row) => monthInWords(row.month)) }} format={formatPercent}
        series={[
          { name: 'Twelve months to date', values: rows.map((row) => row.rolling.percent) },
          { name: 'In the month', values: rows.map((row) => row.percent) },
        ]} />
      <DataTable id="monthly" caption="Plans issued and within 20 weeks" noun="months" rows={rows} address={{ path: '/figures/timeliness', query }}
        downloads={[
          { text: 'Download as CSV', href: addressWith('/figures/timeliness/csv', query) },
          { text: 'Download for Excel', href: addressWith('/figures/timeliness/xlsx', query) },
        ]}
        columns={[
          { key: 'month', heading: 'Month', namesRow: true, cell: (row) => `${monthInWords(row.month)}${row.month === monthKeyOf(ask.asAt) ? `, to ${dateInWords(ask.asAt)}` : ''}` },
          { key: 'issued', heading: 'Issued', numeric: true, cell: (row) => children(row, row.issued, 'month') },
          { key: 'in-time', heading: 'In 20 weeks', numeric: true, cell: (row) => children(row, row.inTime, 'month', true) },
          { key: 'percent', heading: '%', numeric: true, cell: percent },
          { key: 'rolling-issued', heading: 'Issued in 12 months', numeric: true, cell: (row) => children(row, row.rolling.issued, 'year') },
          { key: 'rolling-in-time', heading: 'In 20 weeks in 12 months', numeric: true, cell: (row) => children(row, row.rolling.inTime, 'year', true) },
          { key: 'rolling-percent', heading: '% in 12 months', numeric: true, cell: (row) => percent(row.rolling) },
        ]} />
      <InsetText>
        <p class="govuk-body">A plan is within 20 weeks if it was sent at most 140 days after the request was received (reg 13(2) SEND Regulations 2014).</p>
        {leftOut > 0 && <p class="govuk-body">{counted(leftOut, 'plan')} in these months came after mediation or an appeal, and {leftOut === 1 ? 'is' : 'are'} left out, as in the department’s own figure.</p>}
        {undated > 0 && <p class="govuk-body">{counted(undated, 'plan')} {undated === 1 ? 'has' : 'have'} no day of request on record, and cannot be counted.</p>}
      </InsetText>
      <Beside years={years} />
    </>
  )
}

function chartTitle(rows: readonly MonthRow[]): string {
  const last = rows.at(-1)
  const first = rows[0]
  if (!last || !first || last.rolling.percent === null) return 'No plans were issued in these months'
  if (first.rolling.percent === null || rows.length === 1) return `${formatPercent(last.rolling.percent)} of plans were within 20 weeks over twelve months`
  const moved = last.rolling.percent - first.rolling.percent
  const verb = Math.abs(moved) < 0.05 ? 'stayed at' : moved > 0 ? 'rose to' : 'fell to'
  return `Over twelve months, plans within 20 weeks ${verb} ${formatPercent(last.rolling.percent)}${verb === 'stayed at' ? '' : ` from ${formatPercent(first.rolling.percent)}`}`
}
