import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../../test/kit/database.ts'
import { startMailServer } from '../../../test/kit/mail-server.ts'
import { seal, unseal } from '../secrets/seal.ts'
import { postMessage, type Message } from './post.ts'
import { mailTasks } from './tasks.ts'
import { makeTransport, type Transport } from './transport.ts'

const database = useDatabase()
const key = 'a key of this test'
const person = '00000000-0000-7000-8000-000000000001'
let server: Awaited<ReturnType<typeof startMailServer>>
let transport: Transport

beforeAll(async () => {
  server = await startMailServer()
  transport = makeTransport({ smtpUrl: server.url, from: 'Waymark <send@harrowmoor.example>' })
  await database.pool.query(`insert into identity.authorities (authority_id, name) values (901, 'Harrowmoor')`)
  await database.pool.query(`insert into identity.persons (person_id, name) values ($1, 'Ann Lee')`, [person])
})
afterAll(async () => {
  transport.close()
  await server.close()
})

const link = 'http://localhost/sign-in/link/once'
const post = (change: Partial<Message> = {}) => postMessage(database.pool, key, {
  authority: 901, person, address: 'ann@home.example', subject: 'Your link', body: 'Open:\n\n{link}', link, now: new Date(), ends: new Date(Date.now() + 60_000), leaves: true, ...change,
})
const newest = async () => (await database.pool.query('select * from platform.outbox order by written_at desc, message_id desc limit 1')).rows[0]
const send = async (by: Transport | undefined = transport) => mailTasks(database.pool, key, by)['mail.send']?.({ authority: 901, message: (await newest()).message_id }, undefined as never)

describe('a letter', () => {
  it('is asked for in the transaction that writes it, and only then', async () => {
    const client = await database.pool.connect()
    await client.query('begin')
    await postMessage(client, key, { authority: 901, person, address: 'x@home.example', subject: 'x', body: 'x', now: new Date(), ends: new Date(), leaves: true })
    await client.query('rollback')
    client.release()
    expect(await newest()).toBeUndefined()
    await post()
    const { rows } = await database.pool.query(`select count(*)::int as n from graphile_worker._private_jobs`)
    expect([(await newest()).state, rows[0].n]).toEqual(['waiting', 1])
  })

  it('is sent with its link, and then the link is gone from here', async () => {
    await send()
    expect(server.received).toHaveLength(1)
    expect(server.received[0]).toMatchObject({ to: 'ann@home.example' })
    expect(server.received[0]?.data).toContain(link)
    expect(await newest()).toMatchObject({ state: 'sent', sealed_link: null, tries: 1, fault: null })
  })

  it('is sent once, however often the job runs', async () => {
    await send()
    expect(server.received).toHaveLength(1)
  })

  it('waits while the mail server is away, says so without the address, and goes when it is back', async () => {
    server.away = true
    await post({ subject: 'Later' })
    await expect(send()).rejects.toThrow('did not take')
    expect(await newest()).toMatchObject({ state: 'waiting', tries: 1 })
    expect((await newest()).fault).not.toContain('ann')
    server.away = false
    await send()
    expect(await newest()).toMatchObject({ state: 'sent', tries: 2, fault: null })
  })

  it('stays here where no mail server is set up', async () => {
    await post()
    await mailTasks(database.pool, key, undefined)['mail.send']?.({ authority: 901, message: (await newest()).message_id }, undefined as never)
    expect((await newest()).state).toBe('kept')
  })

  it('to an invented person never leaves', async () => {
    const before = server.received.length
    await post({ leaves: false })
    await send()
    expect([(await newest()).state, server.received.length]).toEqual(['kept', before])
  })

  it('whose link is over is not sent, and loses it', async () => {
    await post({ ends: new Date(Date.now() - 1000) })
    await send()
    expect(await newest()).toMatchObject({ state: 'kept', sealed_link: null, fault: 'too late' })
    await post({ leaves: false, ends: new Date(Date.now() - 1000) })
    await mailTasks(database.pool, key, undefined)['mail-clear']?.({}, undefined as never)
    expect((await newest()).sealed_link).toBeNull()
  })
})

describe('a seal', () => {
  it('opens with its key alone, and shows any change', () => {
    const sealed = seal(key, 'words')
    expect(unseal(key, sealed)).toBe('words')
    expect(() => unseal('another key', sealed)).toThrow(/authenticate/)
    expect(() => unseal(key, `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`)).toThrow(/authenticate/)
    expect(seal(key, 'words')).not.toBe(sealed)
  })
})
