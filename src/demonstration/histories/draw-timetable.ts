import type { RequestSource } from '../../domains/casework/index.ts'
import { addDays, daysBetween, laterOf, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import { clearance, paceAt, type Pace } from '../shape/pace.ts'
import { lastWorkingDayBefore, laterByWorkingDays, toWorkingDay } from '../working-days.ts'
import { drawAdvice } from './draw-advice.ts'
import { drawDispute } from './draw-dispute.ts'
import { until, type Timetable } from './timetable.ts'

const daysInMonth = 30.44
const twentyWeeks = 140 // reg 13(2) SEND Regulations 2014

/** The shares of what becomes of a request. */
const refused = 0.25
const withdrawn = 0.03
const noPlan = 0.07

const sources: readonly (readonly [RequestSource, number])[] = [['setting', 64], ['family', 31], ['health', 2], ['social-care', 2], ['other', 1]]

/** Draws the whole course of an assessment, at the pace of its time. Exceptions are drawn apart. */
export function drawTimetable(chance: Chance, received: PlainDate, today: PlainDate): Timetable {
  const pace = paceAt(daysBetween(received, today) / daysInMonth)
  const decided = after(received, Math.max(4, chance.around(pace.daysToDecide, pace.daysToDecide / 5) + (chance.happens(0.06) ? chance.whole(5, 16) : 0)))
  const nothing: Timetable = {
    received, source: chance.weighed(sources), decided, assess: false, advice: [], issueDecided: null, issue: false,
    draft: null, final: null, withdrawn: null, exception: null, dispute: null,
  }
  if (chance.happens(withdrawn / 2)) return { ...nothing, decided: null, withdrawn: after(received, chance.whole(2, pace.daysToDecide)) }
  if (chance.happens(refused)) return { ...nothing, dispute: drawDispute(chance, 'request', decided) }

  const asked = laterByWorkingDays(decided, chance.whole(0, pace.daysToDecide > 20 ? 6 : 2))
  const left = drawLength(chance, received, today, pace) - daysBetween(received, asked)
  const at = (share: number, spread: number) => after(asked, left * chance.around(share, spread))
  const lastAdvice = at(0.4, 0.035)
  const issueDecided = laterOf(at(0.54, 0.03), laterByWorkingDays(lastAdvice, 1))
  const assessing = { ...nothing, assess: true, advice: drawAdvice(chance, asked, lastAdvice, pace), issueDecided }
  if (chance.happens(withdrawn / 2)) {
    const on = after(asked, left * chance.next() * 0.5)
    return { ...until(addDays(on, -1), { ...assessing, issueDecided: null }), withdrawn: on }
  }
  if (chance.happens(noPlan)) return { ...assessing, dispute: drawDispute(chance, 'assessment', issueDecided) }

  const draft = laterOf(at(0.74, 0.03), laterByWorkingDays(issueDecided, 2))
  const final = laterOf(lastWorkingDayBefore(addDays(asked, Math.round(left) + 1)), laterByWorkingDays(draft, 11))
  return { ...assessing, issue: true, draft, final, dispute: drawDispute(chance, 'other', final) }
}

/** How many days from request to plan. */
function drawLength(chance: Chance, received: PlainDate, today: PlainDate, pace: Pace): number {
  // Much of the work in time is finished in its last fortnight.
  if (chance.happens(pace.inTime)) return twentyWeeks - 1 - Math.min(45, Math.round(chance.waiting(9)))
  const length = twentyWeeks + 2 + Math.round(Math.min(chance.waiting(pace.weeksLate), pace.weeksLate * 1.6) * 7)
  const age = daysBetween(received, today)
  if (age < clearance.of * daysInMonth) return length
  const cleared = age - chance.whole(Math.round(clearance.to * daysInMonth), Math.round(clearance.from * daysInMonth))
  return Math.min(length, Math.max(twentyWeeks + 2, cleared))
}

const after = (day: PlainDate, days: number) => toWorkingDay(addDays(day, Math.max(0, Math.round(days))))
