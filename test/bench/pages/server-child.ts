import { join } from 'node:path'
import { makeApp } from '../../../src/app.tsx'
import { systemClock } from '../../../src/platform/clock.ts'
import { projectFolder } from '../../../src/platform/config.ts'
import { connect } from '../../../src/platform/db/connect.ts'
import { listenToStatements, startTaking, transactionTaken } from './statements.ts'

// The whole application in a process of its own, so that its CPU and memory can be told from those of the people at work.
const [url, secret] = process.argv.slice(2) as [string, string]
listenToStatements()
const database = await connect(url)
const app = await makeApp({
  database, clock: systemClock, address: 'http://localhost', publicFolder: join(projectFolder, 'dist', 'public'), logLevel: 'warn',
  secrets: { session: secret, cookies: secret, demonstrationPassword: undefined },
})
await app.server.listen({ port: 0, host: '127.0.0.1' })

/** What may be asked of this process, and what it says. */
const answers = {
  port: () => (app.server.server.address() as { port: number }).port,
  cpu: () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 },
  memory: () => { globalThis.gc?.(); const { rss, heapUsed } = process.memoryUsage(); return { rss: rss / 1e6, heap: heapUsed / 1e6 } },
  'start-taking': () => { startTaking(); return true },
  'transaction': () => transactionTaken(),
}
export type Asked = keyof typeof answers
export type Answered<A extends Asked> = ReturnType<(typeof answers)[A]>

process.on('message', (asked: Asked | 'stop') => {
  if (asked === 'stop') void app.close().then(() => database.close()).then(() => process.exit(0))
  else process.send?.(answers[asked]())
})
process.send?.('ready')
