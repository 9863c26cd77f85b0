import { weekWords, type CaseDates, type CaseworkEvent, type ListedAssessment, type NextStep as Next } from '../../domains/casework/index.ts'
import type { Authority } from '../../domains/identity/index.ts'
import type { Deadline } from '../../statute/index.ts'
import { findOfficerPath, mySightPath, type Child, type LinkOfficer } from '../../domains/people/index.ts'
import { EmptyState, NextStep, PageHeading, SidePanel, Timeline, WarningText, type TimelineEntry } from '../../ui/index.ts'
import { dateInWords, longDate } from '../../values/date-words.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import { happenedWords, lateWords, nextWords, whereWords } from './words.ts'

type Model = {
  child: Child
  officer: LinkOfficer | undefined
  frontDoor: Authority | undefined
  assessment: { assessment: ListedAssessment; dates: CaseDates; next: Next | undefined; events: readonly CaseworkEvent[] } | undefined
  today: PlainDate
}

export function MyChildPage({ child, officer, frontDoor, assessment, today }: Model) {
  const name = child.knownAs
  return (
    <div class="wm-narrow">
      {assessment ? <Assessment name={name} view={assessment} today={today} /> : (
        <>
          <PageHeading>{name}</PageHeading>
          <EmptyState heading="No assessment"><p class="govuk-body">Nobody has asked us to assess {name} yet. You can ask at any time: your link officer will help.</p></EmptyState>
        </>
      )}
      <SidePanel heading={officer ? `${officer.name} is your link officer` : 'You do not have a link officer yet'}>
        <p class="govuk-body">{reach(officer, frontDoor)}</p>
        <p class="govuk-body"><a class="govuk-link" href={mySightPath(child.id)}>Who can see {name}’s record, and who has looked</a></p>
      </SidePanel>
    </div>
  )
}

type AssessmentProps = { name: string; view: NonNullable<Model['assessment']>; today: PlainDate }

function Assessment({ name, view: { assessment, dates, next, events }, today }: AssessmentProps) {
  const coming = nextWords(assessment, dates, name)
  const late = lateWords(assessment, dates, today)
  const working = ['decide-to-assess', 'no-plan-notice', 'representations', 'final-plan'] as const
  const deadlines = working.flatMap((step) => dates.of(step) ?? [])
  return (
    <>
      <PageHeading lead={whereWords(assessment, next, name)}>{name}’s assessment</PageHeading>
      {late && <WarningText iconFallbackText="Important">{late}</WarningText>}
      {coming.length > 0 && (
        <NextStep heading="What happens next" working={{ summary: 'Why these dates?', rows: deadlines.map(plainWorking) }}>
          {coming.map(({ before, date, after }) => (
            <p class="govuk-body">{before}{date !== undefined && <strong>{longDate(date)}</strong>}{after}</p>
          ))}
        </NextStep>
      )}
      <h2 class="govuk-heading-m">So far</h2>
      <Timeline label="So far, newest first" entries={[...nowEntry(assessment, today), ...soFar(events, name)]} />
    </>
  )
}

/** For a family: the date, and in one sentence how it was counted and where that is written. */
function plainWorking(deadline: Deadline) {
  const counted = deadline.working.find((line) => line.includes(' = '))
  return { name: deadline.duty, value: <strong>{longDate(deadline.strict)}</strong>, note: `${counted ?? ''} (${deadline.citation})` }
}

function nowEntry(assessment: ListedAssessment, today: PlainDate): TimelineEntry[] {
  if (assessment.closedOn !== null || assessment.receivedOn === null) return []
  const words = { 'requested': 'deciding if we should assess', 'assessing': 'finding out what helps', 'drafting': 'writing the draft', 'draft-sent': 'you have the draft' }
  return [{ state: 'now', title: `Now: ${words[assessment.stage as keyof typeof words]}`, detail: weekWords(assessment.receivedOn, today) }]
}

function soFar(events: readonly CaseworkEvent[], name: string): TimelineEntry[] {
  return events.toSorted((a, b) => b.happenedOn - a.happenedOn).flatMap((event): TimelineEntry[] => {
    const title = happenedWords(event, name)
    return title ? [{ title, detail: event.dayUnknown ? 'The day is not in our records' : dateInWords(event.happenedOn) }] : []
  })
}

function reach(officer: LinkOfficer | undefined, frontDoor: Authority | undefined) {
  const phone = officer?.phone ?? officer?.localityPhone ?? frontDoor?.phone
  const team = officer?.locality ? `the ${officer.locality} team` : 'the SEND team'
  if (!phone) return <><a class="govuk-link" href={findOfficerPath}>Find how to reach {team}</a>.</>
  return (
    <>
      Ring <a class="govuk-link" href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a>
      {officer?.phone && officer.localityPhone && <>, or {team} on <a class="govuk-link" href={`tel:${officer.localityPhone.replace(/\s/g, '')}`}>{officer.localityPhone}</a> when they are away</>}.
    </>
  )
}
