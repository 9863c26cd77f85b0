import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { chanceOf } from '../../../src/demonstration/chance.ts'
import { crashOften } from './crash.ts'

it('nothing acknowledged is lost and nothing is half done, however often the server and the database are killed', async () => {
  const folder = join(tmpdir(), `waymark-crash-${process.pid}`)
  if (existsSync(folder)) rmSync(folder, { recursive: true })
  const seed = Date.now() % 100_000
  const chance = chanceOf(seed)
  const { losses, acknowledged, killed } = await crashOften(folder, 20, () => chance.next())
  expect({ seed, losses }).toEqual({ seed, losses: [] })
  expect(killed.server + killed.database + killed.both).toBe(20)
  // it was work that was interrupted
  expect(acknowledged.requests.length).toBeGreaterThan(20)
  expect(acknowledged.decisions.length).toBeGreaterThan(10)
  expect(acknowledged.loads.length).toBeGreaterThan(5)
}, 900_000)
