import { randomBytes } from 'node:crypto'
import { costOfPages, type Cost } from './cost.ts'
import { pageNames, type PageName } from './journey.ts'
import { work, type Loaded } from './load.ts'
import { findPeople, type AtWork } from './people.ts'
import { capture, replayer } from './replay.ts'
import { startServer } from './server.ts'
import { plansOf, type SizedDatabase } from './sizes.ts'
import { visitorOf } from './visitor.ts'

export const peopleAtWork = 20
const reading = 1000
/** Rendering may take so long beside twice the page's own SQL, in milliseconds. */
const rendering = 15

export type AtWorkMeasured = { pages: Loaded; alone: Loaded; flatOut: Loaded; costs: Record<PageName, Cost> }

/**
 * Twenty people at work on a database of that size, then the same pages' own transactions alone at the same pace, then
 * everybody asking again at once, for the most that the server can answer.
 */
export async function measureAtWork({ database, size }: SizedDatabase, seconds: number): Promise<AtWorkMeasured> {
  const secret = randomBytes(32).toString('hex')
  const people: AtWork[] = await findPeople(database.pool, peopleAtWork)
  const server = await startServer(database.url, secret)
  const visitor = visitorOf(server.port)
  const open = ({ path, person }: { path: string; person: AtWork }) => visitor.open(path, person.cookie)
  const most = { steps: 50_000, seconds }
  await work({ people, seed: 1, most: { steps: 400, seconds: 20 }, reading: 0, take: open }) // to warm up, as a server is
  const captured = await capture(server, visitor.open, people)
  const alone = replayer(database.url, captured, peopleAtWork)
  await work({ people, seed: 2, most: { steps: 400, seconds: 20 }, reading: 0, take: alone.take })
  const costs = await costOfPages(server, visitor, people, 40)
  const pages = await work({ people, seed: 3, most, reading, take: open })
  const measuredAlone = await work({ people, seed: 3, most, reading, take: alone.take })
  const flatOut = await work({ people, seed: 4, most: { ...most, seconds: Math.min(20, seconds) }, reading: 0, take: open })
  await alone.close()
  visitor.close()
  await server.stop()
  console.log(words({ pages, alone: measuredAlone, flatOut, costs }, size))
  return { pages, alone: measuredAlone, flatOut, costs }
}

function words({ pages, alone, flatOut, costs }: AtWorkMeasured, size: SizedDatabase['size']): string {
  const ms = (value: number) => value.toFixed(1)
  const rows = pageNames.map((name) => {
    const [page, sql] = [pages.times[name], alone.times[name]]
    const limit = 2 * sql.at(0.95) + rendering
    return `| ${name} | ${page.count()} | ${ms(page.at(0.5))} | ${ms(page.at(0.95))} | ${ms(sql.at(0.5))} | ${ms(sql.at(0.95))} | ${ms(limit)} | ${page.at(0.95) <= limit ? 'yes' : 'no'} | ${ms(costs[name].cpu)} |`
  })
  return `\n${plansOf[size].toLocaleString('en-GB')} plans, ${peopleAtWork} people at work for ${pages.seconds.toFixed(0)} s, each a page a second: ${(pages.steps / pages.seconds).toFixed(0)} requests a second. Asking again at once: ${(flatOut.steps / flatOut.seconds).toFixed(0)} requests a second.\n
| Page | Requests | Median, ms | 95th percentile, ms | Its SQL and audit alone: median | 95th percentile | Twice that and ${rendering} ms | Within | Server’s CPU a page, ms |
|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}\n`
}
