import type { PlainDate } from '../../../values/plain-date.ts'
import { asksForSomething, splitResolutions, type Resolution } from '../rules/recommendations/split.ts'
import { daysIn, timeIn, wrongWeekday } from './days.ts'
import type { Note } from './doubt.ts'
import { columnFor, headerRow, titlesAbove, type Grid } from './grid.ts'

export type ReadMinute = { place: string; number: string; heading: string; text: string; resolutions: (Resolution & { tracked: boolean })[]; printed: string }
export type ReadMinutes = { title: string; heldOn: PlainDate | null; begins: string | null; when: string; minutes: ReadMinute[] }

export const minutesHeader = (grid: Grid): number | undefined => headerRow(grid, /minute|^no\.?$|^item/i, /resol|decision|decided/i)

/** Reads numbered minutes with what was resolved under each. */
export function readMinutes(grid: Grid, header: number, note: Note): ReadMinutes {
  const column = { number: columnFor(grid, header, /minute|^no\.?$/i, /^item/i) as number, resolved: columnFor(grid, header, /resol|decision|decided/i) as number, heading: columnFor(grid, header, /heading|title|subject|agenda/i), text: columnFor(grid, header, /discussion|text|record/i) }
  const titles = titlesAbove(grid, header)
  const when = titles.find((one) => daysIn(one).length > 0) ?? ''
  const whenRow = grid.rows.find((row) => grid.text(row, 1) === when && when !== '')
  const wrong = wrongWeekday(when)
  if (wrong && whenRow !== undefined) note('wrong-weekday', grid.place(whenRow, 1), when, `That day was a ${wrong.is}, and not a ${wrong.said}. The day is kept.`)
  if (when === '') note('no-day', null, null, 'No day of the meeting was found above the minutes.')
  const minutes = grid.rows.filter((row) => row > header && grid.text(row, column.number) !== '').map((row): ReadMinute => {
    const printed = grid.text(row, column.resolved)
    return {
      place: grid.place(row, column.number), number: grid.text(row, column.number), heading: column.heading === undefined ? '' : grid.text(row, column.heading), text: column.text === undefined ? '' : grid.text(row, column.text),
      resolutions: splitResolutions(printed).map((one) => ({ ...one, tracked: asksForSomething(one) })), printed,
    }
  })
  return { title: titles[0] ?? grid.name, heldOn: daysIn(when)[0] ?? null, begins: timeIn(when) ?? null, when, minutes }
}
