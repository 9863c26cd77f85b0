import type { Options } from '../../../statute/index.ts'
import { daysBetween, type PlainDate } from '../../../values/plain-date.ts'
import { datesOf, type CaseDates } from './dates.ts'
import type { ListedAssessment } from './listed-assessment.ts'
import { byUrgency, latenessOf, nextStepOf, type NextStep } from './next-step.ts'

/** An open assessment with what to do about it. */
export type Work = { assessment: ListedAssessment; dates: CaseDates; next: NextStep }

/** Work in the right order, in two parts: what needs something within a week, and what is on course. */
/** `late`: past the law's own limit. `dueThisWeek`: within seven days, or past our own target only. */
export type OrderedWork = { needs: Work[]; onCourse: Work[]; late: number; dueThisWeek: number; past20Weeks: number }

export function orderWork(assessments: readonly ListedAssessment[], choicesOf: (authority: number) => Options, today: PlainDate): OrderedWork {
  const urgency = byUrgency(today)
  const all = assessments.flatMap((assessment): Work[] => {
    const dates = datesOf(assessment, choicesOf(assessment.authority))
    const next = nextStepOf(assessment, dates, today)
    return next ? [{ assessment, dates, next }] : []
  }).toSorted((a, b) => urgency(a.next, b.next) || a.assessment.id.localeCompare(b.assessment.id))
  const needs = all.filter(({ next }) => needsSomething(next, today))
  return {
    needs,
    onCourse: all.filter((work) => !needs.includes(work)),
    late: all.filter(({ next }) => latenessOf(next, today).state === 'past-law').length,
    dueThisWeek: all.filter(({ next }) => isDueSoon(next, today)).length,
    past20Weeks: all.filter(({ dates }) => isPast20Weeks(dates, today)).length,
  }
}

function needsSomething(next: NextStep, today: PlainDate): boolean {
  if (next.by === null || latenessOf(next, today).state === 'past-law') return true
  return daysBetween(today, next.by) < (next.turn === 'ours' ? 7 : 0)
}

/** Ours to do within a week, or past our own target but no limit of the law. */
export function isDueSoon(next: NextStep, today: PlainDate): boolean {
  const { state, days } = latenessOf(next, today)
  return next.turn === 'ours' && (state === 'past-target' || (state === 'on-time' && days !== null && days < 7))
}

// reg 13(2) SEND Regulations 2014: 20 weeks
export const isPast20Weeks = (dates: CaseDates, today: PlainDate) => (dates.of('final-plan')?.strict ?? today) < today
