import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeApp, type App } from '../../src/app.tsx'
import { hashOf, makeArea, type Area } from '../../src/demonstration/index.ts'
import { projectFolder } from '../../src/platform/config.ts'
import type { Database } from '../../src/platform/db/connect.ts'
import { freshDatabase } from '../kit/database.ts'
import { routes } from '../access/ask-routes.ts'
import { visitor as visitorAt, type Answer, type Person } from '../kit/app.ts'

// Names of the demonstration's invented people that no other word is like: found in a log, an address or a letter, they were leaked.
// The shortest stands alone as a word: of the thousands of random tokens in these pages the letters of five come up by chance in about one run of fifty.
const canaries = /Quillfeather|Peregrine|Zephyrine|Pettigrew|Qureshi|Kowalczuk|\bOduya\b|Tranmore|merrowdale\.example|family\.example|partner\.example/i
const password = 'a long enough password'

let addresses = 0
const freshAddress = () => `10.1.0.${(addresses += 1)}`

let database: Database
let app: App
let area: Area
let logged = ''
const answers: { who: string; method: string; route: string; answer: Answer }[] = []

beforeAll(async () => {
  database = await freshDatabase()
  const client = await database.pool.connect()
  area = await makeArea(client, { seed: 1, today: '2026-11-02', size: 'small', passwordHash: await hashOf(password) })
  client.release()
  const stream = new Writable({ write: (piece, _encoding, done) => { logged += String(piece); done() } })
  app = await makeApp({ database, clock: () => new Date(), publicFolder: join(projectFolder, 'dist', 'public'), address: 'http://localhost', logLevel: 'info', logTo: stream,
    secrets: { session: 's'.repeat(60), cookies: 'c'.repeat(60), demonstrationPassword: password } })
  for (const person of area.people) await visitAll(person.role, await enter(person.email))
  await visitAll('nobody', visitorAt(app, freshAddress()))
}, 300_000)
afterAll(async () => { await app.close(); await database.close() })

async function enter(email: string): Promise<Person> {
  const visitor = visitorAt(app, freshAddress())
  const answer = await visitor.post('/sign-in', { email, password })
  expect([email, answer.status]).toEqual([email, 303])
  return visitor
}

/** Every route there is, with children who exist, forms sent empty and with a name in every field, and answers that fail. */
async function visitAll(who: string, person: Person): Promise<void> {
  const { rows: [found] } = await database.pool.query(`select a.child_id as child, a.assessment_id as assessment, e.event_id as event from casework.assessments a join casework.events e using (authority_id, assessment_id)
    join people.children c on c.child_id = a.child_id where c.surname = 'Pettigrew' limit 1`)
  const ids: Record<string, string> = { ...found, format: 'csv', authority: '990', version: '1' }
  for (const { method, path } of routes) {
    if (path === '/sign-out' || path.endsWith('/progress')) continue
    const address = path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? '00000000-0000-7000-8000-000000009999')
    if (method === 'GET') answers.push({ who, method, route: path, answer: await person.get(address) })
    else {
      answers.push({ who, method, route: path, answer: await person.post(address, {}) })
      answers.push({ who, method, route: path, answer: await person.post(address, { q: 'Quillfeather', surname: 'Quillfeather', forename: 'Peregrine', reason: 'Zephyrine Quillfeather', email: 'zephyrine@family.example', note: 'Quillfeather', postcode: 'ZZ1 1AA' }) })
    }
  }
  answers.push({ who, method: 'GET', route: 'none', answer: await person.get('/children/nobody-of-that-name') })
}

describe('no name of a child or a relative', () => {
  it('is in an address that we give: neither where an answer leads, nor in a link on a page', () => {
    const leaks = answers.flatMap(({ who, method, route, answer }) => {
      const links = [...answer.html.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, link]) => link as string).filter((link) => !/^(?:mailto|tel):/.test(link))
      return [answer.location ?? '', ...links].filter((address) => canaries.test(decodeURIComponent(address.replace(/%(?![0-9a-f]{2})/gi, '')))).map((address) => `${who} ${method} ${route}: ${address}`)
    })
    expect(leaks).toEqual([])
  })

  it('is in a header', () => {
    expect(answers.filter(({ answer }) => canaries.test(JSON.stringify({ ...answer.headers, location: '' }))).map(({ who, method, route }) => `${who} ${method} ${route}`)).toEqual([])
  })

  it('is in a page that says that something is not here, or did not work, beyond who is signed in', () => {
    const failed = answers.filter(({ answer }) => [403, 404, 413, 429].includes(answer.status) || answer.status >= 500)
    expect(failed.length).toBeGreaterThan(100)
    const leaks = failed.flatMap(({ who, method, route, answer }) => {
      const html = answer.html.replace(/<span class="wm-account__name">[^<]*<\/span>/, '')
      const at = html.search(canaries)
      return at < 0 ? [] : [`${who} ${method} ${route}: ${html.slice(Math.max(0, at - 40), at + 40)}`]
    })
    expect(leaks).toEqual([])
  })

  it('is in what is logged, though everything is logged, and requests fail', async () => {
    const officer = await enter(area.linkOfficer.email)
    await database.pool.query('alter table people.children rename column surname to other')
    const broken = await officer.post('/children', { q: 'Quillfeather' })
    await database.pool.query('alter table people.children rename column other to surname')
    expect(broken.status).toBe(500)
    expect(canaries.test(broken.html.replace(/<span class="wm-account__name">[^<]*<\/span>/, ''))).toBe(false)
    expect(logged).toContain('request failed')
    expect(logged.split('\n').length).toBeGreaterThan(500)
    expect(logged.split('\n').filter((line) => canaries.test(line))).toEqual([])
  })

  it('is in a letter, but for the address it goes to', async () => {
    const officer = await enter(area.linkOfficer.email)
    await officer.post('/sign-in/link', { email: area.parents[0]?.email ?? '' })
    const { rows } = await database.pool.query<{ subject: string; body: string }>('select subject, body from platform.outbox')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ subject, body }) => canaries.test(`${subject} ${body}`))).toEqual([])
  })

  it('is in the arguments of a job', async () => {
    const { rows } = await database.pool.query<{ payload: object }>('select payload from graphile_worker._private_jobs')
    expect(rows.filter(({ payload }) => canaries.test(JSON.stringify(payload)))).toEqual([])
  })

  it('was looked for in vain only because it is found where it should be', () => {
    expect(answers.some(({ who, answer }) => who === 'link-officer' && canaries.test(answer.html))).toBe(true)
  })
})
