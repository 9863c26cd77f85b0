import { ok, refuse } from './result.ts'
import type { Result } from './result.ts'

/** A provider's number in the UK Register of Learning Providers: eight digits, the first 1. */
export type Ukprn = string & { readonly ukprn: true }

/** Reads a UKPRN: eight digits starting with 1. */
export function parseUkprn(text: string): Result<Ukprn, 'not-a-ukprn'> {
  const ukprn = text.trim()
  return /^1\d{7}$/.test(ukprn) ? ok(ukprn as Ukprn) : refuse('not-a-ukprn')
}
