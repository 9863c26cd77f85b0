import { addressWith, counted, DataTable, EmptyState, Filters, PageHeading, Select, type Query } from '../../../../../ui/index.ts'
import { shortDate } from '../../../../../values/date-words.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import type { Area } from '../../rules/programme.ts'
import { statusInWords, statuses } from '../../rules/status.ts'
import type { Plan } from '../../storage/plans.ts'
import { actionPath, actionsFilePath, actionsPath } from '../paths.ts'
import { PlanTabs } from '../plan-tabs.tsx'
import { newActionPath, structurePath } from '../../../editing/pages/paths.ts'
import { StatusBadge } from '../status-badge.tsx'
import { cycleInWords, knownInWords, LeadsInWords, Lines, unbroken } from '../words.tsx'
import type { ListedAction, ListFilter } from './listed.ts'

type Model = { plan: Plan; runs: boolean; areas: readonly Area[]; all: readonly ListedAction[]; shown: readonly ListedAction[]; filter: ListFilter; asKnown: PlainDate | null; query: Query }

const firstLine = (text: string | null) => (text === null ? 'No words say what will be done' : text.length > 140 ? `${text.slice(0, 140)}…` : text)

export function ActionsPage({ plan, runs, areas, all, shown, filter, asKnown, query }: Model) {
  const leads = [...new Set(all.flatMap(({ action }) => action.leads.map(({ name }) => name)))].toSorted((a, b) => a.localeCompare(b))
  const path = actionsPath(plan.code)
  const hasDates = all.some(({ due }) => due !== null)
  return (
    <>
      <PageHeading caption={plan.title} lead={`${shown.length} of ${counted(all.length, plan.actionWord.toLowerCase())}. ${knownInWords(asKnown)}`}>{`${plan.actionWord}s`}</PageHeading>
      <PlanTabs plan={plan.code} current="Actions" asKnown={asKnown} />
      {runs && <p class="govuk-body"><a class="govuk-link" href={newActionPath(plan.code)}>{/^[aeiou]/i.test(plan.actionWord) ? 'Add an' : 'Add a'} {plan.actionWord.toLowerCase()}</a>{' · '}<a class="govuk-link" href={structurePath(plan.code)}>Words of the plan</a></p>}
      <Filters action={path} keep={{ asKnown: query['asKnown'] }}>
        <Select id="area" name="area" value={filter.area ?? ''} label={{ text: 'Area of weakness' }} items={[{ value: '', text: 'All' }, ...areas.map(({ id, number, words }) => ({ value: id, text: `${number ?? ''} ${words ?? ''}`.trim().slice(0, 60) }))]} />
        <Select id="status" name="status" value={filter.status ?? ''} label={{ text: 'Status' }} items={[{ value: '', text: 'All' }, ...statuses.map((status) => ({ value: status, text: statusInWords(status) })), { value: 'done', text: 'Complete or embedded' }, { value: 'unknown', text: 'Not known' }]} />
        <Select id="lead" name="lead" value={filter.lead ?? ''} label={{ text: 'Lead' }} items={[{ value: '', text: 'All' }, ...leads.map((name) => ({ value: name, text: name.slice(0, 60) }))]} />
      </Filters>
      <DataTable id="actions" caption={`${plan.actionWord}s of the plan`} noun={`${plan.actionWord.toLowerCase()}s`} rows={shown} address={{ path, query }}
        empty={<EmptyState heading="No action is like that"><p class="govuk-body"><a class="govuk-link" href={actionsPath(plan.code, { asKnown })}>All actions</a></p></EmptyState>}
        downloads={[{ text: 'Download as CSV', href: addressWith(actionsFilePath(plan.code, 'csv'), query) }, { text: 'Download for Excel', href: addressWith(actionsFilePath(plan.code, 'xlsx'), query) }]}
        columns={[
          { key: 'name', heading: plan.actionWord, namesRow: true, cell: ({ action }) => <><a class="govuk-link" href={actionPath(plan.code, action.id, asKnown)}>{action.reference === null ? <Lines text={firstLine(action.words)} /> : unbroken(action.reference)}</a>{action.reference && <span class="wm-facts__note"><Lines text={firstLine(action.words)} /></span>}</> },
          { key: 'lead', heading: 'Leads', cell: ({ action }) => <LeadsInWords leads={action.leads} /> },
          { key: 'when', heading: 'By when', cell: ({ when, due }) => <>{when}{hasDates && due !== null && !when.includes(shortDate(due)) && <span class="wm-facts__note">by {shortDate(due)}</span>}</> },
          { key: 'status', heading: 'Status', cell: ({ status, proposal }) => <><StatusBadge status={status} />{proposal && proposal.status !== status && <span class="wm-facts__note">Proposed: {statusInWords(proposal.status).toLowerCase()}</span>}</> },
          { key: 'told', heading: 'Last update', cell: ({ told }) => (told === null ? 'None' : cycleInWords(told)) },
        ]} />
    </>
  )
}
