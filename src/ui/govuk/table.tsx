import { attributesOf, classNames, content, present } from './content.ts'
import type { TableOptions } from './options.generated.ts'

type Cell = Exclude<TableOptions['rows'][number], false | null | undefined | ''>[number]

/** Information in rows and columns, as given; for long lists use DataTable. */
export function Table(options: TableOptions) {
  return (
    <table class={classNames('govuk-table', options.classes)} {...attributesOf(options.attributes)}>
      {options.caption && (
        <caption class={classNames('govuk-table__caption', options.captionClasses)}>{options.caption}</caption>
      )}
      {options.head && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">{present(options.head).map((cell) => heading(cell, 'col'))}</tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {present(options.rows).map((row) => (
          <tr class="govuk-table__row">
            {row.map((cell, index) =>
              index === 0 && options.firstCellIsHeader ? heading({ ...cell, format: undefined }, 'row') : dataCell(cell),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const spans = (cell: Cell) => ({
  ...(cell.colspan ? { colspan: cell.colspan } : {}),
  ...(cell.rowspan ? { rowspan: cell.rowspan } : {}),
  ...attributesOf(cell.attributes),
})

const heading = (cell: Cell, scope: 'col' | 'row') => (
  <th
    scope={scope}
    class={classNames('govuk-table__header', cell.format && `govuk-table__header--${cell.format}`, cell.classes)}
    {...spans(cell)}
  >
    {content(cell.html, cell.text)}
  </th>
)

const dataCell = (cell: Cell) => (
  <td class={classNames('govuk-table__cell', cell.format && `govuk-table__cell--${cell.format}`, cell.classes)} {...spans(cell)}>
    {content(cell.html, cell.text)}
  </td>
)
