import type { Options } from '../../../statute/index.ts'
import { daysBetween, type PlainDate } from '../../../values/plain-date.ts'
import { datesOf, type CaseDates } from './dates.ts'
import type { ListedAssessment } from './listed-assessment.ts'
import { byUrgency, nextStepOf, type NextStep } from './next-step.ts'

/** An open assessment with what to do about it. */
export type Work = { assessment: ListedAssessment; dates: CaseDates; next: NextStep }

/** Work in the right order, in two parts: what needs something within a week, and what is on course. */
export type OrderedWork = { needs: Work[]; onCourse: Work[]; late: number; dueThisWeek: number; past20Weeks: number }

export function orderWork(assessments: readonly ListedAssessment[], choices: Options, today: PlainDate): OrderedWork {
  const all = assessments.flatMap((assessment): Work[] => {
    const dates = datesOf(assessment, choices)
    const next = nextStepOf(assessment, dates, today)
    return next ? [{ assessment, dates, next }] : []
  }).sort((a, b) => byUrgency(a.next, b.next) || a.assessment.id.localeCompare(b.assessment.id))
  const needs = all.filter(({ next }) => needsSomething(next, today))
  const daysLeft = ({ next }: Work) => (next.by === null ? Infinity : daysBetween(today, next.by))
  return {
    needs,
    onCourse: all.filter((work) => !needs.includes(work)),
    late: all.filter((work) => daysLeft(work) < 0).length,
    dueThisWeek: all.filter((work) => daysLeft(work) >= 0 && daysLeft(work) < 7).length,
    past20Weeks: all.filter(({ dates }) => isPast(dates, today)).length,
  }
}

function needsSomething(next: NextStep, today: PlainDate): boolean {
  if (next.by === null) return true
  return daysBetween(today, next.by) < (next.turn === 'ours' ? 7 : 0)
}

// reg 13(2) SEND Regulations 2014: 20 weeks
const isPast = (dates: CaseDates, today: PlainDate) => (dates.of('final-plan')?.strict ?? today) < today
