import { longDate } from '../../values/date-words.ts'
import type { ExceptionFacts, Span } from '../facts.ts'
import { available, notAvailable } from './ground.ts'
import type { Availability } from './ground.ts'

const NONE_RECORDED = notAvailable('no exceptional personal circumstances are recorded within this step.')

/**
 * Whether exceptional personal circumstances touched the child, parent or young person on any day of the
 * period. Staff shortage, waiting lists, late advice and panel dates are none.
 */
// regs 5(4)(c), 8(2), 10(4)(c), 13(3)(c), 27(3)(c), 44(3), 45(7) SEND Regulations 2014
export function judgeCircumstances(facts: ExceptionFacts, period: Span): Availability {
  for (const span of facts.personalCircumstances ?? []) {
    if (span.from <= period.to && span.to >= period.from) {
      return available(`exceptional personal circumstances from ${longDate(span.from)} to ${longDate(span.to)}.`)
    }
  }
  return NONE_RECORDED
}
