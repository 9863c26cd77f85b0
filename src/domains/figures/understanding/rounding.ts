/** The values that a printed number may stand for: from `low` to `high`. */
export type Span = { readonly low: number; readonly high: number }

// Binary fractions: 0.1 + 0.2 is not 0.3. Far below any printed decimal.
const slack = 1e-9

/** What a number printed with so many decimals may have been before it was rounded. */
export const roundedSpan = (value: number, decimals: number): Span => {
  const half = 0.5 * 10 ** -decimals
  return { low: value - half, high: value + half }
}

export const exactly = (value: number): Span => ({ low: value, high: value })
export const sumOf = (spans: readonly Span[]): Span => ({ low: spans.reduce((sum, { low }) => sum + low, 0), high: spans.reduce((sum, { high }) => sum + high, 0) })
export const difference = (from: Span, less: Span): Span => ({ low: from.low - less.high, high: from.high - less.low })
export const times = ({ low, high }: Span, by: number): Span => (by >= 0 ? { low: low * by, high: high * by } : { low: high * by, high: low * by })

/** Quotient of two spans of numbers that are not negative; undefined where the whole may be nothing. */
export const quotient = (part: Span, whole: Span): Span | undefined => (whole.low <= 0 ? undefined : { low: part.low / whole.high, high: part.high / whole.low })

/** Whether one value may lie in both: a printed number agrees if some value that rounds to its parts gives it. */
export const meets = (a: Span, b: Span): boolean => a.low <= b.high + slack && b.low <= a.high + slack

/** A number as it would be printed with so many decimals. Halves go away from nothing, as people round. */
export const printed = (value: number, decimals: number): string => {
  const rounded = Math.sign(value) * Math.round((Math.abs(value) + slack) * 10 ** decimals) / 10 ** decimals
  return (Object.is(rounded, -0) ? 0 : rounded).toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}
