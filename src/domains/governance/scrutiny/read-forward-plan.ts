import type { PlainDate } from '../../../values/plain-date.ts'
import { daysIn, monthsIn } from './days.ts'
import type { Note } from './doubt.ts'
import { columnFor, headerRow, titlesAbove, type Grid } from './grid.ts'

/** An item of a forward plan. Each cell's own words are kept; what was understood of them stands beside. */
export type ReadEntry = {
  place: string
  reference: string
  enteredOn: PlainDate | null
  title: string
  details: string
  makers: string[]
  key: boolean | null
  papers: string
  consultees: string
  member: string
  consideredOn: PlainDate[]
  privately: boolean
  printed: { reference: string; decision: string; maker: string; considered: string }
}

export type ReadForwardPlan = { title: string; headings: string[]; from: PlainDate | null; to: PlainDate | null; publishedOn: PlainDate | null; entries: ReadEntry[] }

export const forwardPlanHeader = (grid: Grid): number | undefined => headerRow(grid, /reference/i, /decision[\s-]?maker|decision taker/i)

/** Reads a forward plan of key decisions. */
export function readForwardPlan(grid: Grid, header: number, note: Note): ReadForwardPlan {
  const column = {
    reference: columnFor(grid, header, /reference/i) as number, maker: columnFor(grid, header, /decision[\s-]?maker|decision taker/i) as number,
    decision: columnFor(grid, header, /decision to be|^decision(?!.{0,3}(maker|taker))|title|matter/i) ?? 2, papers: columnFor(grid, header, /papers|background|contact officer/i),
    consultees: columnFor(grid, header, /consult/i), member: columnFor(grid, header, /member|portfolio/i), considered: columnFor(grid, header, /date item|date of (the )?(decision|meeting)|decision date|when/i, /^(?!reference)(?!decision).*(date|considered)/i),
  }
  const title = titlesAbove(grid, header)[0] ?? grid.name
  const window = monthsIn(title)
  const entries: ReadEntry[] = []
  for (const row of grid.rows.filter((one) => one > header)) {
    const text = (at: number | undefined) => (at === undefined ? '' : grid.text(row, at))
    if (text(column.decision) === '') continue
    const entry = readEntry(grid, row, column, note)
    if (window && entry.consideredOn.some((day) => day < window.from || day > window.to)) note('outside-the-plan', grid.place(row, column.considered ?? column.decision), entry.printed.considered, 'This day lies outside the months that the plan is for.')
    if (entry.reference !== '' && entries.some(({ reference }) => reference === entry.reference)) note('same-reference', grid.place(row, column.reference), entry.reference, 'Another item has this reference. Both are kept.')
    entries.push(entry)
  }
  return { title, headings: Array.from({ length: grid.width }, (_, n) => grid.text(header, n + 1)), from: window?.from ?? null, to: window?.to ?? null, publishedOn: daysIn(title)[0] ?? null, entries }
}

type Columns = { reference: number; maker: number; decision: number; papers: number | undefined; consultees: number | undefined; member: number | undefined; considered: number | undefined }

function readEntry(grid: Grid, row: number, column: Columns, note: Note): ReadEntry {
  const text = (at: number | undefined) => (at === undefined ? '' : grid.text(row, at))
  const at = (where: number) => grid.place(row, where)
  const [reference, decision, maker, considered] = [text(column.reference), text(column.decision), text(column.maker), text(column.considered)]
  const number = /^\s*([A-Z]*\d+\s*\/\s*\d+)/i.exec(reference)?.[1]?.replace(/\s/g, '')
  if (number === undefined) note('reference-unknown', at(column.reference), reference || null, 'No reference was found here. The cell is kept as it stands.')
  const [title, ...details] = decision.split('\n')
  const said = maker.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  const keyLine = said.find((line) => /key decision/i.test(line))
  const makers = said.filter((line) => !/key decision/i.test(line))
  const key = keyLine === undefined ? null : !/non[\s-]?key|not a key/i.test(keyLine)
  if (key === null) note('key-unknown', at(column.maker), maker || null, 'It does not say whether this is a key decision: that stays unknown.')
  if (makers.length > 1) note('several-makers', at(column.maker), maker, 'More than one decides this. Each is kept.')
  const own = column.considered === undefined ? undefined : grid.cell(row, column.considered)?.date
  const consideredOn = own === undefined ? daysIn(considered) : [own]
  if (consideredOn.length === 0) note(considered === '' ? 'no-day' : 'not-a-day', at(column.considered ?? column.decision), considered || null, 'No day was understood here. The cell is kept as it stands.')
  if (consideredOn.length > 1) note('several-days', at(column.considered as number), considered, 'More than one day stands here. Notices count to the first.')
  const privately = /private (session|report|meeting)|exempt|in private/i.test(decision)
  if (privately && !/paragraph\s*\d|sch(edule)?\.?\s*12A/i.test(decision)) note('private-without-paragraph', at(column.decision), title ?? null, 'It is to be taken in private, and the paragraph of Schedule 12A is not given.')
  return {
    place: at(column.reference), reference: number ?? reference, enteredOn: daysIn(reference.replace(number ?? '', ''))[0] ?? null, title: (title ?? '').trim().replace(/:$/, ''), details: details.join('\n').trim(),
    makers, key, papers: text(column.papers), consultees: text(column.consultees), member: text(column.member), consideredOn, privately,
    printed: { reference, decision, maker, considered },
  }
}
