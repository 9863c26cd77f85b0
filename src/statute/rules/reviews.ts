import { IN_FORCE, act, code, regs } from '../citations.ts'
import type { Rule } from '../rule.ts'

/** Keeping a plan up to date: R19 to R30. None of them has an exception. */
export const REVIEW_RULES: readonly Rule[] = [
  {
    // s.44(1)(a) Children and Families Act 2014
    id: 'R19', step: 'review-due', duty: 'Finish the first review of the plan',
    trigger: 'Plan made', bound: 'latest',
    period: { mode: 'BEGINNING_WITH', length: 12, unit: 'month', commonly: 'anniversary' },
    exceptions: 'none', exceptionsCitation: null, citation: act('44(1)(a)'), evidence: 'V:ACT', ...IN_FORCE,
  },
  {
    // s.44(1)(b) Children and Families Act 2014
    id: 'R20', step: 'review-due', duty: 'Finish the next review of the plan',
    trigger: 'Last review decided', bound: 'latest',
    period: { mode: 'BEGINNING_WITH', length: 12, unit: 'month', commonly: 'anniversary' },
    exceptions: 'none', exceptionsCitation: null, citation: act('44(1)(b)'), evidence: 'V:ACT', ...IN_FORCE,
  },
  {
    // SEND Code of Practice 9.178: consider a review every three to six months under five
    id: 'R21', step: 'early-years-review', duty: 'Consider a review, for a child under five',
    trigger: 'Last review decided', bound: 'latest', period: { mode: 'MONTHS_AFTER', length: 6, unit: 'month' },
    exceptions: 'guidance', exceptionsCitation: null, citation: code('9.178 (every three to six months)'),
    evidence: 'K', ...IN_FORCE,
  },
  {
    // regs 20(3) and 21(3) SEND Regulations 2014
    id: 'R22', step: 'review-notice', duty: 'Give notice of the review meeting',
    trigger: 'Review meeting', bound: 'latest', period: { mode: 'AT_LEAST_BEFORE', length: 2, unit: 'week' },
    exceptions: 'none', exceptionsCitation: null, citation: regs('20(3), 21(3)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // regs 20(4) and 21(4) SEND Regulations 2014
    id: 'R23', step: 'review-papers', duty: 'Send round the advice and information for the meeting',
    trigger: 'Review meeting', bound: 'latest', period: { mode: 'AT_LEAST_BEFORE', length: 2, unit: 'week' },
    exceptions: 'none', exceptionsCitation: null, citation: regs('20(4), 21(4)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // regs 20(9) and 21(7) to (8) SEND Regulations 2014
    id: 'R24', step: 'review-report', duty: 'Send the report of the meeting to everyone invited',
    trigger: 'Review meeting', bound: 'latest', period: { mode: 'WITHIN_AFTER', length: 2, unit: 'week' },
    exceptions: 'none', exceptionsCitation: null, citation: regs('20(9), 21(7)-(8)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // regs 20(10) and 21(9) SEND Regulations 2014
    id: 'R25', step: 'review-decision', duty: 'Decide to keep, amend or end the plan, and tell the family',
    trigger: 'Review meeting', bound: 'latest', period: { mode: 'WITHIN_AFTER', length: 4, unit: 'week' },
    exceptions: 'none', exceptionsCitation: null, citation: regs('20(10), 21(9)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // reg 22(2)(a) SEND Regulations 2014 read with reg 20(10): R (L, M and P) v Devon CC [2022] EWHC 493 (Admin)
    id: 'R26', step: 'proposed-amendments', duty: 'If amending, send the plan with the proposed amendments and the evidence',
    trigger: 'Review meeting', bound: 'latest', period: { mode: 'WITHIN_AFTER', length: 4, unit: 'week' },
    exceptions: 'none', exceptionsCitation: null,
    citation: `${regs('20(10), 22(2)(a)')}; R (L, M and P) v Devon CC [2022] EWHC 493 (Admin)`,
    evidence: 'V:DEVON', ...IN_FORCE,
  },
  {
    // reg 22(2)(c) SEND Regulations 2014
    id: 'R27', step: 'representations', duty: 'Leave the family time to answer the proposed amendments',
    trigger: 'Proposed amendments served', bound: 'minimum', period: { mode: 'BEGINNING_WITH', length: 15, unit: 'day' },
    exceptions: 'none', exceptionsCitation: null, citation: regs('22(2)(c)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // reg 22(3) and (4) SEND Regulations 2014
    id: 'R28', step: 'final-amended-plan', duty: 'Send the amended plan, or say why it is not amended',
    trigger: 'Proposed amendments sent', bound: 'latest', period: { mode: 'WITHIN_AFTER', length: 8, unit: 'week' },
    exceptions: 'none', exceptionsCitation: null, citation: regs('22(3)-(4)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // R (L, M and P) v Devon CC [2022] EWHC 493 (Admin): four weeks, then eight
    id: 'R29', step: 'review-long-stop', duty: 'Send the amended plan, however late the proposals went',
    trigger: 'Review meeting', bound: 'latest', period: { mode: 'WITHIN_AFTER', length: 12, unit: 'week' },
    exceptions: 'none', exceptionsCitation: null,
    citation: `${regs('20(10), 22(2)(a), 22(3)')}; R (L, M and P) v Devon CC [2022] EWHC 493 (Admin)`,
    evidence: 'V:DEVON', ...IN_FORCE,
  },
  {
    // reg 28 SEND Regulations 2014: as R27 and R28
    id: 'R30', step: 'amend-without-review', duty: 'Amend a plan without a review, as after one',
    trigger: 'Proposed amendments sent', bound: 'none', period: null,
    exceptions: 'none', exceptionsCitation: null, citation: regs('28'), evidence: 'V:REGS', ...IN_FORCE,
  },
]
