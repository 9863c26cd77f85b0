import { dateInWords, longDate } from '../../values/date-words.ts'
import { addDays, makeDate } from '../../values/plain-date.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import { count, daysOf } from '../counting.ts'
import type { PhaseTransferFacts } from '../facts.ts'
import type { Step } from '../rule.ts'
import { addDeadline, due, findRule } from '../timeline.ts'
import type { DatedRule, Timeline } from '../timeline.ts'

/** The date fixed by law, then the two dates counted back from it so that the family has its full time. */
export function phaseTransfer(timeline: Timeline, facts: PhaseTransferFacts): void {
  if (facts.kind === undefined || facts.year === undefined) return
  const inYear = makeDate(facts.year, 1, 1)
  if (!inYear.ok) return
  const ruleId = facts.kind === 'post-16' ? 'R16' : 'R17'
  due(timeline, ruleId, 'year', inYear.value)
  addStepBefore(timeline, ruleId, 'R28', 'transfer-amendments', inYear.value)
  addStepBefore(timeline, ruleId, 'R29', 'transfer-meeting', inYear.value)
}

// reg 18(1) SEND Regulations 2014 needs the amended plan finished: counted back over the eight weeks of
// reg 22(3)-(4), and over the twelve of R (L, M and P) v Devon CC [2022] EWHC 493 (Admin)
function addStepBefore(timeline: Timeline, ruleId: string, spanId: string, step: Step, inYear: PlainDate): void {
  const transfer = findRule(timeline, ruleId, 'year', inYear)
  const span = findRule(timeline, spanId, 'year', inYear)
  if (transfer === undefined || span === undefined || span.period.mode === 'BEFORE_DATE') return
  const limit = count(transfer.period, inYear, timeline.settled)
  const days = daysOf(span.period)
  const readings = { strict: addDays(limit.strict, -days), common: addDays(limit.common, -days) }
  const working = [
    `${transfer.duty} by ${longDate(limit.strict)}`,
    `${span.period.length} weeks before = ${days} days: ${dateInWords(limit.strict)} - ${days} days = ${longDate(readings.strict)}`,
    'No law sets this date: it is counted back, so that every later step has its full time.',
  ]
  addDeadline(timeline, namedFor(step, transfer, span), step, limit.strict, readings, working, {})
}

function namedFor(step: Step, transfer: DatedRule, span: DatedRule): DatedRule {
  const duty = step === 'transfer-meeting' ? 'Hold the review meeting' : 'Send the proposed amendments'
  const citation = `${transfer.citation}, counted back under ${span.citation}`
  return { ...transfer, duty, citation, evidence: span.evidence }
}
