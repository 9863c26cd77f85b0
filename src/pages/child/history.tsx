import { correctPath, eventWords, groundWords, serviceWords, sourceWords, standing, type ToldEvent } from '../../domains/casework/index.ts'
import { Timeline, type TimelineEntry } from '../../ui/index.ts'
import { dateInWords } from '../../values/date-words.ts'
import type { AssessmentView } from './assessment-view.ts'

/** All that happened, newest first. What was put right stays, crossed out, with what put it right. */
export function History({ view, mayRecord }: { view: AssessmentView; mayRecord: boolean }) {
  const stands = new Set(standing(view.events).map((event) => event.id))
  const told = view.events
    .filter((event) => event.kind !== 'taken-back')
    .toSorted((a, b) => b.happenedOn - a.happenedOn || b.knownFrom.localeCompare(a.knownFrom))
  const entries = together(told, stands).map((events) => {
    const [event] = events as [ToldEvent]
    return stands.has(event.id) ? standingEntry(events, view, mayRecord) : putRightEntry(event, view)
  })
  return (
    <>
      <h2 class="govuk-heading-m">What has happened</h2>
      <Timeline label="What has happened, newest first" entries={entries} />
    </>
  )
}

/** Requests for advice, or answers, of one day and one hand are one entry. */
function together(events: readonly ToldEvent[], stands: ReadonlySet<string>): ToldEvent[][] {
  const groups: ToldEvent[][] = []
  for (const event of events) {
    const last = groups.at(-1)?.[0]
    const same = last && 'service' in event && last.kind === event.kind && last.happenedOn === event.happenedOn
      && last.recordedBy === event.recordedBy && stands.has(last.id) === stands.has(event.id)
    if (same && stands.has(event.id)) groups.at(-1)?.push(event)
    else groups.push([event])
  }
  return groups
}

function standingEntry(events: readonly ToldEvent[], view: AssessmentView, mayRecord: boolean): TimelineEntry {
  const [event] = events as [ToldEvent]
  const by = event.recorder ?? 'somebody who has left'
  const notes = events.flatMap((one) => one.note ?? [])
  return {
    title: <>{eventWords[event.kind]}{about(events)}</>,
    detail: (
      <>
        {dayWords(event)}, {event.reconstructed ? `from earlier records (${by})` : `recorded by ${by}`}.
        {notes.map((note) => <> “{note}”</>)}
        {mayRecord && events.filter((one) => !one.historical).map((one, n) => (
          <>{n === 0 ? ' ' : ' · '}<a class="govuk-link" href={correctPath(view.assessment.id, one.id)}>Correct{events.length > 1 && 'service' in one ? ` ${serviceWords[one.service]}` : <span class="govuk-visually-hidden">: {eventWords[one.kind]}</span>}</a></>
        ))}
      </>
    ),
  }
}

function putRightEntry(event: ToldEvent, view: AssessmentView): TimelineEntry {
  const mend = view.events.find((one) => one.corrects === event.id)
  const how = mend?.kind === 'taken-back' ? 'It did not happen' : 'The day was wrong'
  return {
    state: 'ahead',
    title: <s>{eventWords[event.kind]}{about([event])}, {dayWords(event)}</s>,
    detail: <>{how}: {mend?.note ?? (mend?.fromReturn ? 'a later return tells it otherwise' : 'no reason kept')} ({mend?.recorder ?? 'somebody who has left'})</>,
  }
}

const dayWords = (event: ToldEvent) => (event.dayUnknown ? 'on a day that is not recorded' : dateInWords(event.happenedOn))

function about(events: readonly ToldEvent[]): string {
  const [event] = events as [ToldEvent]
  switch (event.kind) {
    case 'request-received': return event.source ? ` from ${sourceWords[event.source]}` : ''
    case 'advice-asked':
    case 'advice-returned': return `: ${events.map((one) => ('service' in one ? serviceWords[one.service] : '')).join(', ')}`
    case 'exception-recorded': return `: ${groundWords[event.ground]}`
    case 'disputed': return `: ${event.dispute.replaceAll('-', ' ')}`
    default: return ''
  }
}
