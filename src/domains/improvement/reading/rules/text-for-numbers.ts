import { type Doubt } from './cells.ts'
import type { Meaning } from './meanings.ts'
import { refused, type ReadTable } from './read-table.ts'

const scored: readonly Meaning[] = ['likelihood', 'severity', 'rating', 'resources']

/** Text in a column of numbers: where all others of a scored column are numbers, one that is not is a slip of the pen. */
export function textForNumbers({ proposal, rows }: ReadTable): Doubt[] {
  return proposal.columns.filter(({ means }) => scored.includes(means)).flatMap(({ column, heading }) => {
    const cells = rows.flatMap(({ cells }) => cells.get(column) ?? [])
    const odd = cells.filter(({ kind }) => kind === 'text')
    const isOfNumbers = cells.length >= 3 && odd.length > 0 && odd.length <= cells.length / 4
    return isOfNumbers ? odd.map((cell) => refused({ name: proposal.sheet }, cell, `Text stands here, and “${heading}” holds numbers.`, 'Write a number, or leave the cell empty.')) : []
  })
}
