import { Logger, run, type TaskList } from 'graphile-worker'
import type { Database } from './platform/db/connect.ts'

// Faults only, and never a payload.
const quiet = new Logger(() => (level, message) => { if (level === 'error') console.error(`job: ${message}`) })

/** Every job there is. Payloads hold ids, never anything about a child. */
const tasks = (_database: Database): TaskList => ({})

/** Runs queued jobs in this process until stopped. */
export async function startWorker(database: Database): Promise<{ stop(): Promise<void> }> {
  const runner = await run({ connectionString: database.url, concurrency: 2, noHandleSignals: true, taskList: tasks(database), maxPoolSize: 4, logger: quiet })
  return { stop: () => runner.stop() }
}
