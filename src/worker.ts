import { Logger, run, type TaskList } from 'graphile-worker'
import { sealAudit } from './platform/audit/seal.ts'
import type { Database } from './platform/db/connect.ts'

// Faults only, and never a payload.
const quiet = new Logger(() => (level, message) => { if (level === 'error') console.error(`job: ${message}`) })

/** Every job there is. Payloads hold ids, never anything about a child. */
const tasks = (database: Database): TaskList => ({
  'audit-seal': () => sealAudit(database.pool),
})

const everyFiveMinutes = '*/5 * * * * audit-seal'

/** Runs queued jobs in this process until stopped. */
export async function startWorker(database: Database): Promise<{ stop(): Promise<void> }> {
  const runner = await run({ connectionString: database.url, concurrency: 2, noHandleSignals: true, taskList: tasks(database), crontab: everyFiveMinutes, maxPoolSize: 4, logger: quiet })
  return { stop: () => runner.stop() }
}
