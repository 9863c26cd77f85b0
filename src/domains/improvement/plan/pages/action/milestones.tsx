import { Badge, DataTable } from '../../../../../ui/index.ts'
import { shortDate } from '../../../../../values/date-words.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import type { Milestone, PlanAction } from '../../rules/plan-action.ts'
import { milestoneDue } from '../../rules/propose-status.ts'
import type { Plan } from '../../storage/plans.ts'
import { actionPath } from '../paths.ts'
import { Lines } from '../words.tsx'

type Props = { plan: Plan; action: PlanAction; today: PlainDate }

export const Milestones = ({ plan, action, today }: Props) => (
  action.milestones.length === 0 ? <section><h2 class="govuk-heading-m">Milestones</h2><p class="govuk-body">None are named.</p></section> : (
    <DataTable id="milestones" caption="Milestones" noun="milestones" rows={action.milestones} address={{ path: actionPath(plan.code, action.id), query: {} }}
      columns={[
        { key: 'when', heading: 'When', namesRow: true, cell: (one) => <>{one.months === null ? one.printed : `After ${one.months} months`}{dueNote(one, plan.startsOn)}</> },
        { key: 'what', heading: 'What will be there', cell: ({ words }) => <Lines text={words} /> },
        { key: 'met', heading: 'Met', cell: (one) => <Met milestone={one} due={milestoneDue(one, plan.startsOn)} today={today} /> },
      ]} />
  )
)

function dueNote(milestone: Milestone, startsOn: PlainDate | null) {
  const due = milestoneDue(milestone, startsOn)
  return due === null ? null : <span class="wm-facts__note">by {shortDate(due)}</span>
}

function Met({ milestone: { met, saidBy }, due, today }: { milestone: Milestone; due: PlainDate | null; today: PlainDate }) {
  if (met === true) return <><Badge tone="good">Met</Badge>{saidBy && <span class="wm-facts__note">{saidBy}</span>}</>
  const isLate = due !== null && due < today
  return <Badge tone={isLate ? 'late' : 'neutral'}>{met === false ? 'Not met' : isLate ? 'Late: nobody has said' : 'Not said'}</Badge>
}
