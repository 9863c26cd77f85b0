import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { addAnswer, findFindings } from '../storage/checks.ts'
import type { Keeper } from './keep-check.ts'

/** Adds an author's answers to findings, by their numbers. What says the same as before, or nothing, adds nothing. Returns how many were added. */
export async function answerFindings(trx: Transaction, { authority, person, now }: Keeper, check: string, answers: ReadonlyMap<number, string>): Promise<number> {
  let added = 0
  for (const { n, answer: before } of await findFindings(trx, authority, check)) {
    const answer = answers.get(n)?.trim()
    if (!answer || answer === before) continue
    await addAnswer(trx, { id: uuid(), authority, check, n, answer, knownFrom: now, by: person })
    added += 1
  }
  return added
}
