import type { AdviceService, Dispute, ExceptionGround, RequestSource } from '../../domains/casework/index.ts'
import type { PlainDate } from '../../values/plain-date.ts'

export type AskedAdvice = { service: AdviceService; asked: PlainDate; returned: PlainDate | null }

/** The days of one assessment, from the request to its end, before any of it is recorded. Days may lie ahead. */
export type Timetable = {
  received: PlainDate
  source: RequestSource
  decided: PlainDate | null
  assess: boolean
  advice: readonly AskedAdvice[]
  issueDecided: PlainDate | null
  issue: boolean
  draft: PlainDate | null
  final: PlainDate | null
  withdrawn: PlainDate | null
  exception: { on: PlainDate; ground: ExceptionGround; from: PlainDate; to: PlainDate } | null
  dispute: { on: PlainDate; dispute: Dispute } | null
}

/** The part of a timetable that has happened by a day. */
export function until(day: PlainDate, timetable: Timetable): Timetable {
  const past = <T extends PlainDate>(on: T | null) => (on !== null && on <= day ? on : null)
  const pastOf = <T extends { on: PlainDate }>(thing: T | null) => (thing !== null && thing.on <= day ? thing : null)
  return {
    ...timetable,
    decided: past(timetable.decided),
    advice: timetable.advice.filter(({ asked }) => asked <= day).map((one) => ({ ...one, returned: past(one.returned) })),
    issueDecided: past(timetable.issueDecided), draft: past(timetable.draft), final: past(timetable.final),
    withdrawn: past(timetable.withdrawn), exception: pastOf(timetable.exception), dispute: pastOf(timetable.dispute),
  }
}
