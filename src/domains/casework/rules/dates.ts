import { deadlines, type AdviceGiver, type AssessmentFacts, type Deadline, type ExceptionFacts, type Options, type Step } from '../../../statute/index.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import type { AdviceService, ExceptionGround } from '../events.ts'

/** What of an assessment sets dates. */
export type Dated = {
  receivedOn: PlainDate | null
  draftSentOn: PlainDate | null
  exception: ExceptionGround | null
  exceptionTimes: { from: PlainDate; to: PlainDate } | null
  advice: readonly { id: string; service: AdviceService; askedOn: PlainDate; returnedOn: PlainDate | null }[]
}

/** Every date of one assessment, each with its working. */
export type CaseDates = {
  all: readonly Deadline[]
  of(step: Step): Deadline | undefined
  ofAdvice(id: string): Deadline | undefined
}

// All but health are outside s.31 Children and Families Act 2014: the Code's six weeks hold for them. The family
// and others count as such, and never as a school, whose closure could excuse a limit.
export const givers: Record<AdviceService, AdviceGiver> = {
  'family': 'social-care', 'education': 'school', 'educational-psychology': 'psychologist',
  'health': 'health', 'social-care': 'social-care', 'other': 'social-care',
}

/** A ground and when it was, as the law's own facts. What a return records without its ground gives none. */
export function groundFacts(ground: ExceptionGround, times: { from: PlainDate; to: PlainDate }): ExceptionFacts {
  switch (ground) {
    case 'school-closed':
    case 'early-years-closed': return { closures: [{ firstClosed: times.from, reopens: times.to }] }
    case 'absent': return { absences: [times] }
    case 'exceptional-circumstances': return { personalCircumstances: [times] }
    case 'recorded-in-return': return {}
  }
}

/** Empty where the request's day is not known, or lies before the law: there is nothing to count from. */
export function datesOf({ receivedOn, draftSentOn, advice, exception, exceptionTimes }: Dated, choices: Options): CaseDates {
  const facts: AssessmentFacts = {
    procedure: 'assessment',
    requestReceived: receivedOn ?? undefined,
    draftServed: draftSentOn ?? undefined,
    adviceRequested: advice.map((one) => ({ on: one.askedOn, from: givers[one.service] })),
    ...(exception && exceptionTimes ? groundFacts(exception, exceptionTimes) : {}),
  }
  const found = deadlines(facts, choices)
  const all = found.ok ? found.value : []
  const adviceDates = all.filter((one) => one.step === 'advice')
  return {
    all,
    of: (step) => all.find((one) => one.step === step),
    ofAdvice: (id) => adviceDates[advice.findIndex((one) => one.id === id)],
  }
}
