import type { Reader } from '../../identity/index.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { moveWork, type Leaving, type LeavingRefusal } from '../storage/handing-over.ts'

/**
 * Ends somebody's appointments after their last day, and moves their children and patches to the heir at once, each with its
 * event: all of it in one transaction, by the database itself, since whoever does this need not see a child.
 */
export async function handOver(trx: Transaction, reader: Reader, authority: number, leaving: Leaving): Promise<Result<true, LeavingRefusal>> {
  const outcome = await moveWork(trx, authority, leaving, reader.now)
  return outcome === 'done' ? ok(true) : refuse(outcome)
}
