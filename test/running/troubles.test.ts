import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCluster } from '../../src/platform/postgres/cluster.ts'
import { asking, makeInstallation } from './crash/installation.ts'
import { findLosses, unfinished } from './crash/verify.ts'
import { assemble, work, type Workforce } from './crash/work.ts'
import { databasePid, ended, freePort, healthy, pause, startServer, type Running } from './served.ts'

const place = mkdtempSync(join(tmpdir(), 'waymark-troubles-'))
// A disk of its own that can be filled, where the machine lets us have one.
const mounted = process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400m,mode=755', 'tmpfs', place]).status === 0
const folder = join(place, 'data')
let running: Running
let force: Workforce

beforeAll(async () => {
  mkdirSync(folder)
  await makeInstallation(folder)
  running = await startServer(folder, {}, await freePort())
  await healthy(running)
  force = await assemble(() => `http://127.0.0.1:${running.port}`)
})
afterAll(async () => {
  running.child.kill('SIGKILL')
  await ended(running.child)
  await (await openCluster(folder)).stopIfUnused()
  if (mounted) spawnSync('umount', ['-l', place])
  rmSync(place, { recursive: true, force: true })
})

const ask = (path: string) => fetch(`http://127.0.0.1:${running.port}${path}`).then(async (answer) => ({ status: answer.status, body: await answer.text() }))

/** Works for a while, and then holds everything acknowledged against what is there. */
async function workAndCompare(milliseconds: number): Promise<void> {
  const until = Date.now() + milliseconds
  await work(force, () => Date.now() > until)
  await expect.poll(() => asking(folder, (pool) => unfinished(pool, force.acknowledged)), { timeout: 120_000, interval: 500 }).toEqual([])
  expect(await asking(folder, (pool) => findLosses(pool, force.acknowledged))).toEqual([])
}

describe('the database away', () => {
  it('is told in a decent page, and is over by itself: pages and jobs go on', async () => {
    await workAndCompare(400)
    process.kill(databasePid(folder), 'SIGKILL')
    const answers: { status: number; body: string }[] = []
    for (let tries = 0; tries < 20; tries += 1) {
      answers.push(await ask('/find-your-officer'), await ask('/health'))
      await pause(25)
    }
    const told = answers.find(({ status, body }) => status === 503 && body.includes('We cannot show this just now'))
    expect(told).toBeDefined()
    expect(told?.body).toContain('Nothing was changed')
    expect(answers.filter(({ body }) => /ECONN|postgres|at async|\.js:/.test(body))).toEqual([])
    await healthy(running)
    const before = force.acknowledged.requests.length
    await workAndCompare(600)
    expect(force.acknowledged.requests.length).toBeGreaterThan(before)
    expect(running.printed()).toContain('The database is back')
  }, 180_000)
})

describe.runIf(mounted)('a full disk', () => {
  it('is told in a decent page, loses nothing, and is over as soon as there is room', async () => {
    const filler = join(place, 'filler')
    const seen = new Set<number>()
    fill(filler)
    try {
      for (let tries = 0; tries < 300 && !seen.has(503); tries += 1) {
        await force.officer.get('/requests/new').then(() => force.officer.post('/requests/new', {
          forename: `Full${tries}`, surname: 'Crashworth', 'born-day': '1', 'born-month': '2', 'born-year': '2018', sex: 'F',
          'received-day': '2', 'received-month': '11', 'received-year': '2026', source: 'family', note: randomBytes(90_000).toString('base64'), // what cannot be packed
        })).then((answer) => {
          seen.add(answer.status)
          if (answer.status === 303) force.acknowledged.requests.push(answer.location?.split('/').at(-1) ?? '')
          if (answer.status === 503) expect(answer.body).toContain('Nothing was changed')
        }, () => {})
      }
      expect([...seen].filter((status) => status >= 500)).toEqual([503])
    } finally {
      rmSync(filler)
    }
    await healthy(running, 60)
    await workAndCompare(600)
  }, 240_000)
})

/** Takes all room that is left but a little. */
function fill(file: string): void {
  const { bavail, bsize } = statfsSync(place)
  const piece = Buffer.alloc(1 << 20)
  writeFileSync(file, '')
  for (let left = Math.floor((bavail * bsize) / piece.length) - 2; left > 0; left -= 1) writeFileSync(file, piece, { flag: 'a' })
}

if (!mounted) console.error('A full disk was not tried: no disk of its own may be mounted here.')
