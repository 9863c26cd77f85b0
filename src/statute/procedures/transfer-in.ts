import { longDate } from '../../values/date-words.ts'
import { addDays, addMonths } from '../../values/plain-date.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import { addCountingWords, triggerWords } from '../counting-words.ts'
import { count } from '../counting.ts'
import type { TransferInFacts } from '../facts.ts'
import { addDeadline, due, findRule } from '../timeline.ts'
import type { Timeline } from '../timeline.ts'
import { workingDaysBefore } from '../working-days.ts'

const WARNING = 15

/** A child with a plan moves in from another authority. */
export function transferIn(timeline: Timeline, facts: TransferInFacts): void {
  const { moved, oldAuthorityAware, transferred } = facts
  if (moved !== undefined && oldAuthorityAware !== undefined) addTransfer(timeline, moved, oldAuthorityAware)
  due(timeline, 'R11', 'transferred', transferred)
  const lastMadeOrReviewed = facts.lastReviewDecided ?? facts.planMade
  if (transferred !== undefined && lastMadeOrReviewed !== undefined) {
    addReview(timeline, transferred, lastMadeOrReviewed, facts.lastReviewDecided === undefined ? 'Plan made' : 'Last review decided')
  }
}

// reg 15(2) SEND Regulations 2014: the day of the move; where the old authority did not know of it at least
// 15 working days before, 15 working days beginning with the day it did
function addTransfer(timeline: Timeline, moved: PlainDate, aware: PlainDate): void {
  const rule = findRule(timeline, 'R10', 'moved', moved)
  if (rule === undefined) return
  const { calendar } = timeline.settled
  const inTime = workingDaysBefore(calendar, moved, WARNING)
  const working = [
    triggerWords('Day of the move', rule.period, moved),
    triggerWords(rule.trigger, rule.period, aware),
    `${WARNING} working days before the move is ${longDate(inTime)}`,
  ]
  if (aware <= inTime) {
    working.push('The old authority knew in time, so the plan goes on the day of the move.')
    return addDeadline(timeline, rule, rule.step, moved, { strict: moved, common: moved }, working, {})
  }
  const readings = count(rule.period, aware, timeline.settled)
  working.push('The old authority knew later than that, so the time runs from the day it knew.')
  addCountingWords(working, rule.period, aware, readings)
  addDeadline(timeline, rule, rule.step, aware, readings, working, {})
}

// reg 15(5) SEND Regulations 2014: before the later of 12 months beginning with the plan or its last review
// and 3 months beginning with the transfer has run out
function addReview(timeline: Timeline, transferred: PlainDate, from: PlainDate, what: 'Plan made' | 'Last review decided'): void {
  const rule = findRule(timeline, 'R12', 'transferred', transferred)
  if (rule === undefined) return
  const afterTransfer = count(rule.period, transferred, timeline.settled).strict
  const afterPlan = addDays(addMonths(from, 12), -1)
  const strict = afterPlan > afterTransfer ? afterPlan : afterTransfer
  const working = [
    `${what} ${longDate(from)}: 12 months beginning with that day end on ${longDate(afterPlan)}`,
    `${rule.trigger} ${longDate(transferred)}: 3 months beginning with that day end on ${longDate(afterTransfer)}`,
    `The later of the two: ${longDate(strict)}`,
  ]
  addDeadline(timeline, rule, rule.step, transferred, { strict, common: strict }, working, {})
}
