import { longDate } from '../../values/date-words.ts'
import type { ExceptionFacts, Span } from '../facts.ts'
import { available, notAvailable } from './ground.ts'
import type { Availability } from './ground.ts'

const NONE_RECORDED = notAvailable('no missed appointment for an examination or test is recorded within this step.')

/** Whether the child did not keep an appointment, within the period, for an examination or test. */
// reg 8(2) SEND Regulations 2014
export function judgeMissedAppointment(facts: ExceptionFacts, period: Span): Availability {
  for (const missed of facts.missedAppointments ?? []) {
    if (missed >= period.from && missed <= period.to) {
      return available(`an appointment for an examination or test was missed on ${longDate(missed)}.`)
    }
  }
  return NONE_RECORDED
}
