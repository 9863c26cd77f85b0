import type { Deadline } from '../../../statute/index.ts'
import { daysBetween, type PlainDate } from '../../../values/plain-date.ts'
import type { AdviceService } from '../events.ts'
import { isOpen, type Stage } from './assessment.ts'
import type { CaseDates, Dated } from './dates.ts'

/** What somebody must do next in an assessment, derived from what is missing. */
export type NextStep = {
  task: 'decide-to-assess' | 'ask-for-advice' | 'chase-advice' | 'wait-for-advice' | 'decide-to-issue'
    | 'send-draft' | 'wait-for-family' | 'issue-plan'
  turn: 'ours' | 'advisers' | 'family'
  /** The day to work to: the authority's own target where it has one, else the last working day within the law. */
  by: PlainDate | null
  /** The date in law behind it. */
  law: Deadline | undefined
  /** The limit of the whole: the final plan. */
  whole: Deadline | undefined
  /** Advice that is awaited, latest first to be due. */
  awaited: readonly { id: string; service: AdviceService; due: PlainDate | null }[]
}

type Steppable = Dated & { stage: Stage }

/** The next step of an open assessment; undefined when it has ended. */
export function nextStepOf(assessment: Steppable, dates: CaseDates, today: PlainDate): NextStep | undefined {
  if (!isOpen(assessment.stage)) return undefined
  const whole = dates.of('final-plan')
  const found = stepOf(assessment, dates, today)
  return found && { ...found, whole }
}

type Found = Omit<NextStep, 'whole'>

function stepOf(assessment: Steppable, dates: CaseDates, today: PlainDate): Found | undefined {
  switch (assessment.stage) {
    case 'requested': return step('decide-to-assess', 'ours', dates.of('decide-to-assess'))
    case 'assessing': return whileAssessing(assessment, dates, today)
    case 'drafting': return step('send-draft', 'ours', dates.of('final-plan'), draftBy(dates.of('final-plan')))
    case 'draft-sent': return afterDraft(dates, today)
    default: return undefined
  }
}

function whileAssessing(assessment: Steppable, dates: CaseDates, today: PlainDate): Found {
  const awaited = assessment.advice
    .filter((one) => one.returnedOn === null)
    .map((one) => ({ id: one.id, service: one.service, due: dates.ofAdvice(one.id)?.strict ?? null }))
    .toSorted((a, b) => (a.due ?? 0) - (b.due ?? 0))
  if (assessment.advice.length === 0) return step('ask-for-advice', 'ours', dates.of('no-plan-notice'))
  const first = awaited[0]
  if (!first) return step('decide-to-issue', 'ours', dates.of('no-plan-notice'))
  const law = dates.ofAdvice(first.id)
  const late = first.due !== null && first.due < today
  return { ...step(late ? 'chase-advice' : 'wait-for-advice', late ? 'ours' : 'advisers', law, first.due ?? undefined), awaited }
}

function afterDraft(dates: CaseDates, today: PlainDate): Found {
  const theirs = dates.of('representations')
  // reg 13(1)(a) SEND Regulations 2014: the family's days are theirs to the end
  if (theirs && today <= theirs.strict) return step('wait-for-family', 'family', theirs, theirs.strict)
  return step('issue-plan', 'ours', dates.of('final-plan'))
}

// The family has 15 days with a draft and settings 15 to answer: three weeks keep both inside the limit.
function draftBy(final: Deadline | undefined): PlainDate | undefined {
  return final && ((final.policy ?? final.workingDay) - 21) as PlainDate
}

function step(task: NextStep['task'], turn: NextStep['turn'], law: Deadline | undefined, by?: PlainDate): Found {
  return { task, turn, law, by: by ?? law?.policy ?? law?.workingDay ?? null, awaited: [] }
}

/** How an assessment stands against its dates: past a limit of the law, past our own target only, or neither. */
export type Lateness = { state: 'past-law' | 'past-target' | 'on-time'; /** Days past, else days left; null without a date. */ days: number | null }

export function latenessOf(next: NextStep, today: PlainDate): Lateness {
  const past = limitPast(next, today)
  const { by } = next
  if (past !== undefined) return { state: 'past-law', days: daysBetween(past, today) }
  if (by === null) return { state: 'on-time', days: null }
  return by < today ? { state: 'past-target', days: daysBetween(by, today) } : { state: 'on-time', days: daysBetween(today, by) }
}

/** Orders work: what is past the law first, longest ago first; then by the day to work to; what has no date last. */
export function byUrgency(today: PlainDate) {
  const past = (next: NextStep) => limitPast(next, today) ?? Infinity
  return (a: NextStep, b: NextStep): number => compare(past(a), past(b)) || compare(a.by ?? Infinity, b.by ?? Infinity)
}

/** The earliest limit of the law that has gone by: the step's own, or that of the whole. */
function limitPast({ law, whole }: NextStep, today: PlainDate): PlainDate | undefined {
  const gone = [law, whole].filter((one) => one?.bound === 'latest' && one.strict < today).map((one) => (one as Deadline).strict)
  return gone.length === 0 ? undefined : (Math.min(...gone) as PlainDate)
}

const compare = (a: number, b: number) => (a === b ? 0 : a - b)
