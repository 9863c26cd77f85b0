import { ok, refuse } from './result.ts'
import type { Result } from './result.ts'

/** A unique pupil number: 13 characters in capitals, the first a check letter. */
export type Upn = string & { readonly upn: true }

export type UpnRefusal = 'not-a-upn' | 'wrong-check-letter'

// A place in this alphabet is a remainder of division by 23. I, O and S are left out.
const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/**
 * Reads a UPN (Department for Education, UPN guide): check letter, authority (3 digits), school (4),
 * year (2), serial (3). A temporary UPN ends in a letter in place of its last digit.
 */
export function parseUpn(text: string): Result<Upn, UpnRefusal> {
  const upn = text.trim().toUpperCase()
  if (!/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(upn)) return refuse('not-a-upn')
  return upn[0] === upnCheckLetter(upn.slice(1)) ? ok(upn as Upn) : refuse('wrong-check-letter')
}

/** Whether a school gave the number until the pupil's own is known. */
export function isTemporaryUpn(upn: Upn): boolean {
  return /[A-Z]$/.test(upn)
}

/** The check letter of the 12 characters that follow it: weighted 2 to 13, summed, remainder by 23. */
export function upnCheckLetter(rest: string): string {
  let sum = 0
  for (let i = 0; i < rest.length; i += 1) sum += (i + 2) * valueOf(rest.charAt(i))
  return CHECK_LETTERS.charAt(sum % 23)
}

function valueOf(character: string): number {
  const letter = CHECK_LETTERS.indexOf(character)
  return letter >= 0 ? letter : Number(character)
}
