import type { PlainDate } from '../../../values/plain-date.ts'
import type { RecommendationState } from '../rules/recommendations/recommendation.ts'
import { splitResolutions } from '../rules/recommendations/split.ts'
import { daysIn } from './days.ts'
import type { Note } from './doubt.ts'
import { columnFor, headerRow, titlesAbove, type Grid } from './grid.ts'

/** A recommendation as a tracker prints it. `printed` are the cells' own words. */
export type ReadRecommendation = {
  place: string
  madeOn: PlainDate | null
  agendaItem: string
  text: string
  parts: string[]
  owners: string[]
  state: RecommendationState
  stateOn: PlainDate | null
  note: string
  printed: { meeting: string; owners: string; status: string; date: string }
}

export type ReadTracker = { title: string; recommendations: ReadRecommendation[] }

// The committee closes: what an officer's tracker calls complete is a report of that.
const states: readonly [RegExp, RecommendationState][] = [
  [/^closed|discharged/i, 'closed'], [/complete|done|actioned/i, 'reported-complete'], [/progress|ongoing|underway/i, 'in-progress'],
  [/not (yet )?started|outstanding|open|new/i, 'made'], [/reject|refus|not (agreed|accepted)/i, 'refused'], [/withdrawn/i, 'withdrawn'],
]

/** What a status printed in a tracker means; `not-known` for one that we do not know, or none. */
export const stateOfWords = (status: string): RecommendationState => states.find(([pattern]) => pattern.test(status))?.[1] ?? 'not-known'

export const trackerHeader = (grid: Grid): number | undefined => headerRow(grid, /recommendation/i, /status|progress|officer|lead/i)

/** Reads a recommendation tracker. A meeting or item that is merged down belongs to every row beside it. */
export function readTracker(grid: Grid, header: number, note: Note): ReadTracker {
  const column = {
    meeting: columnFor(grid, header, /meeting/i, /^date (made|raised)/i), item: columnFor(grid, header, /agenda|^item|report/i), text: columnFor(grid, header, /recommendation/i) as number,
    owners: columnFor(grid, header, /officer|owner|lead|responsib/i), status: columnFor(grid, header, /status|rag/i), date: columnFor(grid, header, /^date$|complet|due|target/i), note: columnFor(grid, header, /note|update|progress|comment/i),
  }
  const known = new Set(Object.values(column))
  const recommendations: ReadRecommendation[] = []
  for (const row of grid.rows.filter((one) => one > header)) {
    for (let other = 1; other <= grid.width; other += 1) if (!known.has(other) && grid.text(row, other) !== '') note('cell-not-read', grid.place(row, other), grid.text(row, other), 'This column is not one that a tracker has. It was left out.')
    if (grid.text(row, column.text) === '') continue
    recommendations.push(readRow(grid, row, column, note))
  }
  return { title: titlesAbove(grid, header)[0] ?? grid.name, recommendations }
}

type Columns = { meeting: number | undefined; item: number | undefined; text: number; owners: number | undefined; status: number | undefined; date: number | undefined; note: number | undefined }

function readRow(grid: Grid, row: number, column: Columns, note: Note): ReadRecommendation {
  const own = (at: number | undefined) => (at === undefined ? '' : grid.text(row, at))
  const merged = (at: number | undefined) => (at === undefined ? '' : grid.filled(row, at)?.text.trim() ?? '')
  const dayOf = (at: number | undefined, words: string, required: boolean): PlainDate | null => {
    const day = (at === undefined ? undefined : grid.filled(row, at)?.date) ?? daysIn(words)[0]
    if (day === undefined && at !== undefined && (required || words !== '')) note(words === '' ? 'no-day' : 'not-a-day', grid.place(row, at), words || null, words === '' ? 'No day stands here.' : 'This was not understood as a day. It is kept as it stands.')
    return day ?? null
  }
  const [resolution] = splitResolutions(own(column.text))
  const owners = own(column.owners)
  const status = own(column.status)
  const state = stateOfWords(status)
  if (state === 'not-known') note('state-unknown', grid.place(row, column.status ?? column.text), status || null, status === '' ? 'No status stands here: it stays unknown.' : 'This status is not one we know: it stays unknown.')
  if (owners === '' && column.owners !== undefined) note('nobody-named', grid.place(row, column.owners), null, 'Nobody is named here.')
  const meeting = merged(column.meeting)
  const date = own(column.date)
  return {
    place: grid.place(row, column.text), madeOn: dayOf(column.meeting, meeting, true), agendaItem: merged(column.item), text: resolution?.text ?? own(column.text), parts: resolution?.parts ?? [],
    owners: owners.split(/\s*[/;\n]\s*/).filter((name) => name !== ''), state, stateOn: dayOf(column.date, date, false), note: own(column.note),
    printed: { meeting, owners, status, date },
  }
}
