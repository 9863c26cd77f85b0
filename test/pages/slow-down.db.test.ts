import { afterEach, describe, expect, it } from 'vitest'
import { useApp } from '../kit/app.ts'
import { password } from '../kit/area.ts'
import { lettersTo } from '../kit/letters.ts'

const app = useApp()
const rosa = 'rosa@example.test'
const hostile = '203.0.113.9'
const guess = (from: string, email = rosa) => app.visitor(from).post('/sign-in', { email, password: 'not the password' })
const guesses = async (n: number, from: string, email = rosa) => { for (let i = 0; i < n; i++) await guess(from, email) }

afterEach(async () => { await app.database.pool.query('delete from auth.tries') })

describe('wrong passwords', () => {
  it('make whoever types them wait, and longer each time', async () => {
    await guesses(6, hostile)
    const answer = await app.visitor(hostile).post('/sign-in', { email: rosa, password })
    expect(answer.status).toBe(400)
    expect(answer.text).toMatch(/Wait \d seconds? before you try a password again, or get a link by email/)
  })

  it('are answered alike for an address that nobody has', async () => {
    await guesses(6, hostile, 'nobody@example.test')
    expect((await guess(hostile, 'nobody@example.test')).text).toMatch(/Wait \d seconds? before/)
  })

  it('of a stranger shut nobody out: from elsewhere the right password still opens', async () => {
    await guesses(8, hostile)
    expect((await app.visitor('198.51.100.7').post('/sign-in', { email: rosa, password })).status).toBe(303)
  })

  it('of a thousand strangers shut nobody out either: a device known before gets in, an unknown one by link', async () => {
    const own = app.visitor('198.51.100.8')
    await own.post('/sign-in', { email: rosa, password })
    await own.post('/sign-out', {})
    for (let n = 0; n < 10; n++) await guesses(3, `203.0.113.${n + 20}`)
    const unknown = app.visitor('198.51.100.9')
    const answer = await unknown.post('/sign-in', { email: rosa, password })
    expect(answer.text).toContain('get a link by email or use a passkey this time')
    expect((await guess('198.51.100.10')).text).toContain('get a link by email or use a passkey this time')
    expect((await own.post('/sign-in', { email: rosa, password })).status).toBe(303)
    await unknown.post('/sign-in/link', { email: rosa })
    const link = (await lettersTo(app.database, rosa))[0]?.link as string
    expect((await unknown.post(link, {})).status).toBe(303)
  })

  it('are told to the person once a day', async () => {
    await app.database.pool.query(`delete from platform.outbox`)
    for (let n = 0; n < 6; n++) await guesses(3, `203.0.113.${n + 40}`)
    expect((await lettersTo(app.database, rosa)).map(({ subject }) => subject)).toEqual(['Somebody tried to sign in as you'])
  })

  it('are counted without the address of anyone: neither account nor place can be read', async () => {
    await guess('203.0.113.250')
    const { rows } = await app.database.pool.query(`select string_agg(t::text, '') as everything from auth.tries t`)
    expect(rows[0].everything).not.toMatch(/rosa|203\.0/)
  })
})
