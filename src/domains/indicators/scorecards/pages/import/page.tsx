import { placesWhere, type Reader } from '../../../../identity/index.ts'
import { file, nobody, notFound, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { tableFile } from '../../../../../platform/files/table-file.ts'
import { counted, DataTable, momentInWords, PageHeading } from '../../../../../ui/index.ts'
import { findImports, type Import } from '../../storage/imports.ts'
import { importPath, scorecardPath, scorecardsPath } from '../paths.ts'

/** What came of a file, and every cell that somebody should look at. */
export async function showImport(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  return page({ title: found.fileName, section: 'Scorecards', back: { href: scorecardsPath, text: 'All scorecards' }, body: <ImportPage it={found} /> }, nobody)
}

/** What is to be looked at, as a file. */
export async function sendDoubts(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const made = await tableFile({ name: `to-look-at-in-${found.fileName}`, format: 'csv', head: ['Place', 'It says', 'Why', 'What to do'], rows: found.problems.map(({ path, value, reason, mend }) => [path, value, reason, mend]) })
  return file(made.name, made.type, made.body, nobody)
}

async function find({ trx, visitor, params }: Visit<Reader>): Promise<Import | undefined> {
  for (const authority of placesWhere(visitor as Reader, 'keep-indicators')) {
    const found = (await findImports(trx, authority)).find(({ id }) => id === params['import'])
    if (found) return found
  }
  return undefined
}

function ImportPage({ it: { id, fileName, at, by, counts, problems, scorecard } }: { it: Import }) {
  const count = (name: string) => counts[name] ?? 0
  return (
    <>
      <PageHeading caption={`Loaded by ${by ?? 'somebody'} on ${momentInWords(at)}`} lead={`${counted(count('indicators'), 'indicator')} in ${counted(count('tables'), 'table')}, with ${counted(count('values'), 'value')}, ${counted(count('targets'), 'target')}, ${counted(count('comparators'), 'comparator')} and ${counted(count('commentaries'), 'comment')}.`}>{fileName}</PageHeading>
      <p class="govuk-body">{count('changed') === 0 ? 'Nothing in it was new: nothing was changed.' : `${counted(count('changed'), 'thing')} in it ${count('changed') === 1 ? 'was' : 'were'} new, or other than before.`}</p>
      <p class="govuk-body"><a class="govuk-button" href={scorecardPath(scorecard)}>See the scorecard</a></p>
      <DataTable id="doubts" caption="To look at" noun="cells" rows={problems} address={{ path: importPath(id), query: {} }} page={{ number: 1, size: Math.max(problems.length, 1), total: problems.length }}
        empty={<p class="govuk-body">Nothing in the file was doubtful.</p>} downloads={[{ text: 'Download this list as CSV', href: `${importPath(id)}/to-look-at.csv` }]}
        columns={[
          { key: 'place', heading: 'Place', namesRow: true, cell: ({ path }) => path ?? '' },
          { key: 'value', heading: 'It says', cell: ({ value }) => value ?? '' },
          { key: 'reason', heading: 'Why', cell: ({ reason, severity }) => `${severity === 'refused' ? 'Left out. ' : ''}${reason}` },
          { key: 'mend', heading: 'What to do', cell: ({ mend }) => mend },
        ]} />
    </>
  )
}
