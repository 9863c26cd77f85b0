import { exceptionAvailable, type Availability, type ExceptionFacts, type Ground } from '../../../statute/index.ts'
import { addDays, type PlainDate } from '../../../values/plain-date.ts'
import type { ExceptionGround } from '../events.ts'
import { givers, groundFacts, type Dated } from './dates.ts'

/** The grounds that a person can record, each as the law's. */
export const recordableGrounds = {
  'school-closed': 'setting-closed',
  'early-years-closed': 'setting-closed',
  'exceptional-circumstances': 'personal-circumstances',
  'absent': 'away-four-weeks',
} as const satisfies Partial<Record<ExceptionGround, Ground>>

export type RecordableGround = keyof typeof recordableGrounds

/** When it was: for a closure the first day shut and the day it opens again, else the first and last day. */
export type Times = { from: PlainDate; to: PlainDate }

/** Whether the law makes the ground available for this assessment, and why. It never moves a date. */
export function judgeGround(ground: RecordableGround, times: Times, assessment: Dated): Availability {
  const received = assessment.receivedOn
  if (received === null) return { available: false, reason: 'The day of the request is not known.' }
  const facts: ExceptionFacts = {
    adviceRequested: assessment.advice.map((one) => ({ on: one.askedOn, from: givers[one.service] })),
    ...groundFacts(ground, times),
  }
  // reg 13(3) SEND Regulations 2014: within the 20 weeks
  return exceptionAvailable(recordableGrounds[ground], facts, { from: received, to: addDays(received, 140) })
}
