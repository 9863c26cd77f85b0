import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { openCluster } from '../../src/platform/postgres/cluster.ts'
import { alive, databasePid, ended, freePort, healthy, startServer, type Running } from './served.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-running-'))
const started: ChildProcess[] = []

afterAll(async () => {
  for (const child of started) if (child.exitCode === null) child.kill('SIGKILL')
  if (existsSync(join(folder, 'postgres', 'data', 'postmaster.pid'))) await (await openCluster(folder)).stopIfUnused()
  rmSync(folder, { recursive: true, force: true })
})

async function start(env: Record<string, string> = {}, port?: number): Promise<Running> {
  const running = await startServer(folder, env, port)
  started.push(running.child)
  return running
}

const serverPid = () => databasePid(folder)

describe('the server and its embedded database', () => {
  let first: Running

  it('start in an empty folder, and serve', async () => {
    first = await start()
    await healthy(first)
    expect(first.printed()).toContain('Brought the database up to date')
  })

  it('refuse a port that is taken, in words, and leave the other server as it is', async () => {
    const second = await start({}, first.port)
    expect(await ended(second.child)).toBe(1)
    expect(second.printed()).toContain(`Port ${first.port} is taken`)
    await healthy(first)
  })

  it('find everything after the server is killed, and adopt the database that was left running', async () => {
    const cluster = await openCluster(folder)
    const client = new pg.Client({ connectionString: cluster.url('waymark') })
    await client.connect()
    await client.query(`insert into platform.installation values ('kept', '"yes"')`)
    const pid = serverPid()
    first.child.kill('SIGKILL')
    await ended(first.child)
    expect(alive(pid)).toBe(true)
    await client.end()

    const next = await start()
    await healthy(next)
    expect(serverPid()).toBe(pid)
    const again = new pg.Client({ connectionString: (await openCluster(folder)).url('waymark') })
    await again.connect()
    expect((await again.query(`select value from platform.installation where key = 'kept'`)).rows).toEqual([{ value: 'yes' }])
    await again.end()
    first = next
  })

  it('start again after the database was killed too', async () => {
    const pid = serverPid()
    first.child.kill('SIGKILL')
    await ended(first.child)
    process.kill(pid, 'SIGKILL')
    while (alive(pid)) await new Promise((wait) => setTimeout(wait, 50))
    first = await start()
    await healthy(first)
    expect(serverPid()).not.toBe(pid)
  })

  it('stop cleanly on Ctrl-C, the database last', async () => {
    const pid = serverPid()
    first.child.kill('SIGINT')
    expect(await ended(first.child)).toBe(0)
    expect(first.printed()).toContain('Stopped')
    // its data is closed when its file of the running server is gone; the process follows
    expect(existsSync(join(folder, 'postgres', 'data', 'postmaster.pid'))).toBe(false)
    await expect.poll(() => alive(pid), { timeout: 5000 }).toBe(false)
  })

  it('say what is wrong when the external database cannot be reached', async () => {
    const lost = await start({ DATABASE_URL: `postgres://nobody:x@127.0.0.1:${await freePort()}/none` })
    expect(await ended(lost.child)).toBe(1)
    expect(lost.printed()).toMatch(/DATABASE_URL|refused/i)
  })
})
