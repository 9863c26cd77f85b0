import { IN_FORCE, regs } from '../citations.ts'
import type { Rule } from '../rule.ts'

/** A child moves between authorities, health bodies or phases: R10 to R18. None of them has an exception. */
export const TRANSFER_RULES: readonly Rule[] = [
  {
    // reg 15(2) SEND Regulations 2014: the day of the move, unless known of too late (see procedures/transfer-in.ts)
    id: 'R10', step: 'transfer-plan', duty: 'Send the plan to the new authority',
    trigger: 'Old authority aware of the move', bound: 'latest',
    period: { mode: 'WD_BEGINNING', length: 15, unit: 'working day' },
    exceptions: 'none', exceptionsCitation: null, citation: regs('15(2)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // reg 15(4) SEND Regulations 2014
    id: 'R11', step: 'tell-family', duty: 'Tell the family that the plan has come, whether they will be assessed, and when it is reviewed',
    trigger: 'Plan transferred', bound: 'latest', period: { mode: 'WITHIN_AFTER', length: 6, unit: 'week' },
    exceptions: 'none', exceptionsCitation: null, citation: regs('15(4)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // reg 15(5) SEND Regulations 2014: or 12 months from the plan, if later (see procedures/transfer-in.ts)
    id: 'R12', step: 'review-due', duty: 'Review the plan that came from the other authority',
    trigger: 'Plan transferred', bound: 'latest', period: { mode: 'BEGINNING_WITH', length: 3, unit: 'month' },
    exceptions: 'none', exceptionsCitation: null, citation: regs('15(5)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // reg 15(7) SEND Regulations 2014
    id: 'R13', step: 'health-transfer', duty: 'Tell the new health body of the move',
    trigger: 'Health body aware', bound: 'latest', period: { mode: 'WD_BEGINNING', length: 15, unit: 'working day' },
    exceptions: 'none', exceptionsCitation: null, citation: regs('15(7)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // reg 15(8) SEND Regulations 2014
    id: 'R14', step: 'health-request', duty: 'Ask the new authority to assess or review, if the health provision is impracticable',
    trigger: 'Health body aware', bound: 'latest', period: { mode: 'WD_BEGINNING', length: 15, unit: 'working day' },
    exceptions: 'none', exceptionsCitation: null, citation: regs('15(8)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // reg 16(2) and (3) SEND Regulations 2014
    id: 'R15', step: 'health-change', duty: 'Tell the new health body, or ask for a review, when only the health body changes',
    trigger: 'Health body aware', bound: 'latest', period: { mode: 'WD_BEGINNING', length: 15, unit: 'working day' },
    exceptions: 'none', exceptionsCitation: null, citation: regs('16(2)-(3)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // reg 18(1)(a) SEND Regulations 2014
    id: 'R16', step: 'phase-transfer', duty: 'Review and amend the plan and name the post-16 place',
    trigger: 'Calendar year of transfer', bound: 'latest', period: { mode: 'BEFORE_DATE', month: 3, day: 31 },
    exceptions: 'none', exceptionsCitation: null, citation: regs('18(1)(a)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // reg 18(1)(b) SEND Regulations 2014
    id: 'R17', step: 'phase-transfer', duty: 'Review and amend the plan and name the next school',
    trigger: 'Calendar year of transfer', bound: 'latest', period: { mode: 'BEFORE_DATE', month: 2, day: 15 },
    exceptions: 'none', exceptionsCitation: null, citation: regs('18(1)(b)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // reg 18(2) SEND Regulations 2014
    id: 'R18', step: 'post-16-move', duty: 'Review and amend the plan before a move between post-16 places',
    trigger: 'Proposed transfer', bound: 'latest', period: { mode: 'AT_LEAST_BEFORE', length: 5, unit: 'month' },
    exceptions: 'none', exceptionsCitation: null, citation: regs('18(2)'), evidence: 'V:REGS', ...IN_FORCE,
  },
]
