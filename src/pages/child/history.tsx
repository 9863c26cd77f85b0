import { correctPath, eventWords, groundWords, serviceWords, sourceWords, standing, type ToldEvent } from '../../domains/casework/index.ts'
import { Timeline, type TimelineEntry } from '../../ui/index.ts'
import { dateInWords } from '../../values/date-words.ts'
import type { AssessmentView } from './view.tsx'

/** All that happened, newest first. What was put right stays, crossed out, with what put it right. */
export function History({ view, mayRecord }: { view: AssessmentView; mayRecord: boolean }) {
  const stands = new Set(standing(view.events).map((event) => event.id))
  const told = [...view.events]
    .filter((event) => event.kind !== 'taken-back')
    .sort((a, b) => b.happenedOn - a.happenedOn || b.knownFrom.localeCompare(a.knownFrom))
  const entries = told.map((event) => entry(event, stands.has(event.id), view, mayRecord))
  return (
    <>
      <h2 class="govuk-heading-m">What has happened</h2>
      <Timeline label="What has happened, newest first" entries={entries} />
    </>
  )
}

function entry(event: ToldEvent, stands: boolean, view: AssessmentView, mayRecord: boolean): TimelineEntry {
  const day = dayWords(event)
  const by = event.reconstructed ? 'from a yearly return or an older record' : `recorded by ${event.recorder ?? 'somebody who has left'}`
  if (!stands) {
    const mend = view.events.find((one) => one.corrects === event.id)
    const how = mend?.kind === 'taken-back' ? 'It did not happen' : 'The day was wrong'
    return { state: 'ahead', title: <s>{eventWords[event.kind]}, {day}</s>, detail: <>{how}: {mend?.note ?? 'no reason kept'} ({mend?.recorder ?? 'somebody who has left'})</> }
  }
  return {
    title: <>{eventWords[event.kind]}{aboutEvent(event)}</>,
    detail: (
      <>
        {day}, {by}.{event.note && <> “{event.note}”</>}
        {mayRecord && !event.historical && <> <a class="govuk-link" href={correctPath(view.assessment.id, event.id)}>Correct<span class="govuk-visually-hidden">: {eventWords[event.kind]}</span></a></>}
      </>
    ),
  }
}

const dayWords = (event: ToldEvent) => (event.dayUnknown ? 'on a day that is not recorded' : dateInWords(event.happenedOn))

function aboutEvent(event: ToldEvent): string {
  switch (event.kind) {
    case 'request-received': return event.source ? ` from ${sourceWords[event.source]}` : ''
    case 'advice-asked':
    case 'advice-returned': return `: ${serviceWords[event.service]}`
    case 'exception-recorded': return `: ${groundWords[event.ground]}`
    case 'disputed': return `: ${event.dispute.replaceAll('-', ' ')}`
    default: return ''
  }
}
