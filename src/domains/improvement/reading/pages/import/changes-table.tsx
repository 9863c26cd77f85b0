import { DataTable } from '../../../../../ui/index.ts'
import type { PlanChange } from '../../rules/compare-plans.ts'

const short = (text: string | null) => (text === null ? '–' : text.length > 200 ? `${text.slice(0, 200)}…` : text)

/** What a later version changes, word by word. */
export const ChangesTable = ({ changes, path }: { readonly changes: readonly PlanChange[]; readonly path: string }) => (
  changes.length === 0 ? <p class="govuk-body">It changes nothing of the plan that is here.</p> : (
    <DataTable id="changes" caption="What it changes" noun="changes" rows={changes} address={{ path, query: {} }}
      columns={[
        { key: 'what', heading: 'What', namesRow: true, cell: ({ what, name }) => `${what}: ${short(name)}` },
        { key: 'field', heading: 'Part', cell: ({ field }) => field ?? '–' },
        { key: 'was', heading: 'From', cell: ({ was }) => short(was) },
        { key: 'becomes', heading: 'To', cell: ({ becomes }) => short(becomes) },
      ]} />
  )
)
