import type { TaskList } from 'graphile-worker'
import { loadPublishedFile } from './domains/indicators/index.ts'
import { loadPostcodes, resumeLoads, returnsTasks, type Takers } from './domains/returns/index.ts'
import { loadRegister } from './domains/settings/index.ts'
import { sealAudit } from './platform/audit/seal.ts'
import type { Database } from './platform/db/connect.ts'
import { runJobs } from './platform/jobs/run-jobs.ts'

/** What takes a file that is not a return. */
const takers: Takers = {
  schools: (trx, _loader, _name, bytes) => loadRegister(trx, bytes),
  postcodes: (trx, loader, _name, bytes) => loadPostcodes(trx, loader, bytes),
  dfe: (trx, _loader, name, bytes) => loadPublishedFile(trx, name, bytes),
}

/** Every job there is. Payloads hold ids, never anything about a child. */
const tasks = (database: Database): TaskList => ({
  'audit-seal': () => sealAudit(database.pool),
  ...returnsTasks(database, takers),
})

const everyFiveMinutes = '*/5 * * * * audit-seal'

/** Runs queued jobs in this process until stopped. */
export async function startWorker(database: Database): Promise<{ stop(): Promise<void> }> {
  await resumeLoads(database)
  return runJobs(database, tasks(database), everyFiveMinutes)
}
