import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, it } from 'vitest'
import { asReader } from '../../src/platform/db/transaction.ts'
import { useApp, type Known } from '../kit/app.ts'
import { children } from '../kit/area.ts'
import { routes } from '../access/ask-routes.ts'

const app = useApp({ relationships: true })
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const known = (path: string) => path.replace(/:(\w+)/g, (_, name: string) => (name === 'child' ? children.kofi.id : '00000000-0000-7000-8000-000000009999'))

describe('a form', () => {
  it.each(routes.filter((route) => route.method === 'POST' && !('stream' in route)).map(({ path }) => path))('sent to %s without its token is refused', async (path) => {
    const answer = await app.app.server.inject({ method: 'POST', url: known(path), payload: 'a=b', headers: form, remoteAddress: '10.9.9.9' })
    expect([path, answer.statusCode]).toEqual([path, 403])
  })

  it('sent with the token of another browser is refused', async () => {
    const other = app.visitor()
    const page = await other.get('/find-your-officer')
    const token = /name="_csrf" value="([^"]+)"/.exec(page.html)?.[1] as string
    const answer = await app.app.server.inject({ method: 'POST', url: '/find-your-officer', payload: new URLSearchParams({ _csrf: token, postcode: 'ZZ1 1AA' }).toString(), headers: form })
    expect(answer.statusCode).toBe(403)
  })

  it('that is larger than a form can be gets a page that says so', async () => {
    const answer = await app.as('rosa').post('/children', { q: 'x'.repeat(300_000) })
    expect(answer.status).toBe(413)
    expect(answer.text).toContain('too large')
  })

  it('is taken only so often a minute where it could be used to guess', async () => {
    const stranger = app.visitor('10.7.7.7')
    const seen = new Set<number>()
    for (let n = 0; n < 25; n += 1) seen.add((await stranger.post('/sign-in', { email: 'nobody@example.test', password: 'x' })).status)
    expect(seen.has(429)).toBe(true)
    expect((await app.visitor('10.7.7.8').get('/sign-in')).status).toBe(200)
  })
})

describe('every page', () => {
  const pages: [who: Known, paths: string[]][] = [
    ['priya', ['/figures', '/figures/timeliness', '/figures/waiting', '/restricted', `/children/${children.kofi.id}`, '/nowhere']],
    ['rosa', ['/my-children', '/requests/new', '/your-sign-in']], ['abena', ['/my-family', `/my-family/${children.kofi.id}`]], ['omar', ['/settings', '/colleagues']], ['lena', ['/returns', '/returns/new']],
  ]
  it.each(pages)('of %s holds no script, style or handler of its own, and its policy allows none', async (who, paths) => {
    for (const path of paths) {
      const { html, headers } = await app.as(who).get(path)
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe-(inline|eval)|\*/)
      expect([path, html.match(/<script(?![^>]*\bsrc=)[^>]*>|<style|\sstyle="|\son[a-z]+="|javascript:/g)]).toEqual([path, null])
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' })
    }
  })

  it('sets cookies that no script reads and no other site sends', async () => {
    const visitor = app.visitor()
    const answer = await visitor.post('/sign-in', { email: 'rosa@example.test', password: 'a long enough password' })
    const cookies = [answer.headers['set-cookie'] ?? []].flat() as string[]
    expect(cookies.length).toBeGreaterThan(0)
    for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly.*SameSite=(Lax|Strict)|SameSite=(Lax|Strict).*HttpOnly/)
  })
})

describe('what is no request of ours', () => {
  let port: number
  beforeAll(async () => { await app.app.server.listen({ port: 0, host: '127.0.0.1' }); port = (app.app.server.server.address() as AddressInfo).port })

  const send = (path: string, headers: Record<string, string> = {}, method = 'GET', body = '') => new Promise<number>((done) => {
    const asked = request({ port, host: '127.0.0.1', path, method, headers }, (answer) => { answer.resume(); answer.on('end', () => done(answer.statusCode ?? 0)) })
    asked.on('error', () => done(0))
    asked.end(body)
  })

  it.each<[string, () => Promise<number>]>([
    ['headers without end', () => send('/sign-in', { 'x-long': 'x'.repeat(40_000) })],
    ['an address without end', () => send(`/children/${'x'.repeat(10_000)}`)],
    ['a form that is not one', () => send('/sign-in', { 'content-type': 'application/json' }, 'POST', '{"a":')],
    ['a form of parts that break off', () => send('/returns/receive', { 'content-type': 'multipart/form-data; boundary=x' }, 'POST', '--x\r\nContent-Disposition: form-data; name="a"')],
    ['a method of its own', () => send('/sign-in', {}, 'PROPFIND')],
    ['a way up and out', () => send('/assets/../../package.json')],
  ])('%s is turned away and breaks nothing', async (_name, ask) => {
    expect(await ask()).toBeLessThan(500)
    expect((await app.nobody.get('/sign-in')).status).toBe(200)
  })
})

describe('a statement of a page', () => {
  it('that runs away is ended, and the next one goes on', async () => {
    const slow = asReader(app.database.pool, undefined, (trx) => trx.client.query('select pg_sleep(20)'), 50)
    await expect(slow).rejects.toMatchObject({ code: '57014' })
    expect((await asReader(app.database.pool, undefined, (trx) => trx.client.query('show statement_timeout'))).rows).toEqual([{ statement_timeout: '0' }])
  })
})
