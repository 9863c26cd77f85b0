import type { Reader } from '../../../identity/index.ts'
import type { By } from '../storage/by.ts'

/** In the hand of whoever is signed in, now. */
export const byReader = (reader: Reader, authority: number): By => ({ authority, person: reader.person, now: reader.now })
