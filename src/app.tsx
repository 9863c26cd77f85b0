import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { recordLooks } from './platform/audit/record.ts'
import type { Clock } from './platform/clock.ts'
import type { Database } from './platform/db/connect.ts'
import type { Gate } from './platform/http/gate.ts'
import { makeServer } from './platform/http/server.ts'
import { serve } from './platform/http/serve.ts'
import { chosenAuthority, findOpenSession, findReader, makeSignIn, may, roleIn, sessionSecretOf, type OrganisationSettings, type Permission, type Reader } from './domains/identity/index.ts'
import { isoDate } from './values/date-words.ts'
import type { AssetManifest } from './ui/index.ts'
import { renderInLayout } from './app-layout.tsx'
import { allRoutes } from './routes.ts'

/** All that an application needs to run: nothing is read from the environment here. */
export type AppParts = {
  database: Database
  clock: Clock
  /** Folder with manifest.json and assets/, as scripts/build.mjs leaves it. */
  publicFolder: string
  /** Address that people reach us at, such as http://localhost:3000. */
  address: string
  secrets: { session: string; cookies: string; demonstrationPassword: string | undefined }
  /** An organisation's own sign-in, where one is set up. */
  organisation?: OrganisationSettings | undefined
  /** Whether a mail server is set up; without one pages say that messages stay in the outbox. */
  sendsMail?: boolean
  logLevel?: 'silent' | 'warn' | 'info'
  /** Where the log goes; to standard output without it. */
  logTo?: NodeJS.WritableStream
  behindProxy?: boolean
}

export type App = { server: FastifyInstance; close(): Promise<void> }

/** The whole application on a database: server, gate, layout, every route. */
export async function makeApp(parts: AppParts): Promise<App> {
  const { database, clock } = parts
  const assets = JSON.parse(readFileSync(join(parts.publicFolder, 'manifest.json'), 'utf8')) as AssetManifest
  const signIn = makeSignIn({ databaseUrl: database.url, secret: parts.secrets.session, address: parts.address, organisation: parts.organisation, sendsMail: parts.sendsMail ?? false })
  const server = await makeServer({
    cookieSecret: parts.secrets.cookies, assets: join(parts.publicFolder, 'assets'),
    secure: parts.address.startsWith('https:'), uploadLimit: 2 ** 31, logLevel: parts.logLevel ?? 'warn', logTo: parts.logTo, behindProxy: parts.behindProxy ?? false,
  })
  const gate: Gate<Reader, Permission> = {
    identify: async (request) => {
      const secret = sessionSecretOf(new Headers({ cookie: request.headers.cookie ?? '' }))
      const session = secret === undefined ? undefined : await findOpenSession(database.pool, secret, clock())
      return session && findReader(database.pool, session.user, clock, chosenAuthority(request.cookies))
    },
    reader: (reader) => ({ person: reader.person, today: isoDate(reader.today) }),
    may,
    recordLooks: (trx, reader, action, looked) =>
      recordLooks(trx, { person: reader.person, now: reader.now, role: (authority) => roleIn(reader, authority) }, action, looked),
    render: (page, around) => renderInLayout(page, { ...around, assets }),
  }
  serve({ server, pool: database.pool, gate }, allRoutes({ signIn, database, clock, demonstrationPassword: parts.secrets.demonstrationPassword }))
  return { server, close: async () => { await server.close(); await signIn.close() } }
}
