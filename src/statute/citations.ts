import { literalDate } from '../values/plain-date.ts'

/** Part 3 of the Act and the Regulations under it came into force together. */
export const IN_FORCE = { from: literalDate('2014-09-01'), to: null } as const

/** A regulation, as `regs('13(2)')`. */
export function regs(regulation: string): string {
  const word = regulation.includes(' ') ? 'regs' : 'reg'
  return `${word} ${regulation} Special Educational Needs and Disability Regulations 2014 (SI 2014/1530)`
}

/** A section of the Children and Families Act 2014, as `act('44(1)(a)')`. */
export function act(section: string): string {
  return `s.${section} Children and Families Act 2014`
}

/** A paragraph of the SEND Code of Practice: guidance, to which people must have regard, and not law. */
export function code(paragraph: string): string {
  return `guidance: SEND Code of Practice 2015, ${paragraph}`
}
