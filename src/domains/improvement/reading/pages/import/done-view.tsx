import { momentInWords, PageHeading } from '../../../../../ui/index.ts'
import { planPath } from '../../../plan/pages/paths.ts'
import type { ImportState, PlanImport } from '../../storage/imports.ts'
import { importPath, uploadPath } from '../paths.ts'
import { countsInWords } from '../words.ts'
import { ChangesTable } from './changes-table.tsx'
import { DoubtsTable } from './doubts-table.tsx'

const leads: Record<ImportState, string> = {
  'to-map': 'It could not be opened again.', 'refused': 'The file was refused, and nothing was changed.', 'abandoned': 'The file was left, and nothing was changed.', 'done': 'The file was taken in.',
}

/** How an import ended: what was read, what it changed, what to look at. */
export const DonePage = ({ made }: { readonly made: PlanImport }) => (
  <>
    <PageHeading caption={`${momentInWords(made.requestedAt)}${made.requester ? `, ${made.requester}` : ''}`} lead={`${leads[made.state]}${made.state === 'done' ? ` It holds ${countsInWords(made.counts)}.` : ''}`}>{made.fileName}</PageHeading>
    {made.planCode && <p class="govuk-body"><a class="govuk-link" href={planPath(made.planCode)}>Go to the plan</a></p>}
    {made.state === 'refused' && <p class="govuk-body"><a class="govuk-link" href={uploadPath}>Send it again when it is put right</a></p>}
    {made.state === 'done' && <ChangesTable changes={made.changes} path={importPath(made.id)} />}
    {made.state !== 'abandoned' && <DoubtsTable doubts={made.doubts} path={importPath(made.id)} />}
  </>
)
