import { beforeAll, describe, expect, it } from 'vitest'
import { codeAt, stepAt } from '../../src/domains/identity/rules/authenticator-code.ts'
import { useApp, type Person } from '../kit/app.ts'
import { password, people } from '../kit/area.ts'
import { lettersTo } from '../kit/letters.ts'

const clock = { now: new Date('2026-11-27T10:00:00Z') }
const app = useApp({ clock: () => clock.now })
const later = (seconds: number) => { clock.now = new Date(clock.now.getTime() + seconds * 1000) }
const enter = async (who: string): Promise<Person & { location: string | undefined }> => {
  const browser = app.visitor()
  const { location } = await browser.post('/sign-in', { email: `${who}@example.test`, password })
  return { ...browser, location }
}
const secretOn = (html: string) => (/<span class="wm-secret">([A-Z2-7 ]+)<\/span>/.exec(html) as RegExpExecArray)[1]?.replaceAll(' ', '') as string
const codesOn = (html: string) => [...html.matchAll(/<span class="wm-secret">([a-z0-9-]{11})<\/span>/g)].map(([, code]) => code as string)

beforeAll(async () => { await app.database.pool.query(`update identity.authorities set second_factor = 'required' where authority_id = 901`) })

let secret = ''
let codes: string[] = []

describe('somebody who must have a second factor and has none', () => {
  it('is led to set one up, and can go nowhere else', async () => {
    const rosa = await enter('rosa')
    expect(rosa.location).toBe('/sign-in/set-up')
    expect((await rosa.get('/sign-in/set-up')).text).toContain('Set up an app')
    for (const path of ['/', '/my-children', '/your-sign-in']) expect([path, (await rosa.get(path)).location?.startsWith('/sign-in')]).toEqual([path, true])
    expect((await rosa.get('/sign-in')).location).toBe('/sign-in/set-up')
    expect((await rosa.get('/sign-in/second')).location).toBe('/sign-in/set-up')
  })

  it('shows the app a square and a key, the same until it is in use', async () => {
    const rosa = await enter('rosa')
    const page = await rosa.get('/sign-in/set-up/app')
    secret = secretOn(page.html)
    expect(page.html).toContain('<svg')
    expect(page.html).not.toMatch(/style=|<script(?! src| type="module")/)
    expect(secretOn((await rosa.get('/sign-in/set-up/app')).html)).toBe(secret)
    const wrong = await rosa.post('/sign-in/set-up/app', { code: '000000' })
    expect(wrong.status).toBe(400)
    expect(wrong.html).toContain('id="code-error"')
    expect(secretOn(wrong.html)).toBe(secret)
  })

  it('is in with the first right code, and sees the recovery codes once', async () => {
    const rosa = await enter('rosa')
    const shown = secret // to another session: whoever had the password then knows it
    secret = secretOn((await rosa.get('/sign-in/set-up/app')).html)
    expect(secret).not.toBe(shown)
    expect((await rosa.post('/sign-in/set-up/app', { code: codeAt(shown, stepAt(clock.now)) })).status).toBe(400)
    const page = await rosa.post('/sign-in/set-up/app', { code: codeAt(secret, stepAt(clock.now)) })
    codes = codesOn(page.html)
    expect(new Set(codes).size).toBe(10)
    expect((await rosa.get('/my-children')).status).toBe(200)
    expect((await rosa.get('/your-sign-in')).text).toContain('You have 10 recovery codes left')
    expect((await lettersTo(app.database, 'rosa@example.test'))[0]?.subject).toBe('A new way to sign in was added')
  })

  it('lies sealed and hashed: neither key nor codes can be read in the database', async () => {
    const { rows } = await app.database.pool.query(`select (select string_agg(a::text, '') from auth.authenticators a) || (select string_agg(r::text, '') from auth.recovery_codes r) as everything`)
    for (const one of [secret, ...codes]) expect(rows[0].everything).not.toContain(one)
  })
})

describe('after the password', () => {
  it('a code is asked for, serves once, and leads on to where they were going', async () => {
    later(60)
    const code = codeAt(secret, stepAt(clock.now))
    const browser = app.visitor()
    expect((await browser.post('/sign-in', { email: 'rosa@example.test', password, to: '/my-children' })).location).toBe('/sign-in/second?to=%2Fmy-children')
    expect((await browser.get('/my-children')).status).toBe(303)
    expect((await browser.get('/sign-in/second')).text).toContain('The six digits')
    expect((await browser.post('/sign-in/second', { code: '' })).text).toContain('Enter the six digits')
    expect((await browser.post('/sign-in/second', { code, to: '/my-children' })).location).toBe('/my-children')
    expect((await browser.get('/my-children')).status).toBe(200)
    const second = await enter('rosa')
    expect((await second.post('/sign-in/second', { code })).text).toContain('was used already')
  })

  it('a recovery code serves once in its place', async () => {
    const [first] = codes as [string]
    const browser = await enter('rosa')
    expect((await browser.post('/sign-in/second', { code: first.toUpperCase().replace('-', ' ') })).status).toBe(303)
    const again = await enter('rosa')
    expect((await again.post('/sign-in/second', { code: first })).status).toBe(400)
  })

  it('wrong codes slow down', async () => {
    const stranger = await enter('rosa')
    await app.database.pool.query('delete from auth.tries')
    for (let n = 0; n < 6; n++) await stranger.post('/sign-in/second', { code: '000000' })
    expect((await stranger.post('/sign-in/second', { code: '000000' })).text).toMatch(/Wait \d seconds? before/)
    await app.database.pool.query('delete from auth.tries')
  })

  it('nobody comes to that page without a password first', async () => {
    expect((await app.visitor().get('/sign-in/second')).location).toBe('/sign-in')
    expect((await app.visitor().post('/sign-in/second', { code: '123456' })).location).toBe('/sign-in')
  })

  it('a link by mail does not go round it', async () => {
    const browser = app.visitor()
    await browser.post('/sign-in/link', { email: 'rosa@example.test' })
    const link = (await lettersTo(app.database, 'rosa@example.test'))[0]?.link as string
    expect((await browser.post(link, {})).location).toBe('/sign-in/second')
    expect((await browser.get('/my-children')).status).toBe(303)
  })
})

describe('families', () => {
  it('are asked for none, but for theirs if they have one', async () => {
    const abena = await enter('abena')
    expect(abena.location).toBe('/')
    const page = await abena.get('/your-sign-in/app')
    const own = secretOn(page.html)
    await abena.post('/your-sign-in/app', { code: codeAt(own, stepAt(clock.now)) })
    expect((await enter('abena')).location).toBe('/sign-in/second')
    expect((await abena.post('/your-sign-in/app/remove', {})).status).toBe(303)
    expect((await enter('abena')).location).toBe('/')
  })
})

describe('your sign-in', () => {
  const inside = async () => {
    later(60)
    const rosa = await enter('rosa')
    await rosa.post('/sign-in/second', { code: codeAt(secret, stepAt(clock.now)) })
    return rosa
  }

  it('is for those who are signed in', async () => expect((await app.visitor().get('/your-sign-in')).status).toBe(303))

  it('does not let the last second factor go where one is required', async () => {
    const refused = await (await inside()).post('/your-sign-in/app/remove', {})
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Add a passkey first')
  })

  it('lists the sessions, ends one at once, and all others', async () => {
    const [here, there, third] = [await inside(), await inside(), await inside()]
    const page = await here.get('/your-sign-in')
    expect(page.text).toContain('this one')
    const [other] = [...page.html.matchAll(/name="session" value="([^"]+)"/g)].map(([, id]) => id as string)
    const before = [(await there.get('/my-children')).status, (await third.get('/my-children')).status]
    await here.post('/your-sign-in/sessions/end', { session: other as string })
    const after = [(await there.get('/my-children')).status, (await third.get('/my-children')).status]
    expect([before, after.toSorted()]).toEqual([[200, 200], [200, 303]])
    await here.post('/your-sign-in/sessions/end-others', {})
    expect([(await here.get('/my-children')).status, (await there.get('/my-children')).status, (await third.get('/my-children')).status]).toEqual([200, 303, 303])
    expect((await here.post('/your-sign-in/sessions/end', { session: '00000000-0000-7000-8000-000000000999' })).status).toBe(404)
  })

  it('never ends somebody else’s session', async () => {
    const [rosa, colm] = [await inside(), await enter('colm')]
    const own = /name="session" value="([^"]+)"/
    await enter('colm')
    const session = (own.exec((await colm.get('/your-sign-in')).html) as RegExpExecArray)[1] as string
    expect((await rosa.post('/your-sign-in/sessions/end', { session })).status).toBe(404)
  })

  it('changes the password for who knows the present one, and ends other sessions', async () => {
    const [here, there] = [await enter('colm'), await enter('colm')]
    expect((await here.post('/your-sign-in/password', { current: 'wrong wrong wrong', password: 'quite another password' })).html).toContain('id="current-error"')
    expect((await here.post('/your-sign-in/password', { current: password, password: 'short' })).html).toContain('id="password-error"')
    expect((await here.post('/your-sign-in/password', { current: password, password: 'quite another password' })).status).toBe(303)
    expect([(await here.get('/my-family')).location, (await there.get('/my-family')).location]).toEqual([expect.stringContaining('/my-family/'), expect.stringContaining('/sign-in')])
  })

  it('makes new recovery codes, and the old ones are over', async () => {
    const page = await (await inside()).post('/your-sign-in/codes', {})
    expect(codesOn(page.html)).toHaveLength(10)
    const browser = await enter('rosa')
    expect((await browser.post('/sign-in/second', { code: codes[5] as string })).status).toBe(400)
  })
})

describe('an administrator', () => {
  it('takes a lost app away, which is recorded and told; the colleague is signed out and sets up anew', async () => {
    await app.database.pool.query(`update identity.authorities set second_factor = 'optional' where authority_id = 901`)
    const omar = await enter('omar')
    await app.database.pool.query(`update identity.authorities set second_factor = 'required' where authority_id = 901`)
    expect((await omar.get(`/colleagues/${people.rosa.id}`)).text).toContain('Has an authenticator app')
    expect((await omar.post(`/colleagues/${people.rosa.id}/reset-second-factor`, {})).status).toBe(303)
    expect((await enter('rosa')).location).toBe('/sign-in/set-up')
    expect((await lettersTo(app.database, 'rosa@example.test'))[0]?.subject).toBe('Your authenticator app was taken away')
    const { rows } = await app.database.pool.query(`select detail from identity.events where kind = 'second-factor-reset'`)
    expect(rows).toEqual([{ detail: { person: people.rosa.id } }])
    expect((await omar.post(`/colleagues/${people.rosa.id}/reset-second-factor`, {})).text).toContain('They have no app and no passkey')
  })
})
