import { longDate } from '../values/date-words.ts'
import type { PlainDate } from '../values/plain-date.ts'
import type { ExceptionFacts, Facts, Procedure } from './facts.ts'
import { startOf } from './procedures/assessment.ts'
import type { Refusal } from './refusal.ts'

type Days = Readonly<Record<string, PlainDate | undefined>>

/** What cannot have happened before what: the later fact first. */
const ORDER: Readonly<Record<Procedure, readonly (readonly [string, string])[]>> = {
  assessment: [
    ['draftServed', 'requestReceived'],
    ['consultationSent', 'requestReceived'],
  ],
  review: [
    ['meeting', 'planMade'],
    ['lastReviewDecided', 'planMade'],
    ['amendmentsSent', 'meeting'],
  ],
  'phase-transfer': [],
  appeal: [['certificateIssued', 'noticeSent']],
  reassessment: [
    ['agreed', 'requestReceived'],
    ['finalPlanSent', 'agreed'],
  ],
  'transfer-in': [
    ['transferred', 'moved'],
    ['transferred', 'oldAuthorityAware'],
    ['transferred', 'planMade'],
    ['lastReviewDecided', 'planMade'],
  ],
}

/** Facts that cannot all be true together, each named, with how to mend it. */
export function outOfOrder(facts: Facts): Refusal[] {
  const refused: Refusal[] = []
  const began = facts.procedure === 'assessment' ? startOf(facts) : undefined
  const days = { ...facts, ...(began !== undefined && { requestReceived: began }) } as unknown as Days
  for (const [later, earlier] of ORDER[facts.procedure]) {
    refuseBefore(refused, later, days[later], earlier, days[earlier])
  }
  if (facts.procedure === 'assessment' || facts.procedure === 'reassessment') {
    checkLists(refused, facts, days['requestReceived'])
  }
  return refused
}

function checkLists(refused: Refusal[], facts: ExceptionFacts, received: PlainDate | undefined): void {
  facts.adviceRequested?.forEach(({ on }, i) => {
    refuseBefore(refused, `adviceRequested[${i}]`, on, 'requestReceived', received)
  })
  facts.closures?.forEach(({ firstClosed, reopens }, i) => {
    // A setting that opens again on the day it shut was never shut.
    refuseBefore(refused, `closures[${i}].reopens`, (reopens - 1) as PlainDate, `closures[${i}].firstClosed`, firstClosed)
  })
  facts.absences?.forEach(({ from, to }, i) => {
    refuseBefore(refused, `absences[${i}].to`, to, `absences[${i}].from`, from)
  })
  facts.personalCircumstances?.forEach(({ from, to }, i) => {
    refuseBefore(refused, `personalCircumstances[${i}].to`, to, `personalCircumstances[${i}].from`, from)
  })
}

function refuseBefore(
  refused: Refusal[],
  later: string,
  laterDay: PlainDate | undefined,
  earlier: string,
  earlierDay: PlainDate | undefined,
): void {
  if (laterDay === undefined || earlierDay === undefined || laterDay >= earlierDay) return
  refused.push({
    field: later,
    reason: `${later} must come after ${earlier}, ${longDate(earlierDay)}.`,
    mend: `Check both dates, and correct ${later} or ${earlier}.`,
  })
}
