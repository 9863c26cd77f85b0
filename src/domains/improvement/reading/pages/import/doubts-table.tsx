import { Badge, DataTable } from '../../../../../ui/index.ts'
import type { Doubt } from '../../rules/cells.ts'

/** Every cell that somebody should look at: where it is, what stands there, why, and what to do. What keeps the file out comes first. */
export const DoubtsTable = ({ doubts, path }: { readonly doubts: readonly Doubt[]; readonly path: string }) => (
  doubts.length === 0 ? <p class="govuk-body">Nothing in the file is doubtful.</p> : (
    <DataTable id="doubts" caption="To look at in the file" noun="cells" rows={doubts.toSorted((a, b) => Number(b.severity === 'refused') - Number(a.severity === 'refused'))} address={{ path, query: {} }}
      columns={[
        { key: 'where', heading: 'Where', namesRow: true, cell: ({ sheet, cell }) => [sheet, cell].filter((part) => part !== '').join(' ') || 'The file' },
        { key: 'value', heading: 'What stands there', cell: ({ value }) => (value === null || value === '' ? 'Nothing' : value.length > 120 ? `${value.slice(0, 120)}…` : value) },
        { key: 'why', heading: 'Why it is doubtful', cell: ({ severity, reason }) => <>{severity === 'refused' && <><Badge tone="late">Keeps the file out</Badge> </>}{reason}</> },
        { key: 'mend', heading: 'What to do', cell: ({ mend }) => mend },
      ]} />
  )
)
