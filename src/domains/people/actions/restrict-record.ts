import type { Colleague, Reader } from '../../identity/index.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { Child } from '../storage/children.ts'
import { addRestriction, isRestricted, nameOfficer } from '../storage/restrictions.ts'

/** Keeps a record from the authority's staff but for the officers named. Who restricts is not named unless they name themselves. */
export async function restrictRecord(trx: Transaction, reader: Reader, child: Child, named: readonly Colleague[], reason: string): Promise<Result<true, 'restricted-already'>> {
  if (await isRestricted(trx, child.authority, child.id)) return refuse('restricted-already')
  // Named first: whoever restricts may not see the record afterwards, and could not name anyone for it then.
  for (const officer of named) await nameOfficer(trx, child.authority, child.id, officer, isoDate(reader.today))
  const added = await addRestriction(trx, { authority: child.authority, person: reader.person, now: reader.now }, child.id, reason)
  return added ? ok(true) : refuse('restricted-already')
}
