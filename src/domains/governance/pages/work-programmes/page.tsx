import { nobody, page, type Reply } from '../../../../platform/http/reply.ts'
import { counted, DataTable, EmptyState, PageHeading } from '../../../../ui/index.ts'
import { boardPath } from '../paths.ts'
import { findWorkProgrammes } from '../../storage/work-programmes.ts'
import { placeOf, type Here } from '../here.ts'
import { workProgrammePath, workProgrammesPath } from '../paths.ts'
import { SubNavigation } from '../sub-navigation.tsx'

/** The work programmes of the committees. */
export async function showWorkProgrammes(visit: Here): Promise<Reply> {
  const programmes = await findWorkProgrammes(visit.trx, placeOf(visit))
  const body = (
    <>
      <SubNavigation visit={visit} />
      <PageHeading lead="What each committee means to look at, meeting by meeting.">Work programmes</PageHeading>
      <DataTable id="programmes" caption="Work programmes" noun="programmes" rows={programmes} address={{ path: workProgrammesPath, query: {} }}
        empty={<EmptyState heading="There is none yet"><p class="govuk-body">A work programme comes in with a committee’s workbook.</p></EmptyState>}
        columns={[
          { key: 'title', heading: 'Programme', namesRow: true, cell: (one) => <a class="govuk-link" href={workProgrammePath(one.id)}>{one.title}</a> },
          { key: 'board', heading: 'Committee', cell: (one) => <a class="govuk-link" href={boardPath(one.board)}>{one.boardName}</a> },
          { key: 'items', heading: 'Items', numeric: true, cell: (one) => counted(one.items.length, 'item') }, { key: 'meetings', heading: 'Meetings', numeric: true, cell: (one) => counted(one.meetings.length, 'meeting') },
        ]} />
    </>
  )
  return page({ title: 'Work programmes', section: 'Boards', body }, nobody)
}
