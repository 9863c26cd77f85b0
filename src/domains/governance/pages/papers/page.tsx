import { nobody, page, type Reply } from '../../../../platform/http/reply.ts'
import { Badge, Button, DataTable, EmptyState, PageHeading } from '../../../../ui/index.ts'
import { dateInWords } from '../../../../values/date-words.ts'
import { findPapers } from '../../storage/papers.ts'
import { mayHere, placeOf, type Here } from '../here.ts'
import { boardPath, meetingPath, newPaperPath, paperPath, papersPath, publishedPaperPath } from '../paths.ts'
import { SubNavigation } from '../sub-navigation.tsx'
import { paperKindWords, paperStateWords } from '../words.ts'

/** Committee reports, board packs and workstream leads' reports, with how far each has come. */
export async function showPapers(visit: Here): Promise<Reply> {
  const papers = await findPapers(visit.trx, placeOf(visit))
  const add = mayHere(visit, 'write-papers') ? <Button href={newPaperPath}>Draft a paper</Button> : undefined
  const body = (
    <>
      <SubNavigation visit={visit} />
      <PageHeading lead="Drafted from live figures, edited by a person, issued and from then on frozen.">Papers</PageHeading>
      {papers.length > 0 && add}
      <DataTable id="papers" caption="Papers" noun="papers" rows={papers} address={{ path: papersPath, query: {} }}
        empty={<EmptyState heading="There is no paper yet" action={add}><p class="govuk-body">A committee report or a board pack begins from its template, with its figures filled in.</p></EmptyState>}
        columns={[
          { key: 'title', heading: 'Paper', namesRow: true, cell: (one) => <><a class="govuk-link" href={paperPath(one.id)}>{one.title}</a><br /><span class="wm-quiet">{paperKindWords[one.kind]}</span></> },
          { key: 'board', heading: 'For', cell: (one) => <><a class="govuk-link" href={boardPath(one.board)}>{one.boardName}</a>{one.meeting && one.meetingOn !== null && <><br /><a class="govuk-link" href={meetingPath(one.meeting)}>{dateInWords(one.meetingOn)}</a></>}</> },
          { key: 'state', heading: 'State', cell: (one) => <><Badge tone={paperStateWords[one.state].tone}>{paperStateWords[one.state].text}</Badge>{one.edition > 1 && <> edition {one.edition}</>}</> },
          { key: 'known', heading: 'Figures as known on', cell: (one) => dateInWords(one.asKnownOn) },
          { key: 'public', heading: 'Published', cell: (one) => (one.publication ? <a class="govuk-link" href={publishedPaperPath(placeOf(visit), one.publication)}>Read it<span class="govuk-visually-hidden">: {one.title}</span></a> : 'No') },
        ]} />
    </>
  )
  return page({ title: 'Papers', section: 'Boards', body }, nobody)
}
