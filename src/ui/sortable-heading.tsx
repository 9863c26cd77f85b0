import { addressWith, type Query } from './addresses.ts'

export type Order = { readonly by: string; readonly direction: 'ascending' | 'descending' }
type SortableHeadingProps = {
  readonly column: {
    readonly key: string
    readonly heading: string
    readonly numeric?: boolean | undefined
    readonly sortable?: boolean | undefined
  }
  readonly order: Order | undefined
  readonly address: { readonly path: string; readonly query: Query }
}

const marks = { ascending: '▲', descending: '▼' } as const

/** A column's heading; if it can be sorted, a link that keeps the filters and begins at the first page. */
export function SortableHeading({ column, order, address }: SortableHeadingProps) {
  const numeric = column.numeric ? ' govuk-table__header--numeric' : ''
  const current = order?.by === column.key ? order.direction : undefined
  if (!column.sortable) {
    return (
      <th class={`govuk-table__header${numeric}`} scope="col" role="columnheader">
        {column.heading}
      </th>
    )
  }
  const next = current === 'ascending' ? 'descending' : 'ascending'
  const href = addressWith(address.path, address.query, { sort: column.key, order: next, page: null })
  return (
    <th class={`govuk-table__header${numeric}`} scope="col" role="columnheader" aria-sort={current ?? 'none'}>
      <a class="wm-data__sort" href={href}>
        {column.heading}
        {current && (
          <span class="wm-data__mark" aria-hidden="true">
            {`\u00a0${marks[current]}`}
          </span>
        )}
      </a>
    </th>
  )
}
