import { randomBytes } from 'node:crypto'
import { peopleAtWork } from './at-work.ts'
import { work } from './load.ts'
import { findPeople } from './people.ts'
import { startServer } from './server.ts'
import type { SizedDatabase } from './sizes.ts'
import { visitorOf } from './visitor.ts'

/** The server's memory after collecting, in MB, each minute of mixed work. The first minutes warm up and are left out of the slope. */
export async function memoryOverTime({ database }: SizedDatabase, minutes: number): Promise<void> {
  const secret = randomBytes(32).toString('hex')
  const people = await findPeople(database.pool, peopleAtWork)
  const server = await startServer(database.url, secret)
  const visitor = visitorOf(server.port)
  const samples: { rss: number; heap: number }[] = []
  let requests = 0
  for (let minute = 0; minute < minutes; minute += 1) {
    const { steps } = await work({ people, seed: minute, most: { steps: 6000, seconds: 60 }, reading: 500, take: ({ path, person }) => visitor.open(path, person.cookie) })
    requests += steps
    const sample = await server.ask('memory')
    samples.push(sample)
    console.error(`minute ${minute + 1}: ${sample.rss.toFixed(0)} MB held, ${sample.heap.toFixed(1)} MB of it heap in use, ${requests} requests`)
  }
  visitor.close()
  await server.stop()
  const settled = samples.slice(Math.min(5, Math.floor(minutes / 3)))
  const change = (of: 'rss' | 'heap') => `${settled[0]?.[of].toFixed(1)} to ${settled.at(-1)?.[of].toFixed(1)} MB, ${slopeOf(settled.map((one) => one[of])).toFixed(2)} MB a minute`
  console.log(`Memory of the server over ${minutes} minutes and ${requests} requests, once warm: held ${change('rss')}; heap in use ${change('heap')} (wanted: flat)`)
}

/** The slope of the straight line that fits best, a step. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const [above, below] = values.reduce(([a, b], value, n) => [a + (n - middle) * (value - mean), b + (n - middle) ** 2], [0, 0])
  return below === 0 ? 0 : above / below
}
