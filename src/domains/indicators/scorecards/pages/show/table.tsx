import type { PlainDate } from '../../../../../values/plain-date.ts'
import type { DrawnTable } from '../../rules/draw.ts'
import { ScorecardCell } from './cell.tsx'

type Props = { table: DrawnTable; n: number; asAt: PlainDate; alone: boolean }

/** A table of a scorecard in its own layout: it scrolls sideways, and the names stay in sight. */
export function ScorecardTable({ table, n, asAt, alone }: Props) {
  const { columns } = table
  const twoHeads = columns.some(({ over }) => over !== undefined)
  const heading = `table-${n}`
  return (
    <>
      <h2 class={alone ? 'govuk-visually-hidden' : 'govuk-heading-m'} id={heading}>{table.heading}</h2>
      <div class="wm-wide" role="region" aria-labelledby={heading} tabindex={0}>
        <table class="wm-wide__table">
          <caption>{table.heading}</caption>
          <thead>
            <tr>
              {columns.map((column, at) => {
                if (column.over === undefined) return <th scope="col" rowSpan={twoHeads ? 2 : undefined} class={classOf(column.kind)}>{column.heading}</th>
                if (columns[at - 1]?.over === column.over) return null
                const rest = columns.slice(at).findIndex(({ over }) => over !== column.over)
                return <th scope="colgroup" colSpan={rest < 0 ? columns.length - at : rest} class="wm-wide__over">{column.over}</th>
              })}
            </tr>
            {twoHeads && <tr>{columns.map((column) => column.over !== undefined && <th scope="col" class={classOf(column.kind)}>{column.heading}</th>)}</tr>}
          </thead>
          <tbody>
            {table.rows.map((row) => (row.kind === 'heading'
              ? <tr><th scope="colgroup" colSpan={columns.length} class="wm-wide__group"><span>{row.text}</span></th></tr>
              : <tr>{row.cells.map((cell, at) => <ScorecardCell cell={cell} column={columns[at] as (typeof columns)[number]} row={row} asAt={asAt} />)}</tr>))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const classOf = (kind: DrawnTable['columns'][number]['kind']): string => (kind === 'title' ? 'wm-wide__name' : kind === 'value' || kind === 'comparator' || kind === 'now' ? 'wm-wide__numeric' : '')
