import type { PlainDate } from '../../../values/plain-date.ts'
import { daysIn } from './days.ts'
import type { Note } from './doubt.ts'
import { titlesAbove, type Grid } from './grid.ts'

export type ReadWorkItem = { place: string; theme: string | null; title: string; meetings: PlainDate[] }
export type ReadWorkProgramme = { title: string; heading: string; meetings: PlainDate[]; items: ReadWorkItem[] }

const dayAt = (grid: Grid, row: number, column: number): PlainDate | undefined => grid.cell(row, column)?.date ?? daysIn(grid.text(row, column))[0]

/** The row whose columns after the first are meeting days, two at least. */
export function workProgrammeHeader(grid: Grid): number | undefined {
  return grid.rows.slice(0, 15).find((row) => {
    const days = Array.from({ length: Math.max(0, grid.width - 1) }, (_, n) => dayAt(grid, row, n + 2)).filter((day) => day !== undefined)
    return days.length >= 2 && /item|topic|agenda|subject|theme/i.test(grid.text(row, 1))
  })
}

/** Reads the matrix: themes across, items down, meetings along the top, a mark where an item is heard. */
export function readWorkProgramme(grid: Grid, header: number, note: Note): ReadWorkProgramme {
  const columns = new Map<number, PlainDate>()
  for (let column = 2; column <= grid.width; column += 1) {
    const day = dayAt(grid, header, column)
    if (day !== undefined) columns.set(column, day)
    else if (grid.text(header, column) !== '') note('not-a-day', grid.place(header, column), grid.text(header, column), 'This heading is not a day. Its column was left out.')
  }
  const items: ReadWorkItem[] = []
  let theme: string | null = null
  for (const row of grid.rows.filter((one) => one > header)) {
    const title = grid.text(row, 1)
    const marked = Array.from({ length: grid.width - 1 }, (_, n) => n + 2).filter((column) => grid.text(row, column) !== '')
    if (title !== '' && marked.length === 0 && (grid.across(row) && /^theme\b/i.test(title) || isMergedAcross(grid, row))) {
      theme = title
      continue
    }
    if (title === '') {
      for (const column of marked) note('cell-not-read', grid.place(row, column), grid.text(row, column), 'A mark beside no item. It was left out.')
      continue
    }
    items.push({ place: grid.place(row, 1), theme, title, meetings: readMarks(grid, row, marked, columns, note) })
    if (items.at(-1)?.meetings.length === 0) note('never-heard', grid.place(row, 1), title, 'No meeting is marked for this item.')
  }
  return { title: titlesAbove(grid, header)[0] ?? grid.name, heading: grid.text(header, 1), meetings: [...columns.values()], items }
}

// A theme without the word is told from an item that no meeting hears only by being merged across.
const isMergedAcross = (grid: Grid, row: number): boolean => grid.width > 1 && grid.filled(row, grid.width) !== undefined && grid.cell(row, grid.width) === undefined

function readMarks(grid: Grid, row: number, marked: readonly number[], columns: ReadonlyMap<number, PlainDate>, note: Note): PlainDate[] {
  return marked.flatMap((column) => {
    const [mark, day] = [grid.text(row, column), columns.get(column)]
    if (day === undefined) {
      note('cell-not-read', grid.place(row, column), mark, 'A mark under no day. It was left out.')
      return []
    }
    // the Cyrillic letter and the tick look the same to whoever types them
    if (!/^[xхХ✓✔]$/i.test(mark)) note('mark-unknown', grid.place(row, column), mark, 'This is not an X. It was taken as a mark.')
    return [day]
  })
}
