import type pg from 'pg'
import { isAway } from '../../../platform/db/away.ts'
import { asReader, type StatedReader } from '../../../platform/db/transaction.ts'
import type { Loader } from '../loading/known-person.ts'
import { FileRefused, type Problem } from '../sen2/problem.ts'
import { loadSen2, type Sen2Load, type Sen2Outcome } from '../sen2/load.ts'
import { isOver, setLoad, type LoadStatus } from '../storage/loads.ts'
import { keepRefusal } from '../storage/reports.ts'

export type ReturnLoaded = { kind: 'read'; outcome: Sen2Outcome } | { kind: 'refused'; problem: Problem }

/**
 * Loads a SEN2 return for a load that was begun, in one transaction of `reader`'s, and says in the load how it ended.
 * A file that is refused, and a fault of ours, leave the record as it was; a fault is thrown on.
 */
export async function loadReturn(pool: pg.Pool, reader: StatedReader, work: Sen2Load, ends: (outcome: Sen2Outcome) => LoadStatus): Promise<ReturnLoaded> {
  const { loader, load } = work
  try {
    const outcome = await asReader(pool, reader && { ...reader, purpose: 'return' }, async (trx) => {
      const done = await loadSen2(trx, work)
      const { year, referenceDate, ...counts } = done
      const status = ends(done)
      await setLoad(trx, loader.authority, load, { status, counts, year, referenceDate, ...(isOver(status) ? { finishedAt: loader.now } : {}) })
      return done
    })
    return { kind: 'read', outcome }
  } catch (fault) {
    if (!(fault instanceof FileRefused)) {
      // what fails because the database is away is read again when it is back
      if (!isAway(fault as Error)) await sayFailed(pool, reader, loader, load)
      throw fault
    }
    const { problem } = fault
    await asReader(pool, reader, async (trx) => {
      await setLoad(trx, loader.authority, load, { status: 'refused', note: problem.reason, finishedAt: loader.now })
      await keepRefusal(trx, loader.authority, load, problem)
    })
    return { kind: 'refused', problem }
  }
}

const sayFailed = (pool: pg.Pool, reader: StatedReader, { authority, now }: Loader, load: string) =>
  asReader(pool, reader, (trx) => setLoad(trx, authority, load, {
    status: 'failed', finishedAt: now, note: 'Something went wrong on our side. Nothing of the file was taken. Try again; if it fails again, tell whoever runs Waymark.',
  })).catch(() => {})
