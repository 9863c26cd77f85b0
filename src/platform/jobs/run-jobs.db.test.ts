import { expect, it, vi } from 'vitest'
import { useDatabase } from '../../../test/kit/database.ts'
import { queuePool } from './queue-pool.ts'
import { runJobs } from './run-jobs.ts'

const database = useDatabase()

it('makes up at the start for what fell due while no process lived', async () => {
  const done: string[] = []
  const tasks = { probe: async () => { done.push('probe') }, other: async () => { done.push('other') } }
  const timetable = '0 4 29 2 * other\n*/5 * * * * probe ?fill=15m&max=3'
  await (await runJobs(database, tasks, timetable)).stop()
  done.length = 0
  await database.pool.query(`update graphile_worker._private_known_crontabs set known_since = now() - interval '1 hour', last_execution = now() - interval '11 minutes'`)
  const jobs = await runJobs(database, tasks, timetable)
  try {
    await vi.waitFor(() => expect(done).toContain('probe'), { timeout: 10_000 })
    expect(done).not.toContain('other')
  } finally {
    await jobs.stop()
  }
})

it('takes back a connection twice, and has it for others', async () => {
  const pool = queuePool(database.url)
  const client = await pool.connect()
  client.release()
  expect(() => client.release()).not.toThrow()
  const again = await pool.connect()
  expect((await again.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  again.release()
  await pool.end()
})
