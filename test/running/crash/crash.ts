import { rmSync } from 'node:fs'
import { openCluster } from '../../../src/platform/postgres/cluster.ts'
import { alive, databasePid, ended, freePort, healthy, pause, startServer, type Running } from '../served.ts'
import { asking, makeInstallation } from './installation.ts'
import { findLosses, unfinished } from './verify.ts'
import { assemble, work, type Acknowledged, type Workforce } from './work.ts'

export type Crashed = {
  /** How many there were: fewer than were asked for if something was lost, since it stops there. */
  rounds: number
  /** How often each was killed. */
  killed: { server: number; database: number; both: number }
  acknowledged: Acknowledged
  losses: string[]
  /** Milliseconds from each kill until pages were served again. */
  back: number[]
}

const ways = ['server', 'database', 'both'] as const

/**
 * Kills the server, its embedded database or both at random moments under mixed work, so many times, and looks after each what was
 * lost or left half done. `folder` must not exist; it is removed at the end.
 */
export async function crashOften(folder: string, rounds: number, random: () => number, say: (text: string) => void = () => {}): Promise<Crashed> {
  await makeInstallation(folder)
  const port = await freePort()
  const crashed: Crashed = { rounds: 0, killed: { server: 0, database: 0, both: 0 }, acknowledged: { requests: [], decisions: [], loads: [] }, losses: [], back: [] }
  let running: Running | undefined
  try {
    running = await startServer(folder, {}, port)
    await healthy(running)
    const force = await assemble(() => `http://127.0.0.1:${port}`)
    crashed.acknowledged = force.acknowledged
    for (let round = 0; round < rounds && crashed.losses.length === 0; round += 1) {
      running = await crashOnce(folder, running, force, random, crashed)
      crashed.rounds = round + 1
      crashed.losses = await asking(folder, (pool) => findLosses(pool, force.acknowledged))
      say(`${round + 1} of ${rounds}: ${force.acknowledged.requests.length} requests, ${force.acknowledged.decisions.length} decisions, ${force.acknowledged.loads.length} returns acknowledged`)
    }
    if (crashed.losses.length === 0) crashed.losses = await finish(folder, force.acknowledged)
    return crashed
  } finally {
    running?.child.kill('SIGKILL')
    if (running) await ended(running.child)
    await (await openCluster(folder)).stopIfUnused()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One kill in the midst of work, and the way back: the server alone comes back by hand, the database by the server. */
async function crashOnce(folder: string, running: Running, force: Workforce, random: () => number, crashed: Crashed): Promise<Running> {
  let over = false
  const working = work(force, () => over)
  await pause(150 + random() * 900)
  const way = ways[Math.floor(random() * ways.length)] as (typeof ways)[number]
  crashed.killed[way] += 1
  const pid = databasePid(folder)
  if (way !== 'database') running.child.kill('SIGKILL')
  if (way !== 'server') process.kill(pid, 'SIGKILL')
  const began = performance.now()
  let next = running
  if (way !== 'database') {
    await ended(running.child)
    if (way === 'both') while (alive(pid)) await pause(10)
    next = await startServer(folder, {}, running.port)
  } else while (alive(pid)) await pause(10)
  await healthy(next)
  crashed.back.push(performance.now() - began)
  await pause(100) // work goes on after the crash as before it
  over = true
  await working
  return next
}

/** Waits until every load that was acknowledged has come to its end. */
async function finish(folder: string, acknowledged: Acknowledged): Promise<string[]> {
  for (let tries = 0; ; tries += 1) {
    const left = await asking(folder, (pool) => unfinished(pool, acknowledged))
    if (left.length === 0) return asking(folder, (pool) => findLosses(pool, acknowledged))
    if (tries === 300) return left.map((load) => `after two minutes and a half the load ${load}`)
    await pause(500)
  }
}
