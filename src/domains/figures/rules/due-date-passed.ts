import { dateInWords } from '../../../values/date-words.ts'
import { monthsIn } from '../understanding/dates.ts'
import type { Understood } from '../understanding/pack.ts'
import { aboutCells, type Comparison, type Rule } from './comparison.ts'

/** "Not yet available, due December 2019" in a paper of January 2020. */
export const dueDatePassed: Rule = {
  name: 'due-date-passed',
  asks: 'Is what a paper says is due still to come?',
  *compare({ papers }) {
    for (const paper of papers) yield* held(paper)
  },
}

function* held({ views, of }: Understood): Generator<Comparison> {
  if (of === undefined) return
  for (const { table } of views) for (const row of table.rows) for (const cell of row) {
    if (!cell || cell.text.length > 80) continue
    const due = /\bnot (yet )?available\b|\bawaited\b/i.test(cell.text) ? /\bdue\b(.*)$/i.exec(cell.text)?.[1] : undefined
    const month = due ? monthsIn(due)[0] : undefined
    if (month && month.last < of) yield aboutCells([cell], 'look', 'the figure, or a later date', `The paper is of ${dateInWords(of)}, and ${month.text.trim()} is past.`)
  }
}
