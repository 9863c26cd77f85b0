import { IN_FORCE, regs } from '../citations.ts'
import type { Rule } from '../rule.ts'

/** Disagreeing with a decision: contacting a mediation adviser (R36) and appealing to the tribunal. */
export const APPEAL_RULES: readonly Rule[] = [
  {
    // reg 33 SEND Regulations 2014; reg 34(3): the tribunal may give leave to appeal without
    id: 'R36', step: 'contact-mediation', duty: 'Contact a mediation adviser, before an appeal',
    trigger: 'Decision notice sent', bound: 'latest', period: { mode: 'MONTHS_AFTER', length: 2, unit: 'month' },
    exceptions: 'leave-of-tribunal', exceptionsCitation: regs('34(3)'), citation: regs('33'),
    evidence: 'V:REGS', ...IN_FORCE,
  },
  {
    // rule 20 Tribunal Procedure (First-tier Tribunal) (HESC Chamber) Rules 2008; rolled under rule 12(3)(a)
    id: 'APPEAL', step: 'lodge-appeal', duty: 'The tribunal receives the appeal, by 5pm',
    trigger: 'Decision notice sent', bound: 'latest', period: { mode: 'MONTHS_AFTER', length: 2, unit: 'month' },
    exceptions: 'leave-of-tribunal', exceptionsCitation: null,
    citation:
      'rules 12 and 20 Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008 (SI 2008/2699)',
    evidence: 'V:TRIB', ...IN_FORCE,
  },
]
