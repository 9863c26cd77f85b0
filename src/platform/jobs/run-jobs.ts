import { EventEmitter } from 'node:events'
import { Logger, run, type Runner, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import type { Database } from '../db/connect.ts'
import { queuePool } from './queue-pool.ts'

// Faults only, and never a payload.
const quiet = new Logger(() => (level, message) => { if (level === 'error') console.error(`job: ${message.split('\n')[0]}`) })

// Only in batches does the queue try again to say how a job ended; else a database that is away then ends the process.
const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } }

const beat = 5000
const patience = 20 // seconds without a sign after which a process counts as dead
const retry = 1000

/**
 * Runs queued jobs in this process until stopped, and goes on after the database was away. What a runner that died had begun, of
 * this process or another, is given back to the queue and begun anew: a job must be such that it can be.
 */
export async function runJobs({ url, pool }: Database, taskList: TaskList, crontab: string): Promise<{ stop(): Promise<void> }> {
  let over = false
  let runner: Runner | undefined
  let timer: NodeJS.Timeout | undefined
  const start = async (): Promise<void> => {
    const events = new EventEmitter()
    let id = ''
    events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) => { id = workerPool.id })
    await giveBackOfTheDead(pool)
    const connections = queuePool(url)
    const next = await run({ pgPool: connections, concurrency: 2, noHandleSignals: true, taskList, crontab, logger: quiet, events: events as never, preset })
      .catch(async (fault: unknown) => { await connections.end(); throw fault })
    runner = next
    const beating = setInterval(() => { void signOfLife(pool, id).catch(() => {}) }, beat)
    // It ends when it is stopped, or when the database was away while it held a job.
    next.promise.catch(() => {}).finally(() => {
      clearInterval(beating)
      connections.end().catch(() => {})
      if (over) return
      runner = undefined
      const again = () => { if (!over) giveBack(pool, [id]).then(start).catch(() => { timer = setTimeout(again, retry) }) }
      timer = setTimeout(again, retry)
    })
    await signOfLife(pool, id).catch(() => {}) // it says so again in a moment
  }
  await start()
  return {
    stop: async () => {
      over = true
      clearTimeout(timer)
      await runner?.stop().catch(() => {})
    },
  }
}

/** Says that a runner lives, and gives back what those held who have not said so for a while. */
async function signOfLife(pool: pg.Pool, id: string): Promise<void> {
  await pool.query('insert into platform.job_processes (runner) values ($1) on conflict (runner) do update set seen_at = clock_timestamp()', [id])
  await giveBackOfTheDead(pool)
}

async function giveBackOfTheDead(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ runner: string }>('select runner from platform.job_processes where seen_at < clock_timestamp() - make_interval(secs => $1)', [patience])
  if (rows.length > 0) await giveBack(pool, rows.map(({ runner }) => runner))
}

async function giveBack(pool: pg.Pool, runners: readonly string[]): Promise<void> {
  await pool.query('select graphile_worker.force_unlock_workers($1::text[])', [runners])
  await pool.query('delete from platform.job_processes where runner = any($1)', [runners])
}
