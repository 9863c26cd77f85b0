import { dateInWords } from '../../../values/date-words.ts'
import { makeDate, type PlainDate } from '../../../values/plain-date.ts'
import { daysIn } from '../understanding/dates.ts'
import type { Cell } from '../understanding/paper.ts'
import type { View } from '../understanding/view.ts'
import { aboutCells, type Comparison, type Rule } from './comparison.ts'

/** A table "of 22/23" whose meetings lie in the year after. */
export const yearOfTheTitle: Rule = {
  name: 'year-of-the-title',
  asks: 'Do the dates of a table lie in the year that its title names?',
  *compare({ papers }) {
    for (const { views } of papers) for (const view of views) yield* held(view)
  },
}

function* held({ table }: View): Generator<Comparison> {
  const title = table.title.split(' \u00B7 ').at(-1) ?? ''
  const year = /\(?\b(\d{2})\/(\d{2})\)?$/.exec(title.trim())
  if (!year || Number(year[2]) !== Number(year[1]) + 1 || !/tracker|programme|plan|log|actions/i.test(title)) return
  const [from, to] = [day(2000 + Number(year[1]), 4), day(2000 + Number(year[2]), 8)]
  const cells = table.rows.flatMap((row) => row[0] ?? []).flatMap((cell) => (dateOf(cell) === undefined ? [] : [cell]))
  const outside = cells.filter((cell) => (dateOf(cell) as PlainDate) < from || (dateOf(cell) as PlainDate) > to)
  if (outside[0]) yield aboutCells(outside, 'look', `${year[2]}/${Number(year[2]) + 1}`, `The title says ${year[0]}; ${dateInWords(dateOf(outside[0]) as PlainDate)} is outside that year, however it is counted.`, title)
}

const dateOf = (cell: Cell): PlainDate | undefined => cell.date ?? daysIn(cell.text).find(({ year }) => year !== undefined)?.date

function day(year: number, month: number): PlainDate {
  const made = makeDate(year, month, month === 8 ? 31 : 1)
  return made.ok ? made.value : (0 as PlainDate)
}
