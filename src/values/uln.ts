import { ok, refuse } from './result.ts'
import type { Result } from './result.ts'

/** A unique learner number: ten digits, the last a check digit. */
export type Uln = string & { readonly uln: true }

export type UlnRefusal = 'not-ten-digits' | 'wrong-check-digit'

/**
 * Reads a ULN (Learning Records Service): the first nine digits weighted 10 down to 2 and summed;
 * the check digit is 10 less the remainder by 11. A remainder of 0 belongs to no learner.
 */
export function parseUln(text: string): Result<Uln, UlnRefusal> {
  const uln = text.trim()
  if (!/^\d{10}$/.test(uln)) return refuse('not-ten-digits')
  return Number(uln[9]) === ulnCheckDigit(uln.slice(0, 9)) ? ok(uln as Uln) : refuse('wrong-check-digit')
}

/** The check digit of the first nine digits, or nothing where no number may be made of them. */
export function ulnCheckDigit(stem: string): number | undefined {
  let sum = 0
  for (let i = 0; i < 9; i += 1) sum += (10 - i) * Number(stem.charAt(i))
  const remainder = sum % 11
  return remainder === 0 ? undefined : 10 - remainder
}
