import { Badge, Button, Columns, counted, DataTable, dueIn, EmptyState, InsetText, PageHeading, SideFacts, SidePanel, toneOfDue } from '../../../../ui/index.ts'
import { dateInWords, longDate } from '../../../../values/date-words.ts'
import { daysBetween, type PlainDate } from '../../../../values/plain-date.ts'
import type { GovernanceEvent } from '../../events.ts'
import type { ReportingLine } from '../../rules/boards/reporting-lines.ts'
import type { Board, BoardMember, Terms } from '../../storage/boards.ts'
import type { Meeting, MeetingAction } from '../../storage/meetings.ts'
import type { Paper } from '../../storage/papers.ts'
import type { WorkProgramme } from '../../storage/work-programmes.ts'
import { actionPath, boardPath, changeBoardPath, handOverPath, meetingPath, newMeetingPath, paperPath, recommendationsPath, workProgrammePath } from '../paths.ts'
import { kindWords, meetingWords, paperKindWords, paperStateWords, seatWords } from '../words.ts'

type Model = {
  board: Board; names: ReadonlyMap<string, string>; today: PlainDate; lines: readonly (ReportingLine & { about: string })[]; members: readonly BoardMember[]; terms: readonly Terms[]; meetings: readonly Meeting[]
  actions: readonly MeetingAction[]; programmes: readonly WorkProgramme[]; papers: readonly Paper[]; ending: GovernanceEvent | undefined; mayServe: boolean
}

export function BoardPage(model: Model) {
  const { board, members, meetings, actions, mayServe, today, ending } = model
  const address = { path: boardPath(board.id), query: {} }
  return (
    <>
      <PageHeading caption={kindWords[board.kind]} lead={board.purpose || undefined}>{board.name}</PageHeading>
      {board.endedOn !== null && <InsetText>{board.endedOn === today ? 'Today is its last day' : `It ended on ${longDate(board.endedOn)}`}{ending?.note ? `: ${ending.note}` : '.'}</InsetText>}
      <Columns side={<Side {...model} />}>
        <DataTable id="meetings" caption="Meetings" noun="meetings" rows={meetings.slice(0, 12)} address={address}
          empty={<EmptyState heading="No meeting is planned" />}
          columns={[
            { key: 'on', heading: 'Day', namesRow: true, cell: (one) => <a class="govuk-link" href={meetingPath(one.id)}>{longDate(one.on)}</a> },
            { key: 'state', heading: 'State', cell: (one) => <Badge tone={meetingWords[one.state].tone}>{meetingWords[one.state].text}</Badge> },
            { key: 'items', heading: 'Agenda', numeric: true, cell: (one) => counted(one.items, 'item') },
          ]} />
        {mayServe && board.endedOn === null && <Button href={newMeetingPath(board.id)} classes="govuk-button--secondary">Plan a meeting</Button>}
        <DataTable id="members" caption="Members" noun="members" rows={members} address={address}
          empty={<EmptyState heading="Nobody sits on this board yet" />}
          columns={[
            { key: 'name', heading: 'Name', namesRow: true, cell: (one) => <>{one.name}{one.personName !== null && one.personName !== one.name && <span class="wm-facts__note">{one.personName}</span>}</> },
            { key: 'organisation', heading: 'Organisation', cell: (one) => one.organisation },
            { key: 'seat', heading: 'Seat', cell: (one) => seatWords[one.seat] },
            { key: 'votes', heading: 'Votes', cell: (one) => (one.votes ? 'Yes' : 'No') },
          ]} />
        <DataTable id="actions" caption="Actions that are open" noun="actions" rows={actions} address={address}
          empty={<EmptyState heading="No action of this board is open" />}
          columns={[
            { key: 'what', heading: 'What', namesRow: true, cell: (one) => <a class="govuk-link" href={actionPath(one.id)}>{one.what}</a> },
            { key: 'owner', heading: 'Who', cell: (one) => one.owner },
            { key: 'due', heading: 'By', cell: (one) => (one.dueOn === null ? 'No day set' : <>{dateInWords(one.dueOn)} <Badge tone={toneOfDue(daysBetween(today, one.dueOn))}>{dueIn(daysBetween(today, one.dueOn))}</Badge></>) },
          ]} />
        {mayServe && board.endedOn === null && <p class="govuk-body"><a class="govuk-link" href={changeBoardPath(board.id)}>Change members, terms of reference and to whom it reports</a></p>}
        {mayServe && board.endedOn !== null && board.openRecommendations > 0 && <p class="govuk-body"><a class="govuk-link" href={handOverPath(board.id)}>Hand its {counted(board.openRecommendations, 'open recommendation')} to another board</a></p>}
      </Columns>
    </>
  )
}

function Side({ board, names, lines, terms, programmes, papers }: Model) {
  const named = (ids: readonly string[]) => (ids.length === 0 ? 'Nobody' : <>{ids.map((id, n) => <>{n > 0 && ', '}<a class="govuk-link" href={boardPath(id)}>{names.get(id)}</a></>)}</>)
  const [latest] = terms
  return (
    <>
      <SidePanel heading="At a glance">
        <SideFacts facts={[
          { name: 'Chair', value: board.chair ?? 'Nobody yet' },
          { name: 'Reports to', value: named(lines.filter((line) => line.board === board.id && names.has(line.to)).map(({ to }) => to)) },
          { name: 'Reports come from', value: named(lines.filter((line) => line.to === board.id && names.has(line.board)).map((line) => line.board)) },
          { name: 'Quorum', value: board.quorum === null ? 'Not set' : String(board.quorum) },
          { name: 'Meetings', value: board.inPublic ? 'Open to anyone' : 'Closed' },
          { name: 'Recommendations', value: <a class="govuk-link" href={`${recommendationsPath}?board=${board.id}`}>{counted(board.openRecommendations, 'open', 'open')}</a> },
          ...programmes.slice(0, 1).map((one) => ({ name: 'Work programme', value: <a class="govuk-link" href={workProgrammePath(one.id)}>{one.title}</a> })),
        ]} />
      </SidePanel>
      {papers.length > 0 && (
        <SidePanel heading="Papers">
          <ul class="govuk-list">{papers.slice(0, 6).map((one) => <li><a class="govuk-link" href={paperPath(one.id)}>{one.title}</a> <span class="wm-quiet">{paperKindWords[one.kind]}, {paperStateWords[one.state].text.toLowerCase()}</span></li>)}</ul>
        </SidePanel>
      )}
      <SidePanel heading="Terms of reference">
        {latest ? <><p class="govuk-body wm-asis">{latest.body}</p><p class="govuk-body wm-quiet">Edition {latest.edition}, agreed on {dateInWords(latest.agreedOn)}</p></> : <p class="govuk-body">None are written down yet.</p>}
      </SidePanel>
    </>
  )
}
