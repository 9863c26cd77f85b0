import { isoDate, longDate } from '../values/date-words.ts'
import type { PlainDate } from '../values/plain-date.ts'
import { addCountingWords, triggerWords } from './counting-words.ts'
import { COUNTING_EVIDENCE, count } from './counting.ts'
import type { Readings } from './counting.ts'
import type { Deadline } from './deadline.ts'
import { exceptionsTo } from './exceptions.ts'
import type { ExceptionFacts } from './facts.ts'
import { targetDay } from './options.ts'
import type { Settled } from './options.ts'
import type { Refusal } from './refusal.ts'
import type { Period, Rule, Step } from './rule.ts'
import { ruleInForce } from './rules.ts'
import { addPolicyWords, addWorkingDayWords, workingDayFor } from './working.ts'

/** A timeline while it is being drawn up: what is due, what could not be used, and the choices made. */
export type Timeline = {
  readonly deadlines: Deadline[]
  readonly refused: Refusal[]
  readonly settled: Settled
}

/** A rule that sets a period, so that a date can be counted. */
export type DatedRule = Rule & { readonly bound: 'latest' | 'minimum'; readonly period: Period }

const NO_FACTS: ExceptionFacts = {}

/** Adds what one rule makes due, counted from the day of its trigger. Nothing, if that day is not known. */
export function due(
  timeline: Timeline,
  ruleId: string,
  field: string,
  on: PlainDate | undefined,
  facts: ExceptionFacts = NO_FACTS,
): void {
  if (on === undefined) return
  const rule = findRule(timeline, ruleId, field, on)
  if (rule === undefined) return
  const readings = count(rule.period, on, timeline.settled)
  const working = [triggerWords(rule.trigger, rule.period, on)]
  addCountingWords(working, rule.period, on, readings)
  addDeadline(timeline, rule, rule.step, on, readings, working, facts)
}

/** The rule in force on a day; adds a refusal naming the field when there is none with a date to count. */
export function findRule(timeline: Timeline, ruleId: string, field: string, on: PlainDate): DatedRule | undefined {
  const found = ruleInForce(timeline.settled.rules, ruleId, on)
  if (found.ok && isDated(found.value)) return found.value
  timeline.refused.push({
    field,
    reason: found.ok
      ? `Rule ${ruleId} sets no date of its own.`
      : `Rule ${ruleId} was not in force on ${longDate(on)}.`,
    mend: 'Check the date: the Act and its Regulations came into force on 1 September 2014.',
  })
  return undefined
}

/** Adds a deadline whose dates and counting are already known, and completes its working. */
export function addDeadline(
  timeline: Timeline,
  rule: DatedRule,
  step: Step,
  trigger: PlainDate,
  readings: Readings,
  working: string[],
  facts: ExceptionFacts,
): void {
  const { calendar } = timeline.settled
  const { strict, common } = readings
  const workingDay = workingDayFor(calendar, strict, rule.bound)
  addWorkingDayWords(working, calendar, strict, workingDay, rule.bound)
  const policy = ownTarget(timeline, rule, step, trigger, strict)
  addPolicyWords(working, policy)
  working.push(rule.citation)
  timeline.deadlines.push({
    rule: rule.id,
    step,
    duty: rule.duty,
    bound: rule.bound,
    trigger,
    strict,
    common,
    workingDay,
    policy,
    citation: rule.citation,
    evidence: rule.evidence,
    countingEvidence: COUNTING_EVIDENCE[rule.period.mode],
    working,
    exceptions: exceptionsTo(rule, facts, trigger, strict),
  })
}

function ownTarget(timeline: Timeline, rule: DatedRule, step: Step, trigger: PlainDate, strict: PlainDate): PlainDate | null {
  const target = timeline.settled.policy[step]
  if (target === undefined) return null
  const day = targetDay(target, trigger, strict, rule.bound)
  const outsideTheLaw = rule.bound === 'latest' ? day > strict : day < strict
  if (!outsideTheLaw) return day
  timeline.refused.push({
    field: `policy.${step}`,
    reason: `The target falls on ${isoDate(day)}, ${rule.bound === 'latest' ? 'after' : 'before'} the law's own date of ${isoDate(strict)}.`,
    mend: 'Choose a target within the law, or none.',
  })
  return null
}

function isDated(rule: Rule): rule is DatedRule {
  return rule.period !== null && rule.bound !== 'none'
}
