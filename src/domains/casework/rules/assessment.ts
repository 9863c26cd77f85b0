import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import type { CaseworkEvent, CaseworkFact, Dispute, ExceptionGround, RequestSource } from '../events.ts'

/** Where an assessment stands. The last four are the ends. */
export type Stage =
  | 'requested'      // the authority has not decided whether to assess
  | 'assessing'      // agreed; advice is being gathered; not decided whether to issue
  | 'drafting'       // agreed to issue; no draft sent yet
  | 'draft-sent'
  | 'plan-issued' | 'refused' | 'no-plan' | 'withdrawn'

export const openStages = ['requested', 'assessing', 'drafting', 'draft-sent'] as const satisfies Stage[]

export const isOpen = (stage: Stage): boolean => (openStages as readonly Stage[]).includes(stage)

/** An assessment as its events leave it. Dates are the days things happened. */
export type Assessment = {
  stage: Stage
  receivedOn: PlainDate | null
  source: RequestSource | null
  assessDecidedOn: PlainDate | null
  issueDecidedOn: PlainDate | null
  draftSentOn: PlainDate | null
  /** The day the plan went out, the family was told of a refusal, or the request was withdrawn. */
  closedOn: PlainDate | null
  exception: ExceptionGround | null
  /** When the ground was: for a closure the first day shut and the day it opens again, else the first and last day. */
  exceptionTimes: { from: PlainDate; to: PlainDate } | null
  disputes: readonly Dispute[]
}

const beginning: Assessment = {
  stage: 'requested', receivedOn: null, source: null, assessDecidedOn: null, issueDecidedOn: null,
  draftSentOn: null, closedOn: null, exception: null, exceptionTimes: null, disputes: [],
}

/** The events that still stand: what a later event corrects is left out, and so is the taking back itself. */
export function standing(events: readonly CaseworkEvent[]): CaseworkEvent[] {
  const corrected = new Set(events.map((event) => event.corrects).filter((id) => id !== null))
  return events.filter((event) => !corrected.has(event.id) && event.kind !== 'taken-back')
}

/** The fact alone, without its circumstances: to be recorded anew when its day was wrong. */
export function factOf(event: CaseworkEvent): CaseworkFact {
  switch (event.kind) {
    case 'request-received': return { kind: event.kind, source: event.source }
    case 'advice-asked':
    case 'advice-returned': return { kind: event.kind, adviceId: event.adviceId, service: event.service }
    case 'exception-recorded': return { kind: event.kind, ground: event.ground, ...(event.times ? { times: event.times } : {}) }
    case 'disputed': return { kind: event.kind, dispute: event.dispute }
    default: return { kind: event.kind }
  }
}

/** What an assessment is, from all that happened in it: the same events always give the same assessment. */
export function assessmentFrom(events: readonly CaseworkEvent[]): Assessment {
  return standing(events).reduce(after, beginning)
}

function after(assessment: Assessment, event: CaseworkEvent): Assessment {
  const on = event.happenedOn
  switch (event.kind) {
    case 'request-received': return { ...assessment, receivedOn: on, source: event.source }
    case 'agreed-to-assess': return advance({ ...assessment, assessDecidedOn: on }, 'assessing')
    case 'refused-to-assess': return { ...assessment, assessDecidedOn: on, closedOn: on, stage: 'refused' }
    case 'agreed-to-issue': return advance({ ...assessment, issueDecidedOn: on }, 'drafting')
    case 'refused-to-issue': return { ...assessment, issueDecidedOn: on, closedOn: on, stage: 'no-plan' }
    case 'draft-sent': return advance({ ...assessment, draftSentOn: on }, 'draft-sent')
    case 'plan-issued': return { ...assessment, issueDecidedOn: assessment.issueDecidedOn ?? on, closedOn: on, stage: 'plan-issued' }
    case 'withdrawn': return { ...assessment, closedOn: on, stage: 'withdrawn' }
    case 'exception-recorded': return { ...assessment, exception: event.ground, exceptionTimes: timesOf(event.times) }
    case 'disputed': return { ...assessment, disputes: [...assessment.disputes, event.dispute] }
    case 'advice-asked':
    case 'advice-returned':
    case 'taken-back': return assessment
  }
}

const timesOf = (times: { from: string; to: string } | undefined) =>
  times ? { from: literalDate(times.from), to: literalDate(times.to) } : null

// Corrections come last in the record, so an earlier step that is put right must not reopen a later one.
const order: readonly Stage[] = ['requested', 'assessing', 'drafting', 'draft-sent', 'plan-issued', 'refused', 'no-plan', 'withdrawn']

function advance(assessment: Assessment, stage: Stage): Assessment {
  return order.indexOf(stage) > order.indexOf(assessment.stage) ? { ...assessment, stage } : assessment
}
