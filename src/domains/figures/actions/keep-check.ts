import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { Checked } from '../findings/check-paper.ts'
import { addCheck } from '../storage/checks.ts'

/** Who keeps a check, where and when. */
export type Keeper = { readonly authority: number; readonly person: string; readonly now: Date }

/**
 * Keeps with a paper what its check found, so that its author can answer each finding. The paper itself is not kept here.
 * `subject` is where a paper of Waymark's own is; it may be checked again, and each check is kept. Returns the check's id.
 */
export async function keepCheck(trx: Transaction, { authority, person, now }: Keeper, paper: { name: string; subject?: string; files: readonly string[] }, checked: Checked): Promise<string> {
  const id = uuid()
  await addCheck(trx, { id, authority, paper: paper.name, subject: paper.subject ?? null, files: paper.files, figures: checked.figures, checked: checked.checked, knownFrom: now, by: person }, checked.findings)
  return id
}
