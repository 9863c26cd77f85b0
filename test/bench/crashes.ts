import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chanceOf } from '../../src/demonstration/chance.ts'
import { crashOften } from '../running/crash/crash.ts'

/** Kills the server and its database so many times at random moments under work, and says what was lost: nothing, or the run fails. */
export async function crashes(rounds: number, seed: number): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'waymark-crashes-'))
  rmdirSync(place)
  const chance = chanceOf(seed)
  const began = performance.now()
  const { rounds: done, killed, acknowledged, losses, back } = await crashOften(place, rounds, () => chance.next(), (text) => console.error(text))
  const sorted = back.toSorted((a, b) => a - b)
  console.log(`Crashes: ${done} of ${rounds} (seed ${seed}; server ${killed.server}, database ${killed.database}, both ${killed.both}) in ${((performance.now() - began) / 60_000).toFixed(1)} minutes. ` +
    `Acknowledged: ${acknowledged.requests.length} requests, ${acknowledged.decisions.length} decisions, ${acknowledged.loads.length} returns. Lost or half done: ${losses.length === 0 ? 'nothing' : losses.join('; ')}. ` +
    `Back after ${((sorted[Math.floor(sorted.length / 2)] ?? 0) / 1000).toFixed(1)} s by the median, ${((sorted.at(-1) ?? 0) / 1000).toFixed(1)} s at most`)
  if (losses.length > 0) process.exitCode = 1
}
