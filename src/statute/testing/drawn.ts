import { isoDate } from '../../values/date-words.ts'
import { literalDate } from '../../values/plain-date.ts'
import { deadlines } from '../deadlines.ts'
import type { Deadline } from '../deadline.ts'
import type { Facts } from '../facts.ts'
import type { Options } from '../options.ts'
import { readFacts } from '../read-facts.ts'

/** A day for a test. */
export const day = literalDate

/** The deadlines of facts written as JSON. Fails the test when they are refused. */
export function drawn(json: Record<string, unknown>, options: Options = {}): Deadline[] {
  const facts = readFacts(json)
  if (!facts.ok) throw new Error(`refused: ${JSON.stringify(facts.error)}`)
  return drawnFrom(facts.value, options)
}

/** The same, from facts already read. */
export function drawnFrom(facts: Facts, options: Options = {}): Deadline[] {
  const result = deadlines(facts, options)
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

/** The first deadline of a step, its days written out, or nothing. */
export function step(found: readonly Deadline[], name: string): Written | undefined {
  const deadline = found.find((each) => each.step === name)
  return deadline && written(deadline)
}

export type Written = { rule: string; strict: string; common: string; workingDay: string; bound: string }

export function written(deadline: Deadline): Written {
  const { rule, strict, common, workingDay, bound } = deadline
  return { rule, strict: isoDate(strict), common: isoDate(common), workingDay: isoDate(workingDay), bound }
}
