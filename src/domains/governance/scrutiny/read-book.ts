import type { Workbook } from '../../../platform/files/workbook/index.ts'
import { FileUnfit } from '../../../platform/files/file-problem.ts'
import { daysBetween } from '../../../values/plain-date.ts'
import { dateInWords } from '../../../values/date-words.ts'
import { noteIn, type Doubt } from './doubt.ts'
import { gridOf, titlesAbove, type Grid } from './grid.ts'
import { forwardPlanHeader, readForwardPlan, type ReadForwardPlan } from './read-forward-plan.ts'
import { minutesHeader, readMinutes, type ReadMinutes } from './read-minutes.ts'
import { readReportedTables, type ReportedTable } from './read-tables.ts'
import { readTracker, trackerHeader, type ReadTracker } from './read-tracker.ts'
import { readWorkProgramme, workProgrammeHeader, type ReadWorkProgramme } from './read-work-programme.ts'
import { noteDamage } from './words-lost.ts'

/** What a sheet was read as, with its titles and headings: it is printed back in the same layout. */
export type SheetLayout = { kind: 'tracker' | 'work-programme' | 'forward-plan' | 'minutes' | 'tables'; sheet: string; titles: string[]; head: string[] }

/** All that a committee's workbook holds, and each cell that is in doubt. Nothing is added to what it says. */
export type ScrutinyBook = {
  trackers: ReadTracker[]
  workProgrammes: ReadWorkProgramme[]
  forwardPlans: ReadForwardPlan[]
  minutes: ReadMinutes[]
  tables: ReportedTable[]
  layout: SheetLayout[]
  doubts: Doubt[]
}

/** Reads a committee's workbook. Sheets are known by their headings, and not by their names. Throws FileUnfit where none is. */
export function readScrutinyBook(workbook: Workbook, name: string): ScrutinyBook {
  const book: ScrutinyBook = { trackers: [], workProgrammes: [], forwardPlans: [], minutes: [], tables: [], layout: [], doubts: [] }
  for (const sheet of workbook.sheets) {
    const note = noteIn(book.doubts, sheet.name)
    if (sheet.hidden) note('hidden-sheet', null, null, 'This sheet is hidden. It was not read.')
    else if (sheet.rows.length > 0) readSheet(book, gridOf(sheet))
  }
  if (sizeOf(book) === 0) {
    const looked = workbook.sheets.map((sheet) => `“${sheet.name}”`).join(', ')
    throw new FileUnfit({ rule: 'no-header', line: null, path: null, value: name, reason: `No table was found in ${looked}: no row of headings that we know stands near the top.`, mend: 'A recommendation tracker has the headings “Recommendation” and “Status”, a work programme meeting days along the top, a forward plan “Reference” and “Decision maker”, minutes “Minute” and “Resolved”.' })
  }
  compareSheets(book, workbook)
  return book
}

/** How many rows were read, of whatever kind. */
export const sizeOf = (book: ScrutinyBook): number =>
  [...book.trackers.map(({ recommendations }) => recommendations), ...book.workProgrammes.map(({ items }) => items), ...book.forwardPlans.map(({ entries }) => entries), ...book.minutes.map(({ minutes }) => minutes), ...book.tables.map(({ rows }) => rows)]
    .reduce((sum, rows) => sum + rows.length, 0)

function readSheet(book: ScrutinyBook, grid: Grid): void {
  const note = noteIn(book.doubts, grid.name)
  noteDamage(grid, note)
  const tracker = trackerHeader(grid)
  const plan = forwardPlanHeader(grid)
  const minutes = minutesHeader(grid)
  const programme = workProgrammeHeader(grid)
  const read = (kind: SheetLayout['kind'], header?: number) => {
    book.layout.push({ kind, sheet: grid.name, titles: header === undefined ? [] : titlesAbove(grid, header), head: header === undefined ? [] : Array.from({ length: grid.width }, (_, n) => grid.text(header, n + 1)) })
  }
  if (plan !== undefined) { read('forward-plan', plan); book.forwardPlans.push(readForwardPlan(grid, plan, note)) }
  else if (tracker !== undefined) { read('tracker', tracker); book.trackers.push(readTracker(grid, tracker, note)) }
  else if (programme !== undefined) { read('work-programme', programme); book.workProgrammes.push(readWorkProgramme(grid, programme, note)) }
  else if (minutes !== undefined) { read('minutes', minutes); book.minutes.push(readMinutes(grid, minutes, note)) }
  else { read('tables'); book.tables.push(...readReportedTables(grid, note)) }
}

/** A tracker that dates a meeting a few days beside the day on which minutes or the programme have it. */
function compareSheets(book: ScrutinyBook, { sheets }: Workbook): void {
  const held = [...book.minutes.flatMap(({ heldOn }) => (heldOn === null ? [] : [heldOn])), ...book.workProgrammes.flatMap(({ meetings }) => meetings)]
  const sheet = sheets.find((one) => !one.hidden && trackerHeader(gridOf(one)) !== undefined)?.name ?? ''
  const said = new Set<number>()
  for (const { madeOn, place, printed } of book.trackers.flatMap(({ recommendations }) => recommendations)) {
    if (madeOn === null || held.includes(madeOn) || said.has(madeOn)) continue
    const near = held.find((day) => Math.abs(daysBetween(day, madeOn)) <= 3)
    if (near === undefined) continue
    said.add(madeOn)
    noteIn(book.doubts, sheet)('days-apart', place.replace(/^[A-Z]+/, 'A'), printed.meeting, `Another sheet has a meeting on ${dateInWords(near)}. Both days are kept.`)
  }
}
