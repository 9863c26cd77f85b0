import type { PlainDate } from '../../../values/plain-date.ts'
import { monthsIn, type PrintedMonth } from './dates.ts'
import type { Column } from './column.ts'
import type { View } from './view.ts'

/** A column that a heading dates: "Progress so far (June Update 2023)", "August 2023 Update". */
export type Update = { readonly column: Column; readonly month: PrintedMonth }

/** The dated update columns of a table, oldest first. */
export function updatesOf(view: View): Update[] {
  return view.columns.flatMap((column): Update[] => {
    if (!/update|progress|position|latest/i.test(column.head) && !/^\w+ \d{4} u/i.test(column.head)) return []
    // The month and its year may have a word between them.
    const month = monthsIn(column.head.replace(/\b(\w+) (update|position|progress) (\d{4})/i, '$1 $3 $2'))[0]
    return month && column.role !== 'value' ? [{ column, month }] : []
  }).toSorted((a, b) => a.month.first - b.month.first)
}

/** The last day of the latest update. */
export const latestUpdate = (view: View): PlainDate | undefined => updatesOf(view).at(-1)?.month.last
