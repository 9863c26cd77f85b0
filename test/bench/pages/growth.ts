import { randomBytes } from 'node:crypto'
import { borough } from '../../../src/demonstration/index.ts'
import { blocksOfPages } from './blocks.ts'
import { costOfPages } from './cost.ts'
import { pageNames, type PageName } from './journey.ts'
import { findPeople } from './people.ts'
import { capture } from './replay.ts'
import { startServer } from './server.ts'
import { plansOf, type SizedDatabase } from './sizes.ts'
import { visitorOf } from './visitor.ts'

/** Milliseconds of each page at the median, and the blocks that the database looks at for it, with so many plans there. */
export type GrowthPoint = { plans: number; times: Record<PageName, number>; blocks: ReadonlyMap<PageName, number> }

/** The pages of the same people of the same borough, one after the other: whatever takes longer here than in a smaller database grows with the country. */
export async function measureGrowth({ database, size }: SizedDatabase, times: number): Promise<GrowthPoint> {
  const secret = randomBytes(32).toString('hex')
  const people = await findPeople(database.pool, 9, borough.authority)
  const server = await startServer(database.url, secret)
  const visitor = visitorOf(server.port)
  await costOfPages(server, visitor, people, 60) // to warm up
  const costs = await costOfPages(server, visitor, people, times)
  const blocks = await blocksOfPages(database.url, await capture(server, visitor.open, people))
  visitor.close()
  await server.stop()
  return { plans: plansOf[size], blocks, times: Object.fromEntries(pageNames.map((name) => [name, costs[name].times.at(0.5)])) as Record<PageName, number> }
}

export function growthTables(points: readonly GrowthPoint[]): string {
  return `${table('median in ms', points, ({ times }, name) => times[name])}\n${table('blocks looked at', points, ({ blocks }, name) => blocks.get(name) ?? 0)}`
}

function table(what: string, points: readonly GrowthPoint[], of: (point: GrowthPoint, name: PageName) => number): string {
  const rows = pageNames.map((name) => {
    const values = points.map((point) => of(point, name))
    return `| ${name} | ${values.map((value) => value.toFixed(1)).join(' | ')} | ${((values.at(-1) ?? 0) / (values[0] || 1)).toFixed(2)} |`
  })
  return `| Page, ${what}, one borough of 4,086 plans in a database of | ${points.map(({ plans }) => plans.toLocaleString('en-GB')).join(' | ')} | Last against first |
|---|${points.map(() => '---|').join('')}---|
${rows.join('\n')}\n`
}
