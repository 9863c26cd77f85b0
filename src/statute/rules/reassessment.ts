import { IN_FORCE, regs } from '../citations.ts'
import type { Rule } from '../rule.ts'

/** Assessing again: R31 to R35. */
export const REASSESSMENT_RULES: readonly Rule[] = [
  {
    // reg 25(1) SEND Regulations 2014
    id: 'R31', step: 'decide-to-reassess', duty: 'Tell the family whether there will be a reassessment',
    trigger: 'Request received', bound: 'latest', period: { mode: 'WITHIN_AFTER', length: 15, unit: 'day' },
    exceptions: 'none', exceptionsCitation: null, citation: regs('25(1)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // reg 24 SEND Regulations 2014: may decline if assessed in the six months before
    id: 'R32', step: 'decline-to-reassess', duty: 'May decline, if assessed in the six months before the request',
    trigger: 'Request received', bound: 'none', period: null,
    exceptions: 'none', exceptionsCitation: null, citation: regs('24'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // reg 23 SEND Regulations 2014
    id: 'R33', step: 'reassess-for-health', duty: 'Must reassess, if the responsible commissioning body asks',
    trigger: 'Request received', bound: 'none', period: null,
    exceptions: 'none', exceptionsCitation: null, citation: regs('23'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // reg 27(2) SEND Regulations 2014
    id: 'R34', step: 'final-plan', duty: 'Send the plan made after the reassessment',
    trigger: 'Reassessment agreed', bound: 'latest', period: { mode: 'WITHIN_AFTER', length: 14, unit: 'week' },
    exceptions: 'A', exceptionsCitation: regs('27(3)'), citation: regs('27(2)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // reg 27(4) SEND Regulations 2014
    id: 'R35', step: 'review-due', duty: 'Finish the first review after the reassessment',
    trigger: 'Reassessed plan sent', bound: 'latest', period: { mode: 'WITHIN_AFTER', length: 12, unit: 'month' },
    exceptions: 'none', exceptionsCitation: null, citation: regs('27(4)'), evidence: 'V:REGS', ...IN_FORCE,
  },
]
