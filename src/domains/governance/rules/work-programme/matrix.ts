import { compareDates, type PlainDate } from '../../../../values/plain-date.ts'

/** An item of a committee's year: under a theme, at the meetings where it is to be heard. */
export type WorkItem = { id: string; theme: string | null; title: string; meetings: readonly PlainDate[] }

/** A row of the matrix: a theme across all columns, or an item with a mark in each column or none. */
export type MatrixRow = { kind: 'theme'; theme: string } | { kind: 'item'; item: WorkItem; marks: readonly boolean[] }

/** Items as rows, meetings as columns in order; a theme is printed before the first of its items that follow each other. */
export function matrixOf(items: readonly WorkItem[], meetings: readonly PlainDate[]): { columns: PlainDate[]; rows: MatrixRow[] } {
  const columns = [...new Set(meetings)].toSorted(compareDates)
  const rows: MatrixRow[] = []
  let theme: string | null = null
  for (const item of items) {
    if (item.theme !== null && item.theme !== theme) rows.push({ kind: 'theme', theme: item.theme })
    theme = item.theme
    rows.push({ kind: 'item', item, marks: columns.map((day) => item.meetings.includes(day)) })
  }
  return { columns, rows }
}

/** Items that no meeting hears, and items marked for a day on which there is no meeting. */
export function looseEnds(items: readonly WorkItem[], meetings: readonly PlainDate[]): { unheard: WorkItem[]; onNoMeeting: { item: WorkItem; days: PlainDate[] }[] } {
  const held = new Set(meetings)
  return {
    unheard: items.filter((item) => !item.meetings.some((day) => held.has(day))),
    onNoMeeting: items.map((item) => ({ item, days: item.meetings.filter((day) => !held.has(day)) })).filter(({ days }) => days.length > 0),
  }
}
