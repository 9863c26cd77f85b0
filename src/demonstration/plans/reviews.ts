import { curriculumYearOn } from '../../values/age.ts'
import { addDays, daysBetween, makeDate, monthOf, yearOf, type PlainDate } from '../../values/plain-date.ts'
import type { Chance } from '../chance.ts'
import { lastWorkingDayBefore, toWorkingDay } from '../working-days.ts'
import type { Plan } from './plan.ts'

/** The latest review of a plan: the meeting, and the day on which its decision was sent. */
export type Review = { meeting: PlainDate; decided: PlainDate; outcome: 'M' | 'A' | 'C' }

/** Of every hundred plans old enough, those whose yearly review is overdue. */
const overdue = 0.13

export function drawReview(chance: Chance, plan: Plan, today: PlainDate): Review | null {
  const age = daysBetween(plan.started, plan.ceased?.on ?? today)
  const last = plan.ceased?.on ?? lastWorkingDayBefore(today)
  if (age < 340) return null
  const late = plan.ceased === null && chance.happens(overdue)
  const ending = plan.ceased !== null && !['5', '7'].includes(plan.ceased.reason) // a move ends a plan without a review
  const since = ending ? chance.whole(15, 50) : late ? 366 + Math.round(Math.min(chance.waiting(75), 400)) : chance.whole(4, 355)
  const decided = toWorkingDay(addDays(last, -since))
  if (decided - plan.started < 300) return null // the first is not due, or is itself late
  const meeting = toWorkingDay(addDays(decided, -Math.round(chance.weighed([[chance.whole(12, 28), 8], [chance.whole(29, 60), 2]]))))
  return { meeting, decided: decided > last ? last : decided, outcome: ending ? 'C' : chance.weighed([['M', 63], ['A', 37]]) }
}

/** When a move between phases must be settled in this school year's cohort, and when last year's was. */
export type Transfer = { due: PlainDate; final: PlainDate | null }

// reg 18(1) SEND Regulations 2014: before 31 March for post-16, before 15 February for other phases
export function drawTransfer(chance: Chance, plan: Plan, today: PlainDate): Transfer | null {
  if (plan.ceased) return null
  const spring = monthOf(today) >= 9 ? yearOf(today) + 1 : yearOf(today)
  const year = curriculumYearOn(plan.child.born, today)
  const due = (of: number, post16: boolean) => dayOf(of, post16 ? 3 : 2, post16 ? 30 : 14)
  if ([-1, 6, 11].includes(year)) {
    const limit = due(spring, year === 11)
    const final = chance.happens(0.06) ? toWorkingDay(addDays(today, -chance.whole(2, 25))) : null
    return { due: limit, final: final !== null && final > plan.started + 60 ? final : null }
  }
  if (![0, 7, 12].includes(year) || plan.started > dayOf(spring - 1, 1, 10)) return null
  const limit = due(spring - 1, year === 12)
  const inTime = chance.happens(year === 0 ? 0.79 : year === 7 ? 0.91 : 0.74)
  return { due: limit, final: toWorkingDay(addDays(limit, inTime ? -chance.whole(3, 40) : chance.whole(4, 110))) }
}

function dayOf(year: number, month: number, day: number): PlainDate {
  const made = makeDate(year, month, day)
  if (!made.ok) throw new Error(`${year}-${month}-${day} is not a day`)
  return made.value
}
