import type { Transaction } from '../../../platform/db/transaction.ts'
import type { Answer } from '../sen2/doubts.ts'
import { eraseChunks } from '../storage/chunks.ts'
import { askToRead, moveLoad, setConfirmed, setLoad, type Load } from '../storage/loads.ts'
import { answerDoubt } from '../storage/reports.ts'

/** Agrees to the changes that were shown (by their digest), with answers on who is who, and asks for the load. False if somebody was first. */
export async function confirmLoad(trx: Transaction, load: Load, answers: ReadonlyMap<number, Answer>, digest: string | null): Promise<boolean> {
  if (!(await moveLoad(trx, load.authority, load.id, ['to-confirm'], 'waiting'))) return false
  for (const [line, answer] of answers) await answerDoubt(trx, load.authority, load.id, line, answer)
  await setConfirmed(trx, load.authority, load.id, digest)
  await askToRead(trx, load.authority, load.id)
  return true
}

/** Gives up what is still to be confirmed, and erases the file. What went in before stays. False if somebody was first. */
export async function abandonLoad(trx: Transaction, load: Load, now: Date): Promise<boolean> {
  if (!(await moveLoad(trx, load.authority, load.id, ['to-confirm'], 'abandoned'))) return false
  const partly = load.counts['applied'] === true
  await eraseChunks(trx, load.authority, load.id)
  await setLoad(trx, load.authority, load.id, {
    status: partly ? 'done' : 'abandoned', finishedAt: now,
    note: partly ? 'The persons who were waiting for an answer were left out.' : 'Given up. Nothing of the file was taken.',
  })
  return true
}
