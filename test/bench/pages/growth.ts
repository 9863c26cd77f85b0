import { randomBytes } from 'node:crypto'
import { borough } from '../../../src/demonstration/index.ts'
import { costOfPages } from './cost.ts'
import { pageNames, type PageName } from './journey.ts'
import { findPeople } from './people.ts'
import { startServer } from './server.ts'
import { plansOf, type SizedDatabase } from './sizes.ts'
import { visitorOf } from './visitor.ts'

/** Milliseconds of each page at the median, with so many plans in the database. */
export type GrowthPoint = { plans: number; times: Record<PageName, number> }

/** The pages of the same people of the same borough, one after the other: whatever takes longer here than in a smaller database grows with the country. */
export async function measureGrowth({ database, size }: SizedDatabase, times: number): Promise<GrowthPoint> {
  const secret = randomBytes(32).toString('hex')
  const people = await findPeople(database.pool, 9, secret, borough.authority)
  const server = await startServer(database.url, secret)
  const visitor = visitorOf(server.port)
  await costOfPages(server, visitor, people, 60) // to warm up
  const costs = await costOfPages(server, visitor, people, times)
  visitor.close()
  await server.stop()
  return { plans: plansOf[size], times: Object.fromEntries(pageNames.map((name) => [name, costs[name].times.at(0.5)])) as Record<PageName, number> }
}

export function growthTable(points: readonly GrowthPoint[]): string {
  const rows = pageNames.map((name) => {
    const [first, last] = [points[0]?.times[name] ?? 1, points.at(-1)?.times[name] ?? 1]
    return `| ${name} | ${points.map(({ times }) => times[name].toFixed(1)).join(' | ')} | ${(last / first).toFixed(2)} |`
  })
  return `| Page, median in ms, one borough of 4,086 plans in a database of | ${points.map(({ plans }) => plans.toLocaleString('en-GB')).join(' | ')} | Last against first |
|---|${points.map(() => '---|').join('')}---|
${rows.join('\n')}\n`
}
