import { describe, expect, it } from 'vitest'
import { useApp } from '../kit/app.ts'
import { password } from '../kit/area.ts'

const app = useApp()

describe('signing in', () => {
  it('takes each person to the page made for them', async () => {
    const landings = { priya: '/figures', tom: '/my-children', rosa: '/my-children', hugh: '/my-children', lena: '/returns', omar: '/settings', abena: '/my-family' } as const
    for (const [who, path] of Object.entries(landings)) {
      expect([who, (await app.as(who as keyof typeof landings).get('/')).location]).toEqual([who, path])
    }
  })

  it('does not say which of the two was wrong', async () => {
    const wrong = await app.nobody.post('/sign-in', { email: 'rosa@example.test', password: 'not the password' })
    const unknown = await app.nobody.post('/sign-in', { email: 'nobody@example.test', password })
    expect(wrong.status).toBe(400)
    expect(unknown.status).toBe(400)
    expect(wrong.text).toContain('these do not belong together')
    expect(unknown.text).toContain('these do not belong together')
  })

  it('answers what is missing beside the field', async () => {
    const answer = await app.nobody.post('/sign-in', { email: '', password: '' })
    expect(answer.text).toContain('Enter your email address')
    expect(answer.text).toContain('Enter your password')
    expect(answer.html).toContain('id="email-error"')
  })

  it('sends somebody signed out to sign in, and back to where they were going', async () => {
    const turned = await app.nobody.get('/my-children')
    expect(turned.location).toBe('/sign-in?to=%2Fmy-children')
    const entered = await app.nobody.post('/sign-in', { email: 'ada@example.test', password, to: '/my-children' })
    expect(entered.location).toBe('/my-children')
    await app.nobody.post('/sign-out', {})
    expect((await app.nobody.get('/my-children')).status).toBe(303)
  })

  it('never sends anyone to another site', async () => {
    for (const to of ['//elsewhere.example', '/\\elsewhere.example', '/\t/elsewhere.example', '/a\r\nX: y', 'https://elsewhere.example', '/..//elsewhere.example']) {
      const answer = await app.nobody.post('/sign-in', { email: 'ada@example.test', password, to })
      expect([to, answer.status, new URL(answer.location as string, 'http://own.test').host]).toEqual([to, 303, 'own.test'])
      await app.nobody.post('/sign-out', {})
    }
  })

  it('knows no passkey that nobody made, and says so', async () => {
    for (const answer of ['', '{', '{"id":"x"}', '{"id":"x","response":{}}', 'null']) {
      const page = await app.visitor().post('/sign-in/passkey', { answer })
      expect([answer, page.status]).toEqual([answer, 400])
      expect(page.text).toContain('We do not know that passkey')
    }
  })

  it('refuses a form without its token', async () => {
    const answer = await app.app.server.inject({ method: 'POST', url: '/sign-in', payload: 'email=rosa%40example.test', headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    expect(answer.statusCode).toBe(403)
  })

  it('offers to step in as somebody only in a demonstration', async () => {
    const page = await app.nobody.get('/sign-in')
    expect(page.text).not.toContain('demonstration')
    const tried = await app.nobody.post('/sign-in/demonstration', { person: '00000000-0000-7000-8000-000000000003' })
    expect(tried.status).toBe(404)
  })
})
