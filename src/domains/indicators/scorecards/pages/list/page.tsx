import { may, placeFor, type Reader } from '../../../../identity/index.ts'
import { nobody, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { DataTable, EmptyState, momentInWords, PageHeading } from '../../../../../ui/index.ts'
import { dateInWords } from '../../../../../values/date-words.ts'
import { parseDate } from '../../../../../values/plain-date.ts'
import { findImports, type Import } from '../../storage/imports.ts'
import { findScorecards, type Scorecard } from '../../storage/scorecards.ts'
import { indicatorsOf } from '../../rules/layout.ts'
import { importPath, newScorecardPath, scorecardPath, scorecardsPath, uploadPath } from '../paths.ts'

/** The scorecards there are, and what was loaded. */
export async function showScorecards({ trx, visitor }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const authority = placeFor(reader, 'see-programme')
  const scorecards = await findScorecards(trx, authority, reader.today)
  const keeps = may(reader, 'keep-indicators')
  const imports = keeps ? await findImports(trx, authority) : []
  return page({ title: 'Scorecards', section: 'Scorecards', body: <ScorecardsPage scorecards={scorecards} imports={imports} keeps={keeps} /> }, nobody)
}

const ScorecardsPage = ({ scorecards, imports, keeps }: { scorecards: readonly Scorecard[]; imports: readonly Import[]; keeps: boolean }) => (
  <>
    <PageHeading lead="Indicators side by side, as a board reads them.">Scorecards</PageHeading>
    <p class="govuk-body wm-buttons">
      <a class="govuk-link" href="/indicators">All indicators</a>
      {keeps && <a class="govuk-link" href={uploadPath}>Load a scorecard or framework</a>}
      {keeps && <a class="govuk-link" href={newScorecardPath}>Draw up a scorecard</a>}
    </p>
    {scorecards.length === 0 ? <EmptyState heading="There is no scorecard yet">{keeps ? 'Load the one that you have, as a workbook or CSV, or draw one up from your indicators.' : 'The performance analyst loads it, or draws it up.'}</EmptyState> : (
      <DataTable id="scorecards" caption="Scorecards" noun="scorecards" rows={scorecards} address={{ path: scorecardsPath, query: {} }}
        columns={[
          { key: 'title', heading: 'Scorecard', namesRow: true, cell: ({ id, layout }) => <a class="govuk-link" href={scorecardPath(id)}>{layout.title}</a> },
          { key: 'lines', heading: 'Of', cell: ({ layout }) => layout.lines.at(-1) ?? '' },
          { key: 'indicators', heading: 'Indicators', numeric: true, cell: ({ layout }) => indicatorsOf(layout).length },
          { key: 'known', heading: 'As it is since', cell: ({ knownFrom }) => sinceWords(knownFrom) },
        ]} />
    )}
    {imports.length > 0 && (
      <DataTable id="imports" caption="What was loaded" noun="files" rows={imports.slice(0, 20)} address={{ path: scorecardsPath, query: {} }} page={{ number: 1, size: Math.min(imports.length, 20), total: imports.length }}
        columns={[
          { key: 'file', heading: 'File', namesRow: true, cell: ({ id, fileName }) => <a class="govuk-link" href={importPath(id)}>{fileName}</a> },
          { key: 'when', heading: 'When', cell: ({ at }) => momentInWords(at) },
          { key: 'who', heading: 'By', cell: ({ by }) => by ?? '' },
          { key: 'doubts', heading: 'To look at', numeric: true, cell: ({ problems }) => problems.length },
        ]} />
    )}
  </>
)

function sinceWords(moment: Date): string {
  const day = parseDate(moment.toISOString().slice(0, 10))
  return day.ok ? dateInWords(day.value) : ''
}
