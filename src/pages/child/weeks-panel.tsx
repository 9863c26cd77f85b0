import { weekWords } from '../../domains/casework/index.ts'
import { ProgressWeeks, SidePanel } from '../../ui/index.ts'
import { daysBetween, type PlainDate } from '../../values/plain-date.ts'
import type { AssessmentView } from './assessment-view.ts'

export function WeeksPanel({ view: { assessment }, today }: { view: AssessmentView; today: PlainDate }) {
  if (assessment.receivedOn === null) return null
  const days = daysBetween(assessment.receivedOn, today)
  const week = days > 140 ? Math.ceil(days / 7) : Math.floor(days / 7)
  return (
    <SidePanel heading="20 weeks">
      <ProgressWeeks week={week} title={`${weekWords(assessment.receivedOn, today)}. The family is told whether there is an assessment by week 6, of no plan by week 16, and has the plan by week 20.`} />
    </SidePanel>
  )
}
