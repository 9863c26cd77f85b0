import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeTransport } from '../../src/platform/mail/transport.ts'
import { startWorker } from '../../src/worker.ts'
import { sessionSecret, useApp } from '../kit/app.ts'
import { startMailServer } from '../kit/mail-server.ts'

const app = useApp()
let server: Awaited<ReturnType<typeof startMailServer>>
let stop: () => Promise<unknown>

beforeAll(async () => {
  server = await startMailServer()
  const transport = makeTransport({ smtpUrl: server.url, from: 'Waymark <send@harrowmoor.example>' })
  const worker = await startWorker(app.database, { key: sessionSecret, transport })
  stop = async () => { await worker.stop(); transport.close(); await server.close() }
})
afterAll(() => stop())

it('who asks for a link gets it by mail, and it opens the door', async () => {
  const abena = app.visitor()
  await abena.post('/sign-in/link', { email: 'abena@example.test' })
  await expect.poll(() => server.received.length, { timeout: 20_000 }).toBe(1)
  const letter = server.received[0]
  expect(letter?.to).toBe('abena@example.test')
  expect(letter?.data).not.toMatch(/Kofi|Mensa/)
  const link = /http:\/\/localhost(\/sign-in\/link\/[\w-]+)/.exec(letter?.data.replace(/=\n/g, '') ?? '')?.[1] as string
  expect((await abena.post(link, {})).status).toBe(303)
  expect((await abena.get('/my-family')).location).toContain('/my-family/')
  expect((await app.as('omar').get('/settings/outbox')).text).toMatch(/abena@example.test. Sent \d/)
})
