/** A number in a paper, or the reason why there is none. `c` too small to tell, `z` does not apply, `x` is not there. */
export type FigureValue = { kind: 'number'; value: number; unit: 'count' | 'percent' | 'days' } | { kind: 'symbol'; symbol: 'c' | 'z' | 'x' } | { kind: 'text'; text: string }

/** A table in a paper: cells as they are printed, so that all its forms agree. */
export type FigureTable = { head: readonly string[]; rows: readonly (readonly string[])[]; numeric: readonly boolean[] }

/** What a figure is, where it comes from, and as known when. The source can be opened by those who may. */
export type Figure = {
  key: string
  label: string
  source: { words: string; href: string | null }
  /** YYYY-MM-DD: from what was known by the end of that day. */
  asKnownOn: string
} & ({ shape: 'value'; value: FigureValue } | { shape: 'table'; table: FigureTable })

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })
const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** A figure's value as it is printed. */
export function printed(value: FigureValue): string {
  if (value.kind === 'symbol') return value.symbol
  if (value.kind === 'text') return value.text
  if (value.unit === 'percent') return `${oneDecimal.format(value.value)}%`
  return value.unit === 'days' ? `${whole.format(value.value)} ${value.value === 1 ? 'day' : 'days'}` : whole.format(value.value)
}
