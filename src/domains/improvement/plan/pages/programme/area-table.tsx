import { DataTable } from '../../../../../ui/index.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import type { StatusCounts } from '../../rules/programme.ts'
import { statusInWords, statuses, type KnownStatus } from '../../rules/status.ts'
import type { Programme } from '../../storage/programme.ts'
import { actionsPath, planPath } from '../paths.ts'
import { Lines } from '../words.tsx'

type Row = { id: string; name: string; actions: number; counts: StatusCounts }

/** Each area of weakness, and how the actions that answer it stand. Every figure leads to the actions that it counts. */
export function AreaTable({ programme: { plan, standing }, asKnown }: { programme: Programme; asKnown: PlainDate | null }) {
  const rows: Row[] = [
    ...standing.byArea.map(({ area, ...one }) => ({ id: area.id, name: [area.number, area.words].filter((part) => part !== null).join(' '), ...one })),
    ...(standing.others.actions > 0 ? [{ id: 'none', name: 'Answers no area', ...standing.others }] : []),
  ]
  const figure = (n: number, row: Row, status?: KnownStatus) => (n === 0 ? '0' : <a class="govuk-link" href={actionsPath(plan.code, { area: row.id, status, asKnown })}>{n}</a>)
  const shown = ([...statuses, 'unknown'] as KnownStatus[]).filter((status) => standing.counts[status] > 0)
  return (
    <DataTable id="by-area" caption="By area of weakness" noun="areas" rows={rows} address={{ path: planPath(plan.code), query: {} }}
      columns={[
        { key: 'area', heading: 'Area', namesRow: true, cell: ({ name }) => <Lines text={name} /> },
        { key: 'actions', heading: 'Actions', numeric: true, cell: (row) => figure(row.actions, row) },
        ...shown.map((status) => ({ key: status, heading: statusInWords(status), numeric: true, cell: (row: Row) => figure(row.counts[status], row, status) })),
      ]} />
  )
}
