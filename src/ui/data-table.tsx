import { addressWith, type Query } from './addresses.ts'
import { formatNumber } from './formats.ts'
import type { Slot } from './govuk/index.ts'
import { Paging, type Page } from './paging.tsx'
import { SortableHeading, type Order } from './sortable-heading.tsx'

export type Column<Row> = {
  readonly key: string
  readonly heading: string
  readonly cell: (row: Row) => Slot
  readonly numeric?: boolean | undefined
  readonly sortable?: boolean | undefined
  /** Names the row: read out before each of its cells. One column a table. */
  readonly namesRow?: boolean | undefined
  /** A link or a button that says itself what it does: on a narrow screen its heading is not repeated before it. */
  readonly does?: boolean | undefined
}

type DataTableProps<Row> = {
  readonly id: string
  readonly caption: Slot
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** The page's path and query as they are now; links change only their own part. */
  readonly address: { readonly path: string; readonly query: Query }
  readonly order?: Order | undefined
  /** Which part of the whole this is. Without it the table is the whole. */
  readonly page?: Page | undefined
  /** What the rows are: "letters". */
  readonly noun: string
  readonly downloads?: readonly { readonly text: string; readonly href: string }[] | undefined
  /** Instead of rows, when there are none. */
  readonly empty?: Slot
}

/** A list to sort, page and download. Says how much of the whole it shows: nothing is left out silently. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { id, columns, rows, page = { number: 1, size: Math.max(rows.length, 1), total: rows.length }, noun } = props
  if (rows.length === 0 && props.empty) return <>{props.empty}</>
  const first = (page.number - 1) * page.size + 1
  const shown =
    rows.length === 0
      ? `No ${noun}`
      : `Showing ${formatNumber(first)} to ${formatNumber(first + rows.length - 1)} of ${formatNumber(page.total)} ${noun}`
  return (
    <div class="wm-data">
      <div class="wm-data__scroll" role="region" aria-labelledby={`${id}-caption`} tabindex={0}>
        <table class="govuk-table wm-data__table" id={id} role="table">
          <caption class="govuk-table__caption govuk-table__caption--m" id={`${id}-caption`}>
            {props.caption}
          </caption>
          <thead class="govuk-table__head" role="rowgroup">
            <tr class="govuk-table__row" role="row">
              {columns.map((column) => (
                <SortableHeading column={column} order={props.order} address={props.address} />
              ))}
            </tr>
          </thead>
          <tbody class="govuk-table__body" role="rowgroup">
            {rows.map((row) => (
              <tr class="govuk-table__row" role="row">
                {columns.map((column) => cellOf(column, row))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="wm-data__foot">
        {(props.page || props.downloads) && <p class="wm-data__shown">{shown}</p>}
        {props.downloads && (
          <ul class="wm-data__downloads" aria-label="Download this list">
            {props.downloads.map(({ text, href }) => (
              <li>
                <a class="govuk-link" href={href} download>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Paging page={page} addressOf={(number) => addressWith(props.address.path, props.address.query, { page: number })} />
    </div>
  )
}

function cellOf<Row>(column: Column<Row>, row: Row) {
  const numeric = column.numeric ? ' govuk-table__cell--numeric' : ''
  const inside = <span class="wm-data__value">{column.cell(row)}</span>
  return column.namesRow ? (
    <th class="govuk-table__header wm-data__names" scope="row" role="rowheader">
      {inside}
    </th>
  ) : (
    <td class={`govuk-table__cell${numeric}`} role="cell" data-heading={column.does ? undefined : column.heading}>
      {inside}
    </td>
  )
}
