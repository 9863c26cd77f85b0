import { chanceOf } from '../../../src/demonstration/chance.ts'
import { pageNames, pagesOf, stepTo, type PageName } from './journey.ts'
import type { AtWork } from './people.ts'
import { timesOf, type Times } from './quantiles.ts'
import type { BenchServer } from './server.ts'
import type { visitorOf } from './visitor.ts'

/** What one page costs when nobody else asks: the server's CPU in milliseconds a request, and the times until its last byte. */
export type Cost = { cpu: number; times: Times }

/** Opens each page so many times, one after the other, by everybody who may in turn. */
export async function costOfPages(server: BenchServer, visitor: ReturnType<typeof visitorOf>, people: readonly AtWork[], times: number): Promise<Record<PageName, Cost>> {
  const chance = chanceOf('cost')
  const costs = {} as Record<PageName, Cost>
  for (const page of pageNames) {
    const who = people.filter(({ role }) => pagesOf(role).includes(page))
    const taken = timesOf()
    const before = await server.ask('cpu')
    for (let n = 0; n < times; n += 1) {
      const step = stepTo(page, who[n % who.length] as AtWork, chance)
      taken.add(await visitor.open(step.path, step.person.cookie))
    }
    costs[page] = { cpu: ((await server.ask('cpu')) - before) / times, times: taken }
  }
  return costs
}
