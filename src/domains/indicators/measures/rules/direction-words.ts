import type { IndicatorReading } from './reading.ts'
import { printNumber } from './rounding.ts'

/** `better than Aug 2026 (71.0 to 72.5)`. */
export function directionInWords({ direction, latest, indicator }: IndicatorReading): string {
  if (!direction || !latest) return ''
  const { judgement, against, earlier } = direction
  const print = (value: number) => printNumber(value, indicator.decimals)
  if (judgement === 'same' && direction.change === 0) return `same as ${against} (${print(latest.value)})`
  return `${judgement === 'different' ? 'other' : judgement === 'same' ? 'as far off as' : judgement} ${judgement === 'same' ? '' : 'than '}${against} (${print(earlier)} to ${print(latest.value)})`.replace('  ', ' ')
}
