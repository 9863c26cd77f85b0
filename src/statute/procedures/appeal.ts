import { dateInWords, longDate } from '../../values/date-words.ts'
import { addMonths, laterOf } from '../../values/plain-date.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import { addCountingWords, triggerWords } from '../counting-words.ts'
import { count } from '../counting.ts'
import type { AppealFacts } from '../facts.ts'
import { addDeadline, due, findRule } from '../timeline.ts'
import type { Timeline } from '../timeline.ts'
import { isInTribunalBreak, rollForTribunal } from '../tribunal-roll.ts'

const MONTHS_AFTER_CERTIFICATE = 1

/** Contacting a mediation adviser, and lodging the appeal. Without the decision's notice, neither is known. */
export function appeal(timeline: Timeline, facts: AppealFacts): void {
  due(timeline, 'R36', 'noticeSent', facts.noticeSent)
  if (facts.noticeSent !== undefined) addLodging(timeline, facts.noticeSent, facts.certificateIssued)
}

// rule 20 Tribunal Procedure (First-tier Tribunal) (HESC Chamber) Rules 2008: two months from the notice or
// one from the certificate, whichever is later
function addLodging(timeline: Timeline, noticeSent: PlainDate, certificateIssued: PlainDate | undefined): void {
  const rule = findRule(timeline, 'APPEAL', 'noticeSent', noticeSent)
  if (rule === undefined) return
  const fromNotice = count(rule.period, noticeSent, timeline.settled)
  const working = [triggerWords(rule.trigger, rule.period, noticeSent)]
  addCountingWords(working, rule.period, noticeSent, fromNotice)
  let last = fromNotice.strict
  if (certificateIssued !== undefined) {
    const fromCertificate = addMonths(certificateIssued, MONTHS_AFTER_CERTIFICATE)
    last = laterOf(last, fromCertificate)
    working.push(`Mediation certificate issued ${longDate(certificateIssued)}`)
    working.push(`1 month after: ${dateInWords(certificateIssued)} + 1 month = ${longDate(fromCertificate)}`)
    working.push(`The later of the two: ${longDate(last)}`)
  }
  const strict = rollForTribunal(timeline.settled.calendar, last)
  if (strict !== last) working.push(rollWords(last, strict))
  addDeadline(timeline, rule, rule.step, noticeSent, { strict, common: strict }, working, {})
}

// rule 12(2) and (3)(a) of the same Rules
function rollWords(last: PlainDate, strict: PlainDate): string {
  const why = isInTribunalBreak(last)
    ? 'falls in August or from 25 December to 1 January, when an appeal need not be lodged'
    : 'is not a working day'
  return `${longDate(last)} ${why}, so the tribunal's own rules move it to the next working day after: ${longDate(strict)}`
}
