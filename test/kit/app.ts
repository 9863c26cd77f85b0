import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { makeApp, type App } from '../../src/app.tsx'
import { makeSignIn, type OrganisationSettings } from '../../src/domains/identity/index.ts'
import type { Database } from '../../src/platform/db/connect.ts'
import { projectFolder } from '../../src/platform/config.ts'
import { makeTestArea, password, type Who } from './area.ts'
import { freshDatabase } from './database.ts'
import { makeRelationships, type Round } from './relationships.ts'

export type Answer = {
  status: number
  html: string
  /** The page's words without markup, white space folded. */
  text: string
  location: string | undefined
  headers: Record<string, unknown>
  body: Buffer
}

export type Person = {
  get(path: string): Promise<Answer>
  /** Posts a form as the browser would: with the token of a page got before. */
  post(path: string, fields: Record<string, string | string[]>): Promise<Answer>
  /** Posts a form with files, token first. */
  upload(path: string, fields: Record<string, string>, files: readonly { field: string; name: string; bytes: Buffer }[]): Promise<Answer>
}

/** Somebody with a sign-in: of the area, or round its children where `relationships` were asked for. */
export type Known = Who | Round

export type TestApp = {
  database: Database
  app: App
  /** Another browser, that knows nobody, at an address of its own unless one is given. */
  visitor(from?: string): Person
  /** A signed-in person of the area. */
  as(who: Known): Person
  nobody: Person
}

/** A real application on a real database of its own with the area of named people, for the tests of one file. */
export function useApp(options?: AppOptions): TestApp {
  let made: TestApp | undefined
  beforeAll(async () => { made = await startApp(options) })
  afterAll(async () => { await made?.app.close(); await made?.database.close() })
  const now = (): TestApp => {
    if (!made) throw new Error('the app is there inside tests and hooks only')
    return made
  }
  return { get database() { return now().database }, get app() { return now().app }, get nobody() { return now().nobody }, visitor: (from) => now().visitor(from), as: (who) => now().as(who) }
}

/** What links in letters are sealed with, in tests. */
export const sessionSecret = 'session-secret-of-the-tests-'.repeat(2)

export type AppOptions = {
  /** Whether anyone may step in as an invented person; yes without it. */
  demonstration?: boolean
  /** Adds settings, teams, advisers and a restricted record. */
  relationships?: boolean
  /** What tells the moment; the real one without it. */
  clock?: () => Date
  address?: string
  organisation?: OrganisationSettings
  /** Whether addresses of visitors come from a proxy. */
  behindProxy?: boolean
}

/** The same, for those who close it themselves. */
export async function startApp(options: AppOptions = {}): Promise<TestApp> {
  const { demonstration = true, relationships = false, clock = () => new Date(), address = 'http://localhost', organisation, behindProxy = false } = options
  const database = await freshDatabase()
  const secrets = { session: sessionSecret, cookies: 'cookie-secret-of-the-tests-'.repeat(2), demonstrationPassword: demonstration ? password : undefined }
  const signIn = makeSignIn({ databaseUrl: database.url, secret: secrets.session, address: 'http://localhost' })
  await makeTestArea(database.pool, signIn)
  if (relationships) await makeRelationships(database.pool, signIn)
  await signIn.close()
  const app = await makeApp({ database, clock, publicFolder: join(projectFolder, 'dist', 'public'), address, organisation, behindProxy, secrets, logLevel: 'silent' })
  const known = new Map<Known, Person>()
  const nobody = visitor(app)
  return {
    database, app, nobody, visitor: (from) => visitor(app, from ?? freshAddress()),
    as: (who) => {
      const person = known.get(who) ?? signedIn(app, who)
      known.set(who, person)
      return person
    },
  }
}

/** Signs in at the first request, so that tests pay for those whom they use. */
function signedIn(app: App, who: Known): Person {
  const person = visitor(app, freshAddress())
  let ready: Promise<void> | undefined
  const enter = () => (ready ??= person.post('/sign-in', { email: `${who}@example.test`, password }).then(({ status }) => {
    if (status !== 303) throw new Error(`${who} could not sign in: ${status}`)
  }))
  return {
    get: async (path) => { await enter(); return person.get(path) },
    post: async (path, fields) => { await enter(); return person.post(path, fields) },
    upload: async (path, fields, files) => { await enter(); return person.upload(path, fields, files) },
  }
}

let addresses = 0
/** A visitor's own address: from one address no more than so many sign-ins a minute are taken. */
export const freshAddress = () => `10.0.${Math.floor(++addresses / 250)}.${addresses % 250 + 1}`

/** A browser without script: keeps cookies, and takes each form's token from a page. */
export function visitor(app: App, from = '127.0.0.1'): Person {
  const cookies = new Map<string, string>()
  let token: string | undefined
  const send = async (method: 'GET' | 'POST', url: string, payload?: string | Buffer, type = 'application/x-www-form-urlencoded'): Promise<Answer> => {
    const answer = await app.server.inject({
      method, url, remoteAddress: from, ...(payload === undefined ? {} : { payload }),
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; '), ...(payload === undefined ? {} : { 'content-type': type }) },
    })
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [name, value] = (line.split(';')[0] as string).split(/=(.*)/s) as [string, string]
      if (/max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    token = /name="_csrf" value="([^"]+)"/.exec(answer.body)?.[1] ?? token
    return { status: answer.statusCode, html: answer.body, text: wordsOf(answer.body), location: answer.headers.location, headers: answer.headers, body: answer.rawPayload }
  }
  return {
    get: (path) => send('GET', path),
    post: async (path, fields) => {
      if (token === undefined) await send('GET', '/find-your-officer')
      const form = new URLSearchParams({ _csrf: token ?? '' })
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one)
      return send('POST', path, form.toString())
    },
    upload: async (path, fields, files) => {
      if (token === undefined) await send('GET', '/find-your-officer')
      const piece = (head: string, body: string | Buffer) => Buffer.concat([Buffer.from(`--a-boundary\r\ncontent-disposition: form-data; ${head}\r\n\r\n`), Buffer.from(body), Buffer.from('\r\n')])
      const parts = Object.entries({ _csrf: token ?? '', ...fields }).map(([name, value]) => piece(`name="${name}"`, value))
      const sent = files.map(({ field, name, bytes }) => piece(`name="${field}"; filename="${name}"\r\ncontent-type: application/octet-stream`, bytes))
      return send('POST', path, Buffer.concat([...parts, ...sent, Buffer.from('--a-boundary--\r\n')]), 'multipart/form-data; boundary=a-boundary')
    },
  }
}

export function wordsOf(html: string): string {
  return html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': '’', nbsp: ' ' })[name] as string)
    .replace(/\s+/g, ' ').replace(/ ([.,;:)])/g, '$1').trim()
}
