import { describe, expect, test } from 'vitest'
import { longDate } from '../values/date-words.ts'
import type { Period, Rule } from './rule.ts'
import { RULES } from './rules.ts'

const REGS = 'Special Educational Needs and Disability Regulations 2014 (SI 2014/1530)'
const ACT = 'Children and Families Act 2014'
const CODE = 'guidance: SEND Code of Practice 2015,'
const DEVON = 'R (L, M and P) v Devon CC [2022] EWHC 493 (Admin)'
const TRIBUNAL_RULES =
  'rules 12 and 20 Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008 (SI 2008/2699)'

type Row = readonly [id: string, step: string, trigger: string, counted: string, exceptions: string, citation: string, evidence: string]

// Written from the law and not from our own tables, so that a slip of the hand in either is found.
const LAW: readonly Row[] = [
  ['R01', 'consult-family', 'Request received', 'no date', 'none', `reg 3 ${REGS}`, 'V:REGS'],
  ['R02', 'decide-to-assess', 'Request received', 'latest: 6 week WITHIN_AFTER', `A, reg 5(4) ${REGS}`, `reg 5(1) ${REGS}`, 'V:REGS'],
  ['R03', 'tell-others', 'Request received', 'no date', `A, reg 5(4) ${REGS}`, `regs 4(2) and 5(2) ${REGS}`, 'V:REGS'],
  ['R04', 'advice', 'Advice asked for', 'latest: 6 week WITHIN_AFTER', `B, reg 8(2) ${REGS}`, `reg 8(1) ${REGS}`, 'V:REGS'],
  ['R05', 'advice', 'Advice asked for', 'latest: 6 week WITHIN_AFTER', 'guidance', `${CODE} 9.52`, 'K'],
  ['R06', 'no-plan-notice', 'Request received', 'latest: 16 week WITHIN_AFTER', `A, reg 10(4) ${REGS}`, `reg 10(1) ${REGS}`, 'V:REGS'],
  ['R07', 'representations', 'Draft plan served', 'minimum: 15 day BEGINNING_WITH', 'none', `reg 13(1)(a) ${REGS}`, 'V:REGS'],
  ['R08', 'consultation-reply', 'Consultation sent', 'latest: 15 day WITHIN_AFTER', 'guidance', `${CODE} page 154 (s.39(2) of the Act sets no period)`, 'K'],
  ['R09', 'final-plan', 'Request received', 'latest: 20 week WITHIN_AFTER', `A, reg 13(3) ${REGS}`, `reg 13(2) ${REGS}`, 'V:REGS'],
  ['R10', 'transfer-plan', 'Old authority aware of the move', 'latest: 15 working day WD_BEGINNING', 'none', `reg 15(2) ${REGS}`, 'V:REGS'],
  ['R11', 'tell-family', 'Plan transferred', 'latest: 6 week WITHIN_AFTER', 'none', `reg 15(4) ${REGS}`, 'V:REGS'],
  ['R12', 'review-due', 'Plan transferred', 'latest: 3 month BEGINNING_WITH', 'none', `reg 15(5) ${REGS}`, 'V:REGS'],
  ['R13', 'health-transfer', 'Health body aware', 'latest: 15 working day WD_BEGINNING', 'none', `reg 15(7) ${REGS}`, 'V:REGS'],
  ['R14', 'health-request', 'Health body aware', 'latest: 15 working day WD_BEGINNING', 'none', `reg 15(8) ${REGS}`, 'V:REGS'],
  ['R15', 'health-change', 'Health body aware', 'latest: 15 working day WD_BEGINNING', 'none', `reg 16(2)-(3) ${REGS}`, 'V:REGS'],
  ['R16', 'phase-transfer', 'Calendar year of transfer', 'latest: before 31/3', 'none', `reg 18(1)(a) ${REGS}`, 'V:REGS'],
  ['R17', 'phase-transfer', 'Calendar year of transfer', 'latest: before 15/2', 'none', `reg 18(1)(b) ${REGS}`, 'V:REGS'],
  ['R18', 'post-16-move', 'Proposed transfer', 'latest: 5 month AT_LEAST_BEFORE', 'none', `reg 18(2) ${REGS}`, 'V:REGS'],
  ['R19', 'review-due', 'Plan made', 'latest: 12 month BEGINNING_WITH, commonly the anniversary', 'none', `s.44(1)(a) ${ACT}`, 'V:ACT'],
  ['R20', 'review-due', 'Last review decided', 'latest: 12 month BEGINNING_WITH, commonly the anniversary', 'none', `s.44(1)(b) ${ACT}`, 'V:ACT'],
  ['R21', 'early-years-review', 'Last review decided', 'latest: 6 month MONTHS_AFTER', 'guidance', `${CODE} 9.178 (every three to six months)`, 'K'],
  ['R22', 'review-notice', 'Review meeting', 'latest: 2 week AT_LEAST_BEFORE', 'none', `regs 20(3), 21(3) ${REGS}`, 'V:REGS'],
  ['R23', 'review-papers', 'Review meeting', 'latest: 2 week AT_LEAST_BEFORE', 'none', `regs 20(4), 21(4) ${REGS}`, 'V:REGS'],
  ['R24', 'review-report', 'Review meeting', 'latest: 2 week WITHIN_AFTER', 'none', `regs 20(9), 21(7)-(8) ${REGS}`, 'V:REGS'],
  ['R25', 'review-decision', 'Review meeting', 'latest: 4 week WITHIN_AFTER', 'none', `regs 20(10), 21(9) ${REGS}`, 'V:REGS'],
  ['R26', 'proposed-amendments', 'Review meeting', 'latest: 4 week WITHIN_AFTER', 'none', `regs 20(10), 22(2)(a) ${REGS}; ${DEVON}`, 'V:DEVON'],
  ['R27', 'representations', 'Proposed amendments served', 'minimum: 15 day BEGINNING_WITH', 'none', `reg 22(2)(c) ${REGS}`, 'V:REGS'],
  ['R28', 'final-amended-plan', 'Proposed amendments sent', 'latest: 8 week WITHIN_AFTER', 'none', `reg 22(3)-(4) ${REGS}`, 'V:REGS'],
  ['R29', 'review-long-stop', 'Review meeting', 'latest: 12 week WITHIN_AFTER', 'none', `regs 20(10), 22(2)(a), 22(3) ${REGS}; ${DEVON}`, 'V:DEVON'],
  ['R30', 'amend-without-review', 'Proposed amendments sent', 'no date', 'none', `reg 28 ${REGS}`, 'V:REGS'],
  ['R31', 'decide-to-reassess', 'Request received', 'latest: 15 day WITHIN_AFTER', 'none', `reg 25(1) ${REGS}`, 'V:REGS'],
  ['R32', 'decline-to-reassess', 'Request received', 'no date', 'none', `reg 24 ${REGS}`, 'V:REGS'],
  ['R33', 'reassess-for-health', 'Request received', 'no date', 'none', `reg 23 ${REGS}`, 'V:REGS'],
  ['R34', 'final-plan', 'Reassessment agreed', 'latest: 14 week WITHIN_AFTER', `A, reg 27(3) ${REGS}`, `reg 27(2) ${REGS}`, 'V:REGS'],
  ['R35', 'review-due', 'Reassessed plan sent', 'latest: 12 month WITHIN_AFTER', 'none', `reg 27(4) ${REGS}`, 'V:REGS'],
  ['R36', 'contact-mediation', 'Decision notice sent', 'latest: 2 month MONTHS_AFTER', `leave-of-tribunal, reg 34(3) ${REGS}`, `reg 33 ${REGS}`, 'V:REGS'],
  ['APPEAL', 'lodge-appeal', 'Decision notice sent', 'latest: 2 month MONTHS_AFTER', 'leave-of-tribunal', TRIBUNAL_RULES, 'V:TRIB'],
]

const counted = (period: Period): string =>
  period.mode === 'BEFORE_DATE'
    ? `before ${period.day}/${period.month}`
    : `${period.length} ${period.unit} ${period.mode}${period.commonly === undefined ? '' : `, commonly the ${period.commonly}`}`

const written = ({ id, step, trigger, bound, period, exceptions, exceptionsCitation, citation, evidence }: Rule): Row => [
  id, step, trigger,
  period === null ? 'no date' : `${bound}: ${counted(period)}`,
  exceptionsCitation === null ? exceptions : `${exceptions}, ${exceptionsCitation}`,
  citation, evidence,
]

describe('each rule says what the law says', () => {
  test.each(LAW)('%s', (...row) => {
    expect(RULES.filter(({ id }) => id === row[0]).map(written)).toEqual([row])
  })

  test('in words that tell somebody what to do, from 1 September 2014 until changed', () => {
    for (const { duty, from, to } of RULES) {
      expect(duty).toMatch(/^[A-Z].{15,}$/)
      expect([longDate(from), to]).toEqual(['Monday 1 September 2014', null])
    }
  })
})
