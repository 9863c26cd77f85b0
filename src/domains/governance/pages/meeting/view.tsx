import { Badge, Button, CsrfField, DataTable, EmptyState, errorFor, Form, FormErrors, Textarea, InsetText, PageHeading, WarningText, type FieldErrors } from '../../../../ui/index.ts'
import { dateInWords, longDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { GovernanceEvent } from '../../events.ts'
import { paragraphWords } from '../../rules/forward-plan/exempt-information.ts'
import type { Interest, MinutesFault } from '../../rules/minutes/attendance.ts'
import type { AgendaItem } from '../../storage/agendas.ts'
import type { Meeting, MeetingAction } from '../../storage/meetings.ts'
import type { Attended, Minute } from '../../storage/minutes.ts'
import { actionPath, agendaPath, agreeMinutesPath, attendancePath, cancelMeetingPath, meetingActionsPath, meetingPath, minutesPath, paperPath, publishAgendaPath, recommendationPath } from '../paths.ts'
import { meetingWords } from '../words.ts'
import { faultWords } from './fault-words.ts'

type Model = {
  meeting: Meeting; agenda: readonly AgendaItem[]; attendances: readonly Attended[]; interests: readonly Interest[]; minutes: readonly Minute[]; actions: readonly MeetingAction[]; faults: readonly MinutesFault[]
  agendaBy: PlainDate; cancelled: GovernanceEvent | undefined; fields: Record<string, string>; today: PlainDate; mayServe: boolean; errors: FieldErrors | undefined; csrf: string
}

export function MeetingPage(model: Model) {
  const { meeting, agendaBy, today, mayServe, errors, faults } = model
  const state = meetingWords[meeting.state]
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={meeting.boardName} lead={[meeting.begins, meeting.place].filter((text) => text !== '').join(', ') || undefined}>{longDate(meeting.on)}</PageHeading>
      <p class="govuk-body"><Badge tone={state.tone}>{state.text}</Badge></p>
      {meeting.state === 'planned' && <InsetText text={`${today > agendaBy ? 'The agenda and reports should have been open to anyone by' : 'The agenda and reports must be open to anyone by'} ${longDate(agendaBy)}: five clear days before the meeting (s.100B(3) Local Government Act 1972).`} />}
      {meeting.state === 'cancelled' && model.cancelled && <InsetText>Cancelled on {dateInWords(model.cancelled.happenedOn)} by {model.cancelled.recorder ?? 'somebody who has left'}: {model.cancelled.note}</InsetText>}
      {faults.map((fault) => <WarningText iconFallbackText="Warning" text={faultWords(fault)} />)}
      <Agenda {...model} />
      <Attendance {...model} />
      <Minutes {...model} />
      <Actions {...model} />
      {mayServe && meeting.state !== 'cancelled' && <nav aria-label="What can be done"><ul class="govuk-list">
        <li><a class="govuk-link" href={attendancePath(meeting.id)}>Record who came and what they declared</a></li>
        <li><a class="govuk-link" href={minutesPath(meeting.id)}>Record a minute</a></li>
        <li><a class="govuk-link" href={meetingActionsPath(meeting.id)}>Record an action</a></li>
      </ul></nav>}
      {mayServe && (meeting.state === 'planned' || meeting.state === 'agenda-published') && <Cancelling {...model} />}
    </>
  )
}

const Cancelling = ({ meeting, fields, errors, csrf }: Model) => (
  <section>
    <h2 class="govuk-heading-m">Cancel the meeting</h2>
    <Form action={cancelMeetingPath(meeting.id)} csrfToken={csrf} submit="Cancel the meeting">
      <Textarea id="cancel-reason" name="cancel-reason" rows={2} value={fields['cancel-reason']} label={{ text: 'Why is it not held?' }} hint={{ text: 'Everybody who sees the board reads this. The agenda and its papers stay.' }} errorMessage={errorFor(errors, 'cancel-reason')} />
    </Form>
  </section>
)

function Agenda({ meeting, agenda, mayServe, csrf }: Model) {
  return (
    <section id="agenda">
      <DataTable id="agenda-table" caption="Agenda" noun="items" rows={agenda} address={{ path: meetingPath(meeting.id), query: {} }}
        empty={<EmptyState heading="Nothing is on the agenda yet" />}
        columns={[
          { key: 'rank', heading: 'No.', numeric: true, cell: (one) => String(one.rank) },
          { key: 'title', heading: 'Item', namesRow: true, cell: (one) => one.title },
          { key: 'what', heading: 'To', cell: (one) => one.what },
          { key: 'who', heading: 'Led by', cell: (one) => one.ledBy },
          { key: 'paper', heading: 'Paper', cell: (one) => (one.paper ? <a class="govuk-link" href={paperPath(one.paper.id)}>{one.paper.title}</a> : 'None') },
          { key: 'private', heading: 'Public', cell: (one) => (one.paragraph === null ? 'Open' : `${one.excluded ? 'Public kept out' : 'To be taken in private'}: paragraph ${one.paragraph}, ${paragraphWords[one.paragraph]}`) },
        ]} />
      {mayServe && (meeting.state === 'planned' || meeting.state === 'agenda-published') && (
        <div class="govuk-button-group">
          <Button href={agendaPath(meeting.id)} classes="govuk-button--secondary">Add an item</Button>
          {meeting.state === 'planned' && <form method="post" action={publishAgendaPath(meeting.id)}><CsrfField token={csrf} /><Button>Publish the agenda</Button></form>}
        </div>
      )}
    </section>
  )
}

const asWords = { chair: 'In the chair', member: 'Member', substitute: 'Substitute', apologies: 'Apologies', 'in-attendance': 'In attendance' } as const

function Attendance({ meeting, attendances, interests }: Model) {
  if (attendances.length === 0) return <></>
  return (
    <>
      <DataTable id="attendance" caption="Who came" noun="people" rows={attendances} address={{ path: meetingPath(meeting.id), query: {} }}
        columns={[
          { key: 'name', heading: 'Name', namesRow: true, cell: (one) => one.name }, { key: 'organisation', heading: 'Organisation', cell: (one) => one.organisation },
          { key: 'as', heading: 'As', cell: (one) => (one.as === 'substitute' ? `Substitute for ${one.for}` : asWords[one.as]) },
        ]} />
      <h2 class="govuk-heading-m">Interests declared</h2>
      {interests.length === 0 ? <p class="govuk-body">There were none.</p> : (
        <ul class="govuk-list govuk-list--bullet">{interests.map((one) => <li>{one.name}, item {one.item}: {one.kind === 'disclosable-pecuniary' ? 'a disclosable pecuniary interest' : 'another interest'}; {one.stayed ? 'stayed' : 'left the room'}</li>)}</ul>
      )}
    </>
  )
}

function Minutes({ meeting, minutes, mayServe, csrf }: Model) {
  return (
    <section>
      <h2 class="govuk-heading-m">Minutes</h2>
      {minutes.length === 0 ? <p class="govuk-body">None are recorded yet.</p> : minutes.map((minute) => (
        <article class="wm-minute">
          <h3 class="govuk-heading-s">{minute.number} {minute.heading}</h3>
          {minute.text !== '' && <p class="govuk-body wm-asis">{minute.text}</p>}
          {minute.resolutions.length > 0 && (
            <>
              <p class="govuk-body"><strong>Resolved:</strong></p>
              <ul class="govuk-list govuk-list--bullet">
                {minute.resolutions.map((one) => (
                  <li>
                    {one.text} {one.recommendation && <a class="govuk-link" href={recommendationPath(one.recommendation)}>Follow it up<span class="govuk-visually-hidden">: {one.text}</span></a>}
                    {one.parts.length > 0 && <ul class="govuk-list govuk-list--bullet">{one.parts.map((part) => <li>{part}</li>)}</ul>}
                  </li>
                ))}
              </ul>
            </>
          )}
        </article>
      ))}
      {mayServe && meeting.state === 'held' && minutes.length > 0 && <form method="post" action={agreeMinutesPath(meeting.id)}><CsrfField token={csrf} /><Button classes="govuk-button--secondary">The board agreed these minutes</Button></form>}
    </section>
  )
}

function Actions({ meeting, actions }: Model) {
  if (actions.length === 0) return <></>
  return (
    <DataTable id="actions" caption="Actions" noun="actions" rows={actions} address={{ path: meetingPath(meeting.id), query: {} }}
      columns={[
        { key: 'what', heading: 'What', namesRow: true, cell: (one) => <a class="govuk-link" href={actionPath(one.id)}>{one.what}</a> }, { key: 'owner', heading: 'Who', cell: (one) => one.owner },
        { key: 'due', heading: 'By', cell: (one) => (one.dueOn === null ? 'No day set' : dateInWords(one.dueOn)) },
        { key: 'state', heading: 'State', cell: (one) => <Badge tone={one.state === 'done' ? 'good' : 'neutral'}>{{ open: 'Open', done: 'Done', dropped: 'Dropped' }[one.state]}</Badge> },
      ]} />
  )
}
