import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../kit/app.ts'
import { people } from '../kit/area.ts'
import { loginAtProvider, startOpenIdProvider, type OpenIdProvider } from '../kit/openid-provider.ts'

let app: TestApp
let provider: OpenIdProvider

beforeAll(async () => {
  provider = await startOpenIdProvider({
    rosa: { email: 'Rosa@example.test', email_verified: true },
    unverified: { email: 'omar@example.test', email_verified: false },
    stranger: { email: 'stranger@example.test', email_verified: true },
    silent: { email: 'ada@example.test' },
    abena: { email: 'abena@example.test', email_verified: true },
  }, 'http://localhost/sign-in/organisation/back')
  app = await startApp({ organisation: { ...provider, name: 'Harrowmoor Council' } })
  await app.database.pool.query(`update identity.authorities set second_factor = 'required'`)
})
afterAll(async () => {
  await app?.app.close()
  await app?.database.close()
  await provider?.close()
})

const go = async (name: string, to = '/', through: TestApp = app) => {
  const browser = through.visitor()
  const sent = await browser.get(`/sign-in/organisation?to=${encodeURIComponent(to)}`)
  const back = await loginAtProvider(sent.location as string, name)
  return { browser, sent, back, answer: await browser.get(`${back.pathname}${back.search}`) }
}

describe('signing in through an organisation, at a real OpenID provider', () => {
  it('is offered on the sign-in page by the organisation’s name', async () => {
    expect((await app.visitor().get('/sign-in')).text).toContain('sign in with Harrowmoor Council')
  })

  it('lets in who is appointed here, whatever the case of the address, and counts as the second factor', async () => {
    const { browser, answer } = await go('rosa', '/my-children')
    expect(answer.location).toBe('/my-children')
    expect((await browser.get('/my-children')).text).toContain('Rosa Okello')
    expect((await browser.get('/your-sign-in')).text).toContain('through your organisation')
  })

  it('asks for proof of the code’s owner, and takes an answer once', async () => {
    const { sent, back, browser } = await go('rosa')
    expect(sent.location).toMatch(/code_challenge_method=S256/)
    expect((await browser.get(`${back.pathname}${back.search}`)).status).toBe(403)
  })

  it('takes no answer that this browser did not ask for', async () => {
    const { back } = await go('rosa')
    expect((await app.visitor().get(`${back.pathname}${back.search}`)).status).toBe(403)
    const other = app.visitor()
    await other.get('/sign-in/organisation')
    expect((await other.get(`${back.pathname}${back.search}`)).status).toBe(403)
  })

  it.each(['unverified', 'silent', 'stranger', 'abena'])('lets nobody else in, and makes nobody: %s', async (name) => {
    const before = await count()
    const { answer, browser } = await go(name)
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('Ask an administrator of your authority')
    expect((await browser.get('/your-sign-in')).status).toBe(303)
    expect(await count()).toBe(before)
  })

  it('lets nobody in whose appointment is over', async () => {
    await app.database.pool.query(`update identity.appointments set valid_until = '2026-10-01' where person_id = $1`, [people.rosa.id])
    expect((await go('rosa')).answer.status).toBe(403)
  })
})

describe('an organisation that gives addresses itself', () => {
  it('is believed when it says nothing of verifying, and never when it says no', async () => {
    const entra = await startApp({ organisation: { ...provider, name: 'Harrowmoor Council', vouchesForAddresses: true } })
    try {
      expect((await go('silent', '/', entra)).answer.status).toBe(303)
      expect((await go('unverified', '/', entra)).answer.status).toBe(403)
    } finally {
      await entra.app.close()
      await entra.database.close()
    }
  })
})

describe('while the organisation does not answer', () => {
  it('other ways are offered, and it is asked again next time', async () => {
    const lonely = await startApp({ organisation: { issuer: 'http://127.0.0.1:1', clientId: 'x', clientSecret: 'y', name: 'Harrowmoor Council' } })
    try {
      const page = await lonely.visitor().get('/sign-in/organisation')
      expect(page.status).toBe(503)
      expect(page.text).toContain('does not answer just now')
    } finally {
      await lonely.app.close()
      await lonely.database.close()
    }
  })

  it('there is no such page where none is set up', async () => {
    const plain = await startApp()
    try {
      expect((await plain.visitor().get('/sign-in/organisation')).status).toBe(404)
      expect((await plain.visitor().get('/sign-in/organisation/back?code=x')).status).toBe(404)
    } finally {
      await plain.app.close()
      await plain.database.close()
    }
  })
})

const count = async () => (await app.database.pool.query('select (select count(*) from identity.persons)::int + (select count(*) from auth."user")::int as n')).rows[0].n as number
