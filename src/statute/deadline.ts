import type { PlainDate } from '../values/plain-date.ts'
import type { Exceptions } from './exceptions.ts'
import type { Bound, Evidence, Step } from './rule.ts'

/** One date the law sets, with everything needed to show it, explain it and count it. */
export type Deadline = {
  /** The rule's id, such as `R09`. */
  readonly rule: string
  readonly step: Step
  /** What must be done, in plain words. */
  readonly duty: string
  readonly bound: Exclude<Bound, 'none'>
  /** The day counted from (or up to). */
  readonly trigger: PlainDate
  /** The strict reading of the law: the date to warn by. */
  readonly strict: PlainDate
  /** What practice uses, where it differs; else the same. */
  readonly common: PlainDate
  /** The last working day not after a latest limit; the first not before the end of a minimum period. */
  readonly workingDay: PlainDate
  /** The authority's own target, if it set one. */
  readonly policy: PlainDate | null
  readonly citation: string
  /** How sure we are of the rule, and of the way its period is counted. */
  readonly evidence: Evidence
  readonly countingEvidence: Evidence
  /** How the date was found, line by line, in plain words. */
  readonly working: readonly string[]
  readonly exceptions: Exceptions
}

/** The whole explanation of a deadline, for a page or a letter: its working, then its exceptions. */
export function explain(deadline: Deadline): string[] {
  return [...deadline.working, ...deadline.exceptions.reasons]
}
