import { Button, Columns, FormErrors, PageHeading, SideFacts, SidePanel, type FieldErrors } from '../../../../../ui/index.ts'
import { longDate } from '../../../../../values/date-words.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import type { PlanAction } from '../../rules/plan-action.ts'
import { statusOf } from '../../rules/plan-action.ts'
import type { Area, Workstream } from '../../rules/programme.ts'
import { actionDue, proposeStatus } from '../../rules/propose-status.ts'
import type { Risk } from '../../rules/risk.ts'
import { statusInWords } from '../../rules/status.ts'
import type { PlanDevelopment } from '../../storage/changes.ts'
import type { Evidence } from '../../storage/evidence.ts'
import type { Measure } from '../../rules/measure.ts'
import type { Plan } from '../../storage/plans.ts'
import { actionWordsPath } from '../../../editing/pages/paths.ts'
import { Developments } from '../changes/developments.tsx'
import { AsKnownForm } from '../as-known-form.tsx'
import { actionPath, statusPath, updatePath } from '../paths.ts'
import { PastDay } from '../plan-tabs.tsx'
import { StatusBadge } from '../status-badge.tsx'
import { LeadsInWords, Lines, timingInWords } from '../words.tsx'
import { Told } from './told.tsx'
import { Milestones } from './milestones.tsx'
import { HangsOn, type Waiting } from './hangs-on.tsx'

type Model = {
  plan: Plan; action: PlanAction; today: PlainDate; asKnown: PlainDate | null; errors: FieldErrors; runs: boolean; tells: boolean; structure: { areas: readonly Area[]; workstreams: readonly Workstream[] }
  evidence: readonly Evidence[]; risks: readonly Risk[]; measures: readonly Measure[]; waitsFor: readonly Waiting[]; waitedForBy: readonly Waiting[]; history: readonly PlanDevelopment[]
}

export function ActionPage(model: Model) {
  const { plan, action, today, asKnown, structure } = model
  const due = actionDue(action, plan.startsOn)
  const workstream = structure.workstreams.find(({ id }) => id === action.workstream)
  return (
    <>
      <FormErrors errors={model.errors} />
      <PageHeading caption={[workstream?.number, workstream?.title].filter(Boolean).join(' ') || plan.title} lead={action.reference === null ? undefined : action.words === null ? 'No words say what will be done.' : <Lines text={action.words} />}>
        {action.reference ?? <Lines text={action.words ?? 'An action without words'} />}
      </PageHeading>
      <PastDay asKnown={asKnown} now={actionPath(plan.code, action.id)} />
      <Columns side={
        <>
          <StatusPanel {...model} />
          <SidePanel heading="Who and when">
            <SideFacts facts={[
              { name: 'Leads', value: <LeadsInWords leads={action.leads} /> },
              { name: 'By when', value: timingInWords(action.timing, action.timingPrinted, due), note: due === null ? undefined : longDate(due) },
              ...(action.resources === null ? [] : [{ name: 'Resources', value: <Lines text={action.resources} /> }]),
            ]} />
          </SidePanel>
        </>
      }>
        {action.families !== null && <section><h2 class="govuk-heading-m">What families will notice</h2><p class="govuk-body"><Lines text={action.families} /></p></section>}
        <section>
          <h2 class="govuk-heading-m">Answers</h2>
          {action.areas.length === 0 ? <p class="govuk-body">No area of weakness is named.</p> : (
            <ul class="govuk-list govuk-list--bullet">{action.areas.map((id) => <li>{structure.areas.find((one) => one.id === id)?.words ?? `Area ${structure.areas.find((one) => one.id === id)?.number}`}</li>)}</ul>
          )}
        </section>
        <Milestones plan={plan} action={action} today={today} />
        <Told plan={plan} action={action} evidence={model.evidence} tells={model.tells} runs={model.runs} />
        <HangsOn {...model} />
        <section><h2 class="govuk-heading-m">Everything that was recorded</h2><Developments plan={plan.code} developments={model.history} named={false} /></section>
      </Columns>
      <AsKnownForm action={actionPath(plan.code, action.id)} day={today} errors={model.errors} />
    </>
  )
}

function StatusPanel({ plan, action, today, runs, tells }: Model) {
  const status = statusOf(action)
  const proposal = proposeStatus(action, plan.startsOn, today)
  const said = action.status
  return (
    <SidePanel heading="Status">
      <p class="govuk-body"><StatusBadge status={status} /></p>
      {said && <p class="govuk-body-s">{said.reason ?? (said.printed ? `Printed as “${said.printed}”.` : '')} {said.by && `Set by ${said.by}.`}</p>}
      {proposal && proposal.status !== status && <p class="govuk-body-s"><strong>Proposed: {statusInWords(proposal.status).toLowerCase()}.</strong> {proposal.because}</p>}
      {tells && <Button href={updatePath(plan.code, action.id)}>Tell how it goes</Button>}
      {runs && <p class="govuk-body"><a class="govuk-link" href={statusPath(plan.code, action.id)}>Set the status</a></p>}
      {runs && <p class="govuk-body"><a class="govuk-link" href={actionWordsPath(plan.code, action.id)}>Change what the plan says of it</a></p>}
    </SidePanel>
  )
}
