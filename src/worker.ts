import type { TaskList } from 'graphile-worker'
import { loadPublishedFile } from './domains/indicators/index.ts'
import { loadPostcodes, resumeLoads, returnsTasks, type Takers } from './domains/returns/index.ts'
import { loadRegister } from './domains/settings/index.ts'
import { sealAudit } from './platform/audit/seal.ts'
import { mailTasks } from './platform/mail/tasks.ts'
import type { Transport } from './platform/mail/transport.ts'
import type { Database } from './platform/db/connect.ts'
import { runJobs } from './platform/jobs/run-jobs.ts'

/** What takes a file that is not a return. */
const takers: Takers = {
  schools: (trx, _loader, _name, bytes) => loadRegister(trx, bytes),
  postcodes: (trx, loader, _name, bytes) => loadPostcodes(trx, loader, bytes),
  dfe: (trx, loader, name, bytes) => loadPublishedFile(trx, name, bytes, loader.now),
}

/** What links in letters are sealed with, and where letters go; without a transport they stay in the outbox. */
export type MailParts = { key: string; transport: Transport | undefined }

/** Every job there is. Payloads hold ids, never anything about a child. */
const tasks = (database: Database, mail: MailParts): TaskList => ({
  'audit-seal': () => sealAudit(database.pool),
  ...returnsTasks(database, takers),
  ...mailTasks(database.pool, mail.key, mail.transport),
})

// What fell due while no process lived is made up for at the next start: a server that is often down seals its looks all the same.
const timetable = ['*/5 * * * * audit-seal ?fill=15m&max=3', '*/5 * * * * mail-clear ?fill=15m&max=3', '* * * * * returns-resume'].join('\n')

/** Runs queued jobs in this process until stopped. */
export async function startWorker(database: Database, mail: MailParts): Promise<{ stop(): Promise<void> }> {
  await resumeLoads(database)
  return runJobs(database, tasks(database, mail), timetable)
}
