import { isWithOthers } from './direction.ts'
import type { IndicatorReading } from './reading.ts'
import { printNumber } from './rounding.ts'

/** `better than Aug 2026 (71.0 to 72.5)`, `better than England, 2024 (72.5 against 46.4)`. */
export function directionInWords({ direction, latest, indicator }: Pick<IndicatorReading, 'direction' | 'latest' | 'indicator'>): string {
  if (!direction || !latest) return ''
  const { judgement, against, earlier } = direction
  const print = (value: number) => printNumber(value, indicator.decimals)
  if (isWithOthers(direction.comparison) && direction.change !== 0) return `${{ better: 'better than', worse: 'worse than', same: 'as far off as', different: 'other than' }[judgement]} ${against} (${print(latest.value)} against ${print(earlier)})`
  if (judgement === 'same' && direction.change === 0) return `same as ${against} (${print(latest.value)})`
  return `${judgement === 'different' ? 'other' : judgement === 'same' ? 'as far off as' : judgement} ${judgement === 'same' ? '' : 'than '}${against} (${print(earlier)} to ${print(latest.value)})`.replace('  ', ' ')
}
