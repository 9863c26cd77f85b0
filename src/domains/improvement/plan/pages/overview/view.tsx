import { importsPath, uploadPath } from '../../../reading/pages/paths.ts'
import { Button, counted, DataTable, EmptyState, PageHeading } from '../../../../../ui/index.ts'
import type { Standing } from '../../rules/programme.ts'
import type { Plan } from '../../storage/plans.ts'
import { actionsPath, improvementPath, myActionsPath, planPath } from '../paths.ts'

type Model = { rows: readonly { plan: Plan; standing: Standing }[]; runs: boolean; led: number }

const count = (n: number, href: string) => (n === 0 ? '0' : <a class="govuk-link" href={href}>{n}</a>)

export const OverviewPage = ({ rows, runs, led }: Model) => (
  <>
    <PageHeading lead="Plans of action, what they promise, and how each action stands.">Improvement</PageHeading>
    {led > 0 && <p class="govuk-body"><a class="govuk-link" href={myActionsPath}>You lead {counted(led, 'action')}: tell how they go</a></p>}
    <DataTable id="plans" caption="Plans of action" noun="plans" rows={rows} address={{ path: improvementPath, query: {} }}
      empty={<EmptyState heading="There is no plan here yet" action={runs ? <Button href={uploadPath}>Import a plan</Button> : undefined}>
        <p class="govuk-body">A plan is read from the workbook or CSV file in which you keep it. Nothing in it has to be typed again.</p>
      </EmptyState>}
      columns={[
        { key: 'plan', heading: 'Plan', namesRow: true, cell: ({ plan }) => <a class="govuk-link" href={planPath(plan.code)}>{plan.title}</a> },
        { key: 'actions', heading: 'Actions', numeric: true, cell: ({ plan, standing }) => count(standing.actions, actionsPath(plan.code)) },
        { key: 'done', heading: 'Complete or embedded', numeric: true, cell: ({ plan, standing }) => count(standing.counts.complete + standing.counts.embedded, actionsPath(plan.code, { status: 'done' })) },
        { key: 'delayed', heading: 'Delayed or at risk', numeric: true, cell: ({ plan, standing }) => count(standing.counts.delayed, actionsPath(plan.code, { status: 'delayed' })) },
        { key: 'overdue', heading: 'Overdue', numeric: true, cell: ({ plan, standing }) => count(standing.counts.overdue, actionsPath(plan.code, { status: 'overdue' })) },
        { key: 'unknown', heading: 'Not known', numeric: true, cell: ({ plan, standing }) => count(standing.counts.unknown, actionsPath(plan.code, { status: 'unknown' })) },
      ]} />
    {runs && rows.length > 0 && <div class="govuk-button-group"><Button href={uploadPath} classes="govuk-button--secondary">Import a plan, or a later version</Button><a class="govuk-link" href={importsPath}>Files taken in before</a></div>}
  </>
)
