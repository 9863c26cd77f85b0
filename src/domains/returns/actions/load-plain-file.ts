import type pg from 'pg'
import { asReader, type StatedReader, type Transaction } from '../../../platform/db/transaction.ts'
import { FileUnfit, type TakenFile } from '../../../platform/files/file-problem.ts'
import type { Loader } from '../loading/known-person.ts'
import { keepTaken } from '../storage/keep-taken.ts'
import { setLoad } from '../storage/loads.ts'

/** Takes a file of some kind into the record, in the transaction given. Throws FileUnfit if nothing of it can be taken. */
export type Taker = (trx: Transaction, loader: Loader, name: string, bytes: AsyncIterable<Uint8Array>) => Promise<TakenFile>

/** Loads a file that is not a return (the register, postcodes, published figures) for a load that was begun, and says in it how it ended. */
export async function loadPlainFile(pool: pg.Pool, reader: StatedReader, work: { loader: Loader; load: string; name: string; open: () => AsyncIterable<Uint8Array> }, take: Taker): Promise<TakenFile | FileUnfit> {
  const { loader, load, name, open } = work
  try {
    return await asReader(pool, reader, async (trx) => {
      const taken = await take(trx, loader, name, open())
      await keepTaken(trx, loader.authority, load, taken.problems)
      await setLoad(trx, loader.authority, load, { status: 'done', counts: { taken: taken.counts, unchanged: taken.unchanged }, finishedAt: loader.now })
      return taken
    })
  } catch (fault) {
    const unfit = fault instanceof FileUnfit
    await asReader(pool, reader, async (trx) => {
      if (unfit) await keepTaken(trx, loader.authority, load, [fault.problem])
      await setLoad(trx, loader.authority, load, { status: unfit ? 'refused' : 'failed', note: unfit ? fault.problem.reason : 'Something went wrong on our side. Nothing of the file was taken.', finishedAt: loader.now })
    })
    if (unfit) return fault
    throw fault
  }
}
