import { Button, counted, DataTable, EmptyState, PageHeading } from '../../../../ui/index.ts'
import { longDate } from '../../../../values/date-words.ts'
import type { ReportingLine } from '../../rules/boards/reporting-lines.ts'
import type { Board } from '../../storage/boards.ts'
import type { Here } from '../here.ts'
import { boardPath, boardsPath, meetingPath, newBoardPath, recommendationsPath } from '../paths.ts'
import { SubNavigation } from '../sub-navigation.tsx'
import { kindWords } from '../words.ts'
import { DrawnBoards } from './drawn.tsx'

type Model = { visit: Here; boards: readonly Board[]; lines: readonly ReportingLine[]; mayAdd: boolean }

export function BoardsPage({ visit, boards, lines, mayAdd }: Model) {
  const names = new Map(boards.map(({ id, name }) => [id, name]))
  const add = mayAdd ? <Button href={newBoardPath} classes="govuk-button--secondary">Add a board</Button> : undefined
  return (
    <>
      <SubNavigation visit={visit} />
      <PageHeading lead="Who meets, who chairs, who reports to whom.">Boards</PageHeading>
      {boards.length > 1 && lines.length > 0 && <DrawnBoards boards={boards} lines={lines} />}
      <DataTable id="boards" caption="Boards and committees" noun="boards" rows={boards} address={{ path: boardsPath, query: {} }}
        empty={<EmptyState heading="There is no board yet" action={add}><p class="govuk-body">A board, a committee or a group, with its members and to whom it reports.</p></EmptyState>}
        columns={[
          { key: 'name', heading: 'Name', namesRow: true, cell: (one) => <a class="govuk-link" href={boardPath(one.id)}>{one.name}</a> },
          { key: 'kind', heading: 'Kind', cell: (one) => kindWords[one.kind] },
          { key: 'chair', heading: 'Chair', cell: (one) => one.chair ?? 'Nobody yet' },
          { key: 'reports', heading: 'Reports to', cell: (one) => lines.filter(({ board }) => board === one.id).map(({ to }) => names.get(to)).filter(Boolean).join(', ') || 'Nobody' },
          { key: 'next', heading: 'Meets next', cell: (one) => (one.next ? <a class="govuk-link" href={meetingPath(one.next.meeting)}>{longDate(one.next.on)}</a> : 'Not planned') },
          { key: 'open', heading: 'Open recommendations', numeric: true, cell: (one) => (one.openRecommendations === 0 ? '0' : <a class="govuk-link" href={`${recommendationsPath}?board=${one.id}`}>{counted(one.openRecommendations, 'open', 'open')}</a>) },
        ]} />
      {boards.length > 0 && add}
    </>
  )
}
