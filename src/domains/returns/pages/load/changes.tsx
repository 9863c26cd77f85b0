import { DataTable } from '../../../../ui/index.ts'
import { childPath } from '../../../people/index.ts'
import type { Load } from '../../storage/loads.ts'
import type { KeptChange } from '../../storage/reports.ts'
import { changesPath, loadPath } from '../paths.ts'

/** What changes of children who are here: who, what, from, to. */
export function Changes({ load, changes }: { load: Load; changes: readonly KeptChange[] }) {
  const total = Number(load.counts['changes'] ?? changes.length)
  const last = changes.at(-1)?.n ?? 0
  return (
    <>
      <DataTable id="changes" caption={load.counts['applied'] === true ? 'What was changed' : 'What would change'} noun="changes" rows={changes}
        page={{ number: 1, size: Math.max(changes.length, 1), total: changes.length }} address={{ path: loadPath(load.id), query: {} }}
        downloads={[{ text: 'Download all as CSV', href: changesPath(load.id) }]}
        columns={[
          { key: 'child', heading: 'Child', namesRow: true, cell: (one) => <a class="govuk-link" href={childPath(one.child_id)}>{one.name}</a> },
          { key: 'what', heading: 'What', cell: (one) => one.what },
          { key: 'from', heading: 'From', cell: (one) => one.was ?? 'nothing' },
          { key: 'to', heading: 'To', cell: (one) => one.becomes ?? 'nothing' },
          { key: 'line', heading: 'Line', numeric: true, cell: (one) => String(one.line) },
        ]} />
      {last < total && <p class="govuk-body"><a class="govuk-link" href={`${loadPath(load.id)}?changes-after=${last}#changes`}>Show the changes after these, of {total} in all</a></p>}
    </>
  )
}
