import { hoursInWords, momentInWords, type Child, type LinkOfficer } from '../../domains/people/index.ts'
import type { Plan } from '../../domains/plans/index.ts'
import { PlanCard } from '../../domains/plans/index.ts'
import { Columns, EmptyState, PageHeading, WarningText } from '../../ui/index.ts'
import { ageOn, curriculumYearOn } from '../../values/age.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import { needWords } from '../../domains/plans/index.ts'
import type { AssessmentView } from './assessment-view.ts'
import { AssessmentDates } from './assessment-dates.tsx'
import { History } from './history.tsx'
import { People } from './people.tsx'
import { WhatIsNext } from './what-is-next.tsx'
import { WeeksPanel } from './weeks-panel.tsx'

type Model = {
  child: Child
  officer: LinkOfficer | undefined
  /** Newest first. */
  assessments: readonly AssessmentView[]
  plans: readonly Plan[]
  today: PlainDate
  mayRecord: boolean
  /** The reader opened a restricted record for some hours. */
  opening: Opening | undefined
}

type Opening = { openedAt: Date; hours: number; reason: string }

export function ChildPage({ child, officer, assessments, plans, today, mayRecord, opening }: Model) {
  const [newest] = assessments
  return (
    <>
      <PageHeading lead={aboutWords(child, today)}>{child.name}</PageHeading>
      {opening && <WarningText iconFallbackText="Important">A restricted record. You opened it on {momentInWords(opening.openedAt)} for {hoursInWords(opening.hours)}: {opening.reason} Those responsible are shown this.</WarningText>}
      <Columns side={
        <>
          {newest?.next && <WeeksPanel view={newest} today={today} />}
          <People child={child} officer={officer} mayRecord={mayRecord} />
        </>
      }>
        {assessments.map((view) => (
          <>
            <WhatIsNext view={view} today={today} mayRecord={mayRecord} />
            <History view={view} mayRecord={mayRecord} />
            <AssessmentDates view={view} today={today} />
          </>
        ))}
        {plans.map((plan) => <PlanCard plan={plan} />)}
        {assessments.length + plans.length === 0 && (
          <EmptyState heading="No request and no plan"><p class="govuk-body">Nothing has been recorded about this child yet.</p></EmptyState>
        )}
      </Columns>
    </>
  )
}

function aboutWords(child: Child, today: PlainDate): string {
  const year = curriculumYearOn(child.birthDate, today)
  const yearWords = year >= 1 && year <= 14 ? `Year ${year}` : year === 0 ? 'Reception' : undefined
  const place = child.setting ? `${yearWords ? `${yearWords} at` : 'at'} ${child.setting}` : yearWords
  const need = child.primaryNeed ? ` ${needWords[child.primaryNeed] ?? child.primaryNeed}.` : ''
  const age = `Aged ${ageOn(child.birthDate, today)}`
  return `${[age, place].filter(Boolean).join(', ')}.${need}`
}
