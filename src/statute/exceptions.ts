import type { PlainDate } from '../values/plain-date.ts'
import { judgeAbsence } from './exceptions/absence.ts'
import { judgeCircumstances } from './exceptions/circumstances.ts'
import { judgeClosure } from './exceptions/closure.ts'
import type { Availability, Ground } from './exceptions/ground.ts'
import { judgeMissedAppointment } from './exceptions/missed-appointment.ts'
import type { ExceptionFacts, Span } from './facts.ts'
import type { ExceptionSet, Rule } from './rule.ts'

/**
 * Whether the law would excuse one limit. It never moves the date: it says only that the limit need not
 * be kept *if* keeping it is impractical, which a person must decide and evidence.
 */
export type Exceptions = {
  readonly set: ExceptionSet
  readonly available: boolean
  /** The grounds that are made out. */
  readonly grounds: readonly Ground[]
  /** Every ground in the set, made out or not, in words. */
  readonly reasons: readonly string[]
  readonly citation: string | null
}

// A: regs 5(4), 10(4), 13(3), 27(3) SEND Regulations 2014
// B: reg 8(2) SEND Regulations 2014
// C: regs 44(3), 45(7) SEND Regulations 2014, which take in everything in reg 13(3)
const GROUNDS: Readonly<Record<'A' | 'B' | 'C', readonly Ground[]>> = {
  A: ['setting-closed', 'personal-circumstances', 'away-four-weeks'],
  B: ['personal-circumstances', 'away-four-weeks', 'missed-appointment'],
  C: ['personal-circumstances', 'away-two-weeks', 'setting-closed', 'away-four-weeks'],
}

const NO_SET = {
  none: 'The law allows no exception to this step.',
  guidance: 'This period is guidance and not law, so no exception is written for it.',
  'leave-of-tribunal': 'Only the tribunal may let this be late.',
} as const

/** Weighs one ground over the period it must fall in (first and last day, both included). */
export function exceptionAvailable(ground: Ground, facts: ExceptionFacts, period: Span): Availability {
  switch (ground) {
    case 'setting-closed':
      return judgeClosure(facts, period)
    case 'personal-circumstances':
      return judgeCircumstances(facts, period)
    case 'away-four-weeks':
      return judgeAbsence(facts, period, 4)
    case 'away-two-weeks':
      return judgeAbsence(facts, period, 2)
    case 'missed-appointment':
      return judgeMissedAppointment(facts, period)
  }
}

/** Weighs every ground of a set. */
export function exceptionsIn(set: 'A' | 'B' | 'C', facts: ExceptionFacts, period: Span, citation: string | null): Exceptions {
  const grounds: Ground[] = []
  const reasons: string[] = []
  for (const ground of GROUNDS[set]) {
    const judged = exceptionAvailable(ground, facts, period)
    if (judged.available) grounds.push(ground)
    reasons.push(judged.reason)
  }
  return { set, available: grounds.length > 0, grounds, reasons, citation }
}

/** The exceptions to one rule, from the day its period began to its last day. */
export function exceptionsTo(rule: Rule, facts: ExceptionFacts, from: PlainDate, to: PlainDate): Exceptions {
  const set = rule.exceptions
  if (set === 'A' || set === 'B' || set === 'C') return exceptionsIn(set, facts, { from, to }, rule.exceptionsCitation)
  return { set, available: false, grounds: [], reasons: [NO_SET[set]], citation: rule.exceptionsCitation }
}
