import type { Reader } from '../../identity/index.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { insertChild, type NewChild } from '../storage/new-child.ts'
import { findSame, isKeptFromReader, type Same } from '../storage/same-child.ts'

/** Adds a child to an authority, in the locality of their postcode. Refused with the children who may be the same, or because one is kept from the reader. */
export async function addChild(trx: Transaction, reader: Reader, authority: number, child: NewChild): Promise<Result<string, readonly Same[] | 'kept-from-you'>> {
  const same = await findSame(trx, authority, child)
  if (same.length > 0) return refuse(same)
  if (await isKeptFromReader(trx, authority, child)) return refuse('kept-from-you')
  return ok(await insertChild(trx, authority, child, reader))
}
