import { ProgressWeeks, SidePanel } from '../../ui/index.ts'
import { daysBetween, type PlainDate } from '../../values/plain-date.ts'
import type { AssessmentView } from './assessment-view.ts'

export function WeeksPanel({ view: { assessment }, today }: { view: AssessmentView; today: PlainDate }) {
  if (assessment.receivedOn === null) return null
  const week = Math.floor(daysBetween(assessment.receivedOn, today) / 7)
  return (
    <SidePanel heading="20 weeks">
      <ProgressWeeks week={week} title={`Week ${week} of 20. The family is told whether there is an assessment by week 6, of no plan by week 16, and has the plan by week 20.`} />
    </SidePanel>
  )
}
