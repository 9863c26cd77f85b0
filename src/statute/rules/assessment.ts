import { IN_FORCE, code, regs } from '../citations.ts'
import type { Rule } from '../rule.ts'

/** From a request to a plan: R01 to R09. A request stands also for becoming responsible under s.24. */
export const ASSESSMENT_RULES: readonly Rule[] = [
  {
    // reg 3 SEND Regulations 2014
    id: 'R01', step: 'consult-family', duty: 'Consult the parent or young person, as soon as practicable',
    trigger: 'Request received', bound: 'none', period: null, exceptions: 'none', exceptionsCitation: null,
    citation: regs('3'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // reg 5(1) SEND Regulations 2014; a finding that a plan is not necessary runs beside it under reg 4(1)
    id: 'R02', step: 'decide-to-assess', duty: 'Tell the family whether there will be an assessment',
    trigger: 'Request received', bound: 'latest', period: { mode: 'WITHIN_AFTER', length: 6, unit: 'week' },
    exceptions: 'A', exceptionsCitation: regs('5(4)'), citation: regs('5(1)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // regs 4(2) and 5(2) SEND Regulations 2014
    id: 'R03', step: 'tell-others', duty: 'Tell health, social care and the setting, with the decision whether to assess',
    trigger: 'Request received', bound: 'none', period: null, exceptions: 'A', exceptionsCitation: regs('5(4)'),
    citation: regs('4(2) and 5(2)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // reg 8(1) SEND Regulations 2014: the bodies listed in s.31 of the Act
    id: 'R04', step: 'advice', duty: 'Give advice for the assessment',
    trigger: 'Advice asked for', bound: 'latest', period: { mode: 'WITHIN_AFTER', length: 6, unit: 'week' },
    exceptions: 'B', exceptionsCitation: regs('8(2)'), citation: regs('8(1)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // SEND Code of Practice 9.52: schools, educational psychologists and social care are not in reg 8
    id: 'R05', step: 'advice', duty: 'Give advice for the assessment',
    trigger: 'Advice asked for', bound: 'latest', period: { mode: 'WITHIN_AFTER', length: 6, unit: 'week' },
    exceptions: 'guidance', exceptionsCitation: null, citation: code('9.52'), evidence: 'K', ...IN_FORCE,
  },
  {
    // reg 10(1) SEND Regulations 2014
    id: 'R06', step: 'no-plan-notice', duty: 'Tell the family if there will be no plan, and why',
    trigger: 'Request received', bound: 'latest', period: { mode: 'WITHIN_AFTER', length: 16, unit: 'week' },
    exceptions: 'A', exceptionsCitation: regs('10(4)'), citation: regs('10(1)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // reg 13(1)(a) SEND Regulations 2014
    id: 'R07', step: 'representations', duty: 'Leave the family time to answer the draft plan',
    trigger: 'Draft plan served', bound: 'minimum', period: { mode: 'BEGINNING_WITH', length: 15, unit: 'day' },
    exceptions: 'none', exceptionsCitation: null, citation: regs('13(1)(a)'), evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // s.39(2) Children and Families Act 2014 sets no period; the Code does
    id: 'R08', step: 'consultation-reply', duty: 'Answer the consultation about a place',
    trigger: 'Consultation sent', bound: 'latest', period: { mode: 'WITHIN_AFTER', length: 15, unit: 'day' },
    exceptions: 'guidance', exceptionsCitation: null, citation: code('page 154 (s.39(2) of the Act sets no period)'),
    evidence: 'K', ...IN_FORCE,
  },
  {
    // reg 13(2) SEND Regulations 2014
    id: 'R09', step: 'final-plan', duty: 'Send the final plan to the family, the setting and health',
    trigger: 'Request received', bound: 'latest', period: { mode: 'WITHIN_AFTER', length: 20, unit: 'week' },
    exceptions: 'A', exceptionsCitation: regs('13(3)'), citation: regs('13(2)'), evidence: 'V:REGS', ...IN_FORCE,
  },
]
