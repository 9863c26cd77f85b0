import { join } from 'node:path'
import { makeApp } from './app.tsx'
import { ensureDemonstration, findSignIns, progressOn, signInWords } from './demonstration/index.ts'
import { systemClock } from './platform/clock.ts'
import { keptSecret, projectFolder, readConfig } from './platform/config.ts'
import { openDatabase } from './platform/db/connect.ts'
import { listen } from './platform/http/listen.ts'
import { makeTransport } from './platform/mail/transport.ts'
import { startWorker } from './worker.ts'

// What has been opened, to be closed last first: on Ctrl-C, and when starting fails half way.
const opened: (() => Promise<unknown>)[] = []
const closeAll = async () => { for (const close of opened.toReversed()) await close() }

/** The server, from the environment to the open port. */
async function main() {
  const config = readConfig()
  console.log(config.databaseUrl ? 'Connecting to the database that DATABASE_URL names' : `Starting the database in ${config.dataFolder}`)
  const database = await openDatabase(config)
  opened.push(() => database.close())
  const leaveOff = database.keepRunning()
  opened.push(async () => leaveOff())
  if (database.migrated.length > 0) console.log(`Brought the database up to date: ${database.migrated.length} migrations`)
  const address = process.env['WAYMARK_ADDRESS'] ?? `http://localhost:${config.port}`
  const demonstrationPassword = keptSecret(config.dataFolder, 'demonstration-password', 9)
  const demonstrates = process.env['WAYMARK_DEMO'] !== 'off'
  if (demonstrates) await ensureDemonstration(database.pool, demonstrationPassword, progressOn(process.stderr))
  const transport = config.mail && makeTransport(config.mail)
  const session = keptSecret(config.dataFolder, 'session')
  const app = await makeApp({
    database, clock: systemClock, address, organisation: config.organisation, sendsMail: transport !== undefined, behindProxy: process.env['WAYMARK_BEHIND_PROXY'] === 'yes', publicFolder: join(projectFolder, 'dist', 'public'),
    secrets: {
      session,
      cookies: keptSecret(config.dataFolder, 'cookies'),
      demonstrationPassword: demonstrates ? demonstrationPassword : undefined,
    },
  })
  opened.push(() => app.close())
  const worker = await startWorker(database, { key: session, transport })
  opened.push(() => worker.stop())
  await listen(app.server, config.port, closeAll)
  console.log(`Waymark is at ${address}`)
  if (demonstrates) process.stdout.write(signInWords(await findSignIns(database.pool), demonstrationPassword))
}

main().catch(async (fault: Error) => {
  console.error(fault.message)
  await closeAll().catch(() => {})
  process.exit(1)
})
