import { serviceWords, workingRows, type Stage } from '../../domains/casework/index.ts'
import type { Deadline } from '../../statute/index.ts'
import { Badge, dueIn, toneOfDue, Working } from '../../ui/index.ts'
import { longDate } from '../../values/date-words.ts'
import { daysBetween, type PlainDate } from '../../values/plain-date.ts'
import type { AssessmentView } from './assessment-view.ts'

type Row = { name: string; deadline: Deadline; met: PlainDate | null }

/** Every date of the assessment, with when it was met, each to open for its working. */
export function AssessmentDates({ view, today }: { view: AssessmentView; today: PlainDate }) {
  const rows = rowsOf(view).toSorted((a, b) => a.deadline.strict - b.deadline.strict)
  if (rows.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">Every date, and how it is worked out</h2>
      <ul class="wm-dates">
        {rows.map((row) => (
          <li class="wm-dates__row">
            <p class="wm-dates__name">{row.name} <Badge tone={stateOf(row, today).tone}>{stateOf(row, today).text}</Badge></p>
            <Working summary={`${row.deadline.bound === 'minimum' ? 'Runs to the end of' : 'By'} ${longDate(row.deadline.strict)}`} rows={workingRows(row.deadline)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function rowsOf({ assessment, dates }: AssessmentView): Row[] {
  return dates.all.filter((deadline) => applies(deadline.step, assessment.stage)).map((deadline): Row => {
    switch (deadline.step) {
      case 'decide-to-assess': return { name: 'Tell the family whether there will be an assessment', deadline, met: assessment.assessDecidedOn }
      case 'no-plan-notice': return { name: 'If there is to be no plan, tell the family', deadline, met: assessment.closedOn }
      case 'final-plan': return { name: 'Send the final plan', deadline, met: assessment.closedOn }
      case 'advice': {
        const advice = assessment.advice.find((one) => dates.ofAdvice(one.id) === deadline)
        return { name: `Advice: ${advice ? serviceWords[advice.service] : 'somebody'}`, deadline, met: advice?.returnedOn ?? null }
      }
      case 'representations': return { name: 'The family’s time with the draft', deadline, met: null }
      default: return { name: deadline.duty, deadline, met: null }
    }
  })
}

/** A date that the end of an assessment made idle is not shown as met or missed. */
function applies(step: Deadline['step'], stage: Stage): boolean {
  if (stage === 'refused' || stage === 'withdrawn') return step === 'decide-to-assess'
  if (step === 'no-plan-notice') return stage === 'requested' || stage === 'assessing' || stage === 'no-plan'
  return stage !== 'no-plan' || step !== 'final-plan'
}

function stateOf({ deadline, met }: Row, today: PlainDate) {
  if (deadline.bound === 'minimum') {
    return today > deadline.strict ? { text: 'over', tone: 'neutral' as const } : { text: 'running', tone: 'info' as const }
  }
  if (met !== null) {
    const late = daysBetween(deadline.strict, met)
    return late > 0 ? { text: `met ${late} ${late === 1 ? 'day' : 'days'} late`, tone: 'late' as const } : { text: 'met in time', tone: 'good' as const }
  }
  const days = daysBetween(today, deadline.strict)
  return { text: dueIn(days), tone: toneOfDue(days) }
}
