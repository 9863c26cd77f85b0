import { ok, refuse } from './result.ts'
import type { Result } from './result.ts'

/** A postcode in its one written form: capitals, one space, as `B1 1AA`. */
export type Postcode = string & { readonly postcode: true }

// Royal Mail's form; the letters C, I, K, M, O and V never stand in the last two places.
const FORM = /^(GIR 0AA|[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][ABD-HJLNP-UW-Z]{2})$/

/**
 * Reads a postcode however it was typed: any case, spaces anywhere.
 * Says only that the form is right, not that the postcode is in use.
 */
export function parsePostcode(text: string): Result<Postcode, 'not-a-postcode'> {
  const letters = text.replace(/\s/g, '').toUpperCase()
  const written = `${letters.slice(0, -3)} ${letters.slice(-3)}`
  return FORM.test(written) ? ok(written as Postcode) : refuse('not-a-postcode')
}

/** The first half, `B1`: the post town's district, wide enough not to name a street. */
export function outwardCode(postcode: Postcode): string {
  return postcode.slice(0, -4)
}

/** The district and the digit after it, `B1 1`: the sector, some few thousand homes. */
export function sectorOf(postcode: Postcode): string {
  return postcode.slice(0, -2)
}
