import { dateInWords } from '../../../values/date-words.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import { daysIn } from '../understanding/dates.ts'
import type { Pack } from '../understanding/pack.ts'
import type { Cell } from '../understanding/paper.ts'
import { aboutCells, type Comparison, type Rule } from './comparison.ts'

/** One meeting with two dates a day or two apart: a tracker that says the 4th where the minutes say the 5th. */
export const meetingOnTwoDays: Rule = {
  name: 'meeting-on-two-days',
  asks: 'Has a meeting one date throughout the pack?',
  *compare(pack) {
    const meetings = meetingDays(pack)
    for (const cell of trackedDays(pack)) yield* held(cell, meetings)
  },
}

function* held(cell: Cell, meetings: ReadonlySet<PlainDate>): Generator<Comparison> {
  const date = cell.date ?? daysIn(cell.text)[0]?.date
  if (date === undefined || meetings.has(date)) return
  const near = [...meetings].find((day) => Math.abs(day - date) <= 2)
  if (near !== undefined) yield aboutCells([cell], 'look', dateInWords(near), `The pack tells of a meeting on ${dateInWords(near)}, and of none on ${dateInWords(date)}.`)
}

/** Days that a sentence or heading calls those of a meeting, and the columns of a work programme. */
function meetingDays({ papers }: Pack): ReadonlySet<PlainDate> {
  const said = papers.flatMap(({ sentences }) => sentences.filter(({ text }) => /\bmeeting|minutes\b/i.test(text)).flatMap(({ text }) => daysIn(text)))
  const headed = papers.flatMap(({ views }) => views.flatMap(({ table, columns }) => (/work programme/i.test(table.title) ? columns.flatMap(({ head }) => daysIn(head)) : [])))
  return new Set([...said, ...headed].flatMap(({ date, year }) => (date !== undefined && year !== undefined ? [date] : [])))
}

/** The first column of a tracker of what meetings asked for. */
const trackedDays = ({ papers }: Pack): Cell[] => papers.flatMap(({ views }) => views.flatMap(({ table }) => (/tracker|recommendation/i.test(table.title) ? table.rows.flatMap((row) => row.slice(0, 1)).filter((cell): cell is Cell => cell !== undefined && (cell.date !== undefined || /^\d{1,2}\w* \w+ \d{4}$/.test(cell.text))) : [])))
