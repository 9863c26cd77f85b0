import { ok, refuse } from './result.ts'
import type { Result } from './result.ts'

/** A school's or college's unique reference number in the register of schools (GIAS): six digits, never used again. */
export type Urn = string & { readonly urn: true }

/** Reads a URN: six digits, the first not 0. */
export function parseUrn(text: string): Result<Urn, 'not-a-urn'> {
  const urn = text.trim()
  return /^[1-9]\d{5}$/.test(urn) ? ok(urn as Urn) : refuse('not-a-urn')
}
