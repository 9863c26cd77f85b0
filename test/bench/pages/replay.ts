import pg from 'pg'
import { v7 as uuid } from 'uuid'
import { chanceOf } from '../../../src/demonstration/chance.ts'
import { pagesOf, stepTo, type PageName, type Step } from './journey.ts'
import type { AtWork } from './people.ts'
import type { BenchServer } from './server.ts'
import type { Statement } from './statements.ts'

/** Transactions of real requests, by who asked for which page. */
export type Captured = Map<string, Statement[][]>

const keyOf = (page: PageName, person: AtWork) => `${page} ${person.person}`
const childrenEach = 4

/** Opens each page as everybody who may, and takes down what it asks of the database. */
export async function capture(server: BenchServer, open: (path: string, cookie: string) => Promise<number>, people: readonly AtWork[]): Promise<Captured> {
  const captured: Captured = new Map()
  const chance = chanceOf('captured')
  for (const person of people) {
    for (const page of pagesOf(person.role)) {
      const some: Statement[][] = []
      for (let n = 0; n < (page === 'A child' ? childrenEach : 1); n += 1) {
        await server.ask('start-taking')
        await open(stepTo(page, person, chance).path, person.cookie)
        some.push(await server.ask('transaction'))
      }
      captured.set(keyOf(page, person), some)
    }
  }
  return captured
}

/** Sends the same statements alone, audit and all, over bare connections; each step resolves to the milliseconds it took. */
export function replayer(url: string, captured: Captured, connections: number): { take(step: Step): Promise<number>; close(): Promise<void> } {
  const pool = new pg.Pool({ connectionString: url, max: connections })
  const chance = chanceOf('replayed')
  return {
    async take({ page, person }) {
      const statements = chance.pick(captured.get(keyOf(page, person)) as Statement[][])
      const begun = performance.now()
      const client = await pool.connect()
      try {
        for (const statement of statements) await client.query(anew(statement))
      } finally {
        client.release()
      }
      return performance.now() - begun
    },
    close: () => pool.end(),
  }
}

/** An entry of the audit has an id of its own each time: the second value of its statement. */
function anew(statement: Statement): pg.QueryConfig {
  const values = statement.text.startsWith('insert into audit.entries') ? statement.values.map((value, n) => (n === 1 ? uuid() : value)) : statement.values
  return { ...statement, values }
}
