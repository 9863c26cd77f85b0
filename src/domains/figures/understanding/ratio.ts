import { spanOf, type Amount } from './amount.ts'
import { meets, quotient, times, type Span } from './rounding.ts'

/** Percentage that a part is of a whole, as a span. */
export const percentageSpan = (part: Amount, whole: Amount): Span | undefined => {
  const found = quotient(spanOf(part), spanOf(whole))
  return found && times(found, 100)
}

/** Whether a printed percentage agrees with its part and whole, rounding respected. */
export function isPercentageOf(percentage: Amount, part: Amount, whole: Amount): boolean | undefined {
  const span = percentageSpan(part, whole)
  return span && meets(spanOf({ ...percentage, unit: 'percent' }), span)
}
