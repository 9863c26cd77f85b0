import type { Reader } from '../../identity/index.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { endRestriction, releaseOfficers } from '../storage/restrictions.ts'

/** Shows a record to the authority's staff again, with the reason. Gives the child. */
export async function liftRestriction(trx: Transaction, reader: Reader, authority: number, restriction: string, because: string): Promise<Result<string, 'not-restricted'>> {
  const child = await endRestriction(trx, { authority, person: reader.person, now: reader.now }, restriction, because)
  if (child === undefined) return refuse('not-restricted')
  await releaseOfficers(trx, authority, child, isoDate(reader.today))
  return ok(child)
}
