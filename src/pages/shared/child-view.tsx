import { lawLine, serviceWords, stageWords, workingRows, type ListedAssessment, type NextStep as Next } from '../../domains/casework/index.ts'
import type { Child, LinkOfficer, SharedChild } from '../../domains/people/index.ts'
import { PlanCard, type Plan } from '../../domains/plans/index.ts'
import { Columns, EmptyState, NextStep, PageHeading, SideFacts, SidePanel, SummaryList } from '../../ui/index.ts'
import { ageOn } from '../../values/age.ts'
import { dateInWords } from '../../values/date-words.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import { scopeInWords } from './words.ts'

type Seen = { assessment: ListedAssessment; next: Next | undefined }
type Model = { child: Child; grants: readonly SharedChild[]; assessments: readonly Seen[]; plans: readonly Plan[]; officer: LinkOfficer | undefined; today: PlainDate }

export function SharedChildPage({ child, grants, assessments, plans, officer, today }: Model) {
  return (
    <>
      <PageHeading lead={[`Aged ${ageOn(child.birthDate, today)}`, child.setting].filter(Boolean).join(', ')}>{child.name}</PageHeading>
      <Columns side={
        <>
          <SidePanel heading="Why you see this">
            <SideFacts facts={grants.map(({ scope, party, area, until }) => ({
              name: scopeInWords(scope), value: `${party}, for ${area}`, note: until === null ? 'until it is ended' : `until ${dateInWords(until)}`,
            }))} />
            <p class="govuk-body">Each look is written down, and the family is told of it.</p>
          </SidePanel>
          <SidePanel heading={officer ? `${officer.name} is the link officer` : 'No link officer yet'}>
            <p class="govuk-body">{[officer?.phone ?? officer?.localityPhone, officer?.email].filter(Boolean).join(', ')}</p>
          </SidePanel>
        </>
      }>
        {assessments.map((seen) => <Assessment {...seen} today={today} />)}
        {plans.map((plan) => <PlanCard plan={plan} />)}
        {assessments.length + plans.length === 0 && (
          <EmptyState heading="Nothing is shared yet"><p class="govuk-body">The council has not recorded anything that you are asked to see.</p></EmptyState>
        )}
      </Columns>
    </>
  )
}

const Assessment = ({ assessment, next, today }: Seen & { today: PlainDate }) => (
  <>
    <NextStep heading={stageWords[assessment.stage]} working={next?.law && { rows: workingRows(next.law) }}>
      <p class="govuk-body">{next ? lawLine(next, assessment.receivedOn, today) : 'This assessment has ended.'}</p>
    </NextStep>
    {assessment.advice.length > 0 && (
      <>
        <h2 class="govuk-heading-m">Advice</h2>
        <SummaryList rows={assessment.advice.map((one) => ({
          key: { text: capital(serviceWords[one.service]) },
          value: { text: `asked ${dateInWords(one.askedOn)}, ${one.returnedOn === null ? 'not here yet' : `here since ${dateInWords(one.returnedOn)}`}` },
        }))} />
      </>
    )}
  </>
)

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
