import { naturalPolarity, type Polarity } from './polarity.ts'
import { cellIn, columnsOf, entryIn, type Entry, type Row, type View } from './view.ts'
import type { Cell } from './paper.ts'

export type Colour = 'red' | 'amber' | 'green'

/** The colour that a cell names, by its word or its letter. */
export const colourOf = (text: string): Colour | undefined => ({ r: 'red', a: 'amber', g: 'green' } as const)[/^(red|amber|green|r|a|g)$/i.exec(text.trim())?.[0][0]?.toLowerCase() as 'r' | 'a' | 'g']

/** A row of a scorecard: its latest value, the target that its colour is against, and how far it falls short, as a share of the target. */
export type ScoredRow = { readonly row: Row; readonly value: Entry; readonly target: Entry; readonly rag: Cell; readonly colour: Colour; readonly polarity: Polarity; readonly met: boolean; readonly miss: number }

/** Values of a row, oldest first: by the periods that head their columns, or else from left to right, what is headed previous before the rest. */
export function valuesInOrder(row: Row): Entry[] {
  const values = row.entries.filter(({ column }) => column.role === 'value')
  const dated = values.filter(({ column }) => column.period !== undefined)
  if (dated.length > 0) return dated.toSorted((a, b) => (a.column.period?.last ?? 0) - (b.column.period?.last ?? 0))
  const earlier = ({ column }: Entry) => (/previous|last|prior|baseline/i.test(column.head) ? 0 : 1)
  return values.filter(({ column, amount }) => !/numerator|denominator|total|number/i.test(column.head) || amount.unit === 'percent').toSorted((a, b) => earlier(a) - earlier(b))
}

/** The rows that have a value, a target and a colour. Colours are against the target just before them. */
export function scoredRows(view: View): ScoredRow[] {
  const [rags] = columnsOf(view, 'rag')
  const targets = columnsOf(view, 'target')
  const column = targets.findLast(({ index }) => rags !== undefined && index < rags.index) ?? targets[0]
  if (!rags || !column) return []
  return view.rows.flatMap((row): ScoredRow[] => {
    const polarity = row.polarity ?? naturalPolarity(row.label)
    const [value, target, rag] = [valuesInOrder(row).at(-1), entryIn(row, column), cellIn(row, rags)]
    if (!polarity || !value || !target || !rag || !isPlainTarget(target)) return []
    const colour = colourOf(rag.text)
    if (!colour) return []
    const short = polarity === 'low' ? value.amount.value - target.amount.value : target.amount.value - value.amount.value
    return [{ row, value, target, rag, colour, polarity, met: short <= 1e-9, miss: target.amount.value === 0 ? (short > 0 ? Infinity : 0) : short / Math.abs(target.amount.value) }]
  })
}

/** "6.0", "95% or higher", "No higher than 17 pts": not "reduce by 30%". */
export const isPlainTarget = ({ cell }: Entry): boolean => !/reduce by|increase by|in line|maintain result|\d\s?%?\s?[-\u2013]\s?\d/i.test(cell.text.replace(/^-/, ''))
