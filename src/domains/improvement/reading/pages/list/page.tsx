import { placeFor, type Reader } from '../../../../identity/index.ts'
import { nobody, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { DataTable, EmptyState, momentInWords, PageHeading } from '../../../../../ui/index.ts'
import { improvementPath } from '../../../plan/pages/paths.ts'
import { findImports, type ImportState } from '../../storage/imports.ts'
import { importPath, importsPath } from '../paths.ts'
import { countsInWords } from '../words.ts'

const words: Record<ImportState, string> = { 'to-map': 'Waits for its columns', 'refused': 'Refused', 'done': 'Taken in', 'abandoned': 'Left' }

/** The files from which plans were read, or were not. */
export async function showImports({ trx, visitor }: Visit<Reader>): Promise<Reply> {
  const rows = await findImports(trx, placeFor(visitor as Reader, 'run-programme'))
  const body = (
    <>
      <PageHeading>Files taken in</PageHeading>
      <DataTable id="imports" caption="The last twenty" noun="files" rows={rows} address={{ path: importsPath, query: {} }} empty={<EmptyState heading="No file was sent yet" />}
        columns={[
          { key: 'file', heading: 'File', namesRow: true, cell: (one) => <a class="govuk-link" href={importPath(one.id)}>{one.fileName}</a> },
          { key: 'when', heading: 'When', cell: (one) => `${momentInWords(one.requestedAt)}${one.requester ? `, ${one.requester}` : ''}` },
          { key: 'state', heading: 'What became of it', cell: (one) => words[one.state] },
          { key: 'counts', heading: 'What it holds', cell: ({ counts }) => countsInWords(counts) || '–' },
          { key: 'changes', heading: 'Changes', numeric: true, cell: ({ changes }) => String(changes.length) },
        ]} />
    </>
  )
  return page({ title: 'Files taken in', section: 'Improvement', back: { href: improvementPath, text: 'All plans' }, body }, nobody)
}
