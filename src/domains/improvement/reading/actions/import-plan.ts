import { createHash } from 'node:crypto'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { FileUnfit } from '../../../../platform/files/file-problem.ts'
import { readTables } from '../../../../platform/files/workbook/index.ts'
import { refuse, type Result } from '../../../../values/result.ts'
import type { Doubt } from '../rules/cells.ts'
import type { TableProposal } from '../rules/propose-columns.ts'
import { proposeTables, readPlan, type PlanFile } from '../rules/read-plan.ts'
import type { PlanRead } from '../rules/plan-read.ts'
import { beginImport, endImport, waitForTurn } from '../storage/imports.ts'
import { findMappings } from '../storage/mappings.ts'
import { takePlan, type TakenPlan } from './take-plan.ts'

export type FileGiven = { name: string; bytes: Buffer }
export type Importing = { authority: number; person: string; now: Date }

/** A file as cells, or the one doubt that says why it cannot be read at all. */
export async function openPlanFile({ name, bytes }: FileGiven): Promise<Result<PlanFile, Doubt>> {
  try {
    return { ok: true, value: await readTables(bytes, name) }
  } catch (fault) {
    if (!(fault instanceof FileUnfit)) throw fault
    const { reason, mend, path } = fault.problem
    return refuse({ severity: 'refused', sheet: '', cell: path ?? '', value: null, reason, mend })
  }
}

export const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** Reads a file as its headings propose, and as somebody chose before for the same headings. */
export async function readAsRemembered(trx: Transaction, authority: number, file: PlanFile): Promise<{ proposals: TableProposal[]; read: PlanRead }> {
  const proposals = proposeTables(file, await findMappings(trx, authority))
  return { proposals, read: readPlan(file, proposals) }
}

/** Imports a plan in one go, without asking what its columns are: for the command line. Refusals are an answer, and change nothing. */
export async function importPlan(trx: Transaction, by: Importing, given: FileGiven, code?: string): Promise<Result<TakenPlan, readonly Doubt[]>> {
  const opened = await openPlanFile(given)
  const id = await beginImport(trx, by, { name: given.name, sha256: digestOf(given.bytes), bytes: null })
  const end = (doubts: readonly Doubt[]) => endImport(trx, by.authority, id, { state: 'refused', doubts, at: by.now })
  if (!opened.ok) {
    await end([opened.error])
    return refuse([opened.error])
  }
  const { read } = await readAsRemembered(trx, by.authority, opened.value)
  return finishImport(trx, { ...by, import: id }, read, given.name, code)
}

/** Takes what was read in, and writes down how it ended. The caller holds the import, which nobody else has ended. */
export async function finishImport(trx: Transaction, by: Importing & { import: string }, read: PlanRead, name: string, code?: string): Promise<Result<TakenPlan, readonly Doubt[]>> {
  await waitForTurn(trx, by.authority)
  const taken = await takePlan(trx, by, read, name, code)
  if (!taken.ok) {
    await endImport(trx, by.authority, by.import, { state: 'refused', doubts: read.doubts, at: by.now })
    return refuse(read.doubts)
  }
  const { plan, counts, changes, doubts } = taken.value
  const ended = await endImport(trx, by.authority, by.import, { state: 'done', plan: plan.id, counts, changes, doubts, at: by.now })
  if (!ended) throw new Error(`import ${by.import} ended while it was taken in: what it wrote must not stay`)
  return taken
}
