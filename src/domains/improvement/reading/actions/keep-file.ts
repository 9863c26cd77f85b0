import type { Transaction } from '../../../../platform/db/transaction.ts'
import { beginImport, endImport } from '../storage/imports.ts'
import { digestOf, openPlanFile, type FileGiven, type Importing } from './import-plan.ts'

/** Keeps a file until somebody has said what its columns are. One that cannot be read at all ends here, with the reason. Returns the import's id. */
export async function keepFile(trx: Transaction, by: Importing, given: FileGiven): Promise<string> {
  const opened = await openPlanFile(given)
  const id = await beginImport(trx, by, { name: given.name, sha256: digestOf(given.bytes), bytes: opened.ok ? given.bytes : null })
  if (!opened.ok) await endImport(trx, by.authority, id, { state: 'refused', doubts: [opened.error], at: by.now })
  return id
}
