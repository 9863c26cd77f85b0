/** What stands in a paper for a number that may not or cannot be told. */
export type Sign = 'c' | 'z' | 'x' | 'low'

/** A number of a paper, in a cell or in running text. `key` names the count, so that the same count elsewhere is known as the same. */
export type FigureCell =
  | { kind: 'count'; key: string; value: number }
  /** A percentage. Its numerator and denominator are keys of counts. */
  | { kind: 'share'; key: string; value: number; numerator: string; denominator: string }
  | { kind: 'days'; key: string; value: number; of: number }
  | { kind: 'sign'; sign: Sign }
  /** Words, or a number as it is published. `of: 'things'`: it counts actions or recommendations, and no people. `follows`: the key of a number that it would tell something of, and with which it is withheld. */
  | { kind: 'text'; text: string; of?: 'things'; follows?: string }

export type FigureTable = { head: readonly string[]; numeric: readonly boolean[]; rows: readonly (readonly FigureCell[])[] }

/**
 * Counts add up: whoever knows all but one knows that one. `besides` are counts that are not shown and follow from those that are;
 * `keep` are those, however large, that are withheld wherever the figure comes from.
 */
export type Adding = { sums: readonly { total: string; parts: readonly string[] }[]; besides: readonly { key: string; value: number }[]; keep?: readonly string[] }

/** What a figure is, where it comes from, and as known when. The source can be opened by those who may. */
export type Figure = {
  key: string
  label: string
  source: { words: string; href: string | null }
  /** YYYY-MM-DD: from what was known by the end of that day. */
  asKnownOn: string
  adding?: Adding
} & ({ shape: 'value'; value: FigureCell } | { shape: 'table'; table: FigureTable })

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })
const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** A cell as it is printed. */
export function printed(cell: FigureCell): string {
  switch (cell.kind) {
    case 'count': return whole.format(cell.value)
    case 'share': return `${oneDecimal.format(cell.value)}%`
    case 'days': return `${whole.format(cell.value)} ${cell.value === 1 ? 'day' : 'days'}`
    case 'sign': return cell.sign
    case 'text': return cell.text
  }
}

/** Every cell of a figure, whatever its shape. */
export const cellsOf = (figure: Figure): readonly FigureCell[] => (figure.shape === 'value' ? [figure.value] : figure.table.rows.flat())

/** A figure with each of its cells made anew. */
export const withCells = (figure: Figure, make: (cell: FigureCell) => FigureCell): Figure =>
  figure.shape === 'value' ? { ...figure, value: make(figure.value) } : { ...figure, table: { ...figure.table, rows: figure.table.rows.map((row) => row.map(make)) } }

export const words = (text: string, follows?: string): FigureCell => (follows === undefined ? { kind: 'text', text } : { kind: 'text', text, follows })
/** A number of things, of which there is nothing to withhold. */
export const things = (number: number | string): FigureCell => ({ kind: 'text', text: String(number), of: 'things' })
export const count = (key: string, value: number): FigureCell => ({ kind: 'count', key, value })

/** A share to one decimal, halves up; `x` where there is nothing to be part of. */
export const share = (key: string, numerator: { key: string; value: number }, denominator: { key: string; value: number }): FigureCell =>
  denominator.value === 0 ? { kind: 'sign', sign: 'x' } : { kind: 'share', key, value: Math.round((numerator.value * 1000) / denominator.value) / 10, numerator: numerator.key, denominator: denominator.key }
