import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countryProgressOn, makeAreaOnce, makeCountryOnce, neighboursOf, usualSeed, usualToday } from '../../../src/demonstration/index.ts'
import { readConfig } from '../../../src/platform/config.ts'
import { openDatabase, type Database } from '../../../src/platform/db/connect.ts'

export type BenchSize = 'area' | 'region' | 'nation'

/** Plans, about, of each size. */
export const plansOf: Record<BenchSize, number> = { area: 4086, region: 50_000, nation: 640_000 }

export type SizedDatabase = { database: Database; size: BenchSize; close(): Promise<void> }

/**
 * A database of its own server, of normal durability, that holds a demonstration of the size. WAYMARK_BENCH names a folder
 * that keeps them from run to run; without it they are made anew and thrown away.
 */
export async function openSize(size: BenchSize): Promise<SizedDatabase> {
  const kept = process.env['WAYMARK_BENCH']
  const folder = kept ? join(kept, size) : mkdtempSync(join(tmpdir(), `waymark-bench-${size}-`))
  const database = await openDatabase(readConfig({ WAYMARK_DATA: folder, PORT: '0' }))
  const begun = performance.now()
  const made = await makeAreaOnce(database.pool, { seed: usualSeed, today: usualToday, password: 'nobody signs in by this' })
  if (size !== 'area') {
    await makeCountryOnce(database.pool, { seed: usualSeed, today: usualToday, neighbours: neighboursOf(usualSeed, size), progress: countryProgressOn(process.stderr) })
  } else if (made !== 'was-there') await database.pool.query('vacuum (analyze)')
  console.error(`${size}: ready in ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  return { database, size, close: async () => { await database.close(); if (!kept) rmSync(folder, { recursive: true, force: true }) } }
}
