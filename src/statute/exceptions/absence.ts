import { longDate } from '../../values/date-words.ts'
import { daysBetween, earlierOf, laterOf } from '../../values/plain-date.ts'
import type { ExceptionFacts, Span } from '../facts.ts'
import { available, notAvailable } from './ground.ts'
import type { Availability } from './ground.ts'

const NONE_RECORDED = notAvailable('no absence from the area is recorded.')

/**
 * Whether the child, parent or young person was away from the area, without a break, for that many weeks
 * within the period. Days away before it began or after its last day are left out.
 */
// four weeks: regs 5(4)(d), 8(2), 10(4)(d), 13(3)(d), 27(3)(d) SEND Regulations 2014
// two weeks: regs 44(3), 45(7) SEND Regulations 2014
export function judgeAbsence(facts: ExceptionFacts, period: Span, weeks: 2 | 4): Availability {
  const absences = facts.absences ?? []
  let nearest = NONE_RECORDED
  for (const absence of absences) {
    nearest = judgeOne(absence, period, weeks)
    if (nearest.available) return nearest
  }
  return nearest
}

function judgeOne(absence: Span, period: Span, weeks: 2 | 4): Availability {
  const from = laterOf(absence.from, period.from)
  const to = earlierOf(absence.to, period.to)
  const days = Math.max(0, daysBetween(from, to) + 1)
  const away = `away from the area from ${longDate(absence.from)} to ${longDate(absence.to)}, ${days} days of it within this step's period`
  return days >= weeks * 7 ? available(`${away}.`) : notAvailable(`${away}, which is less than ${weeks} weeks.`)
}
