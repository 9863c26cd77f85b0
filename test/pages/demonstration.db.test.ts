import { beforeAll, describe, expect, it } from 'vitest'
import { hashOf, makeArea, type Area } from '../../src/demonstration/index.ts'
import { useApp } from '../kit/app.ts'
import { password, today } from '../kit/area.ts'

const app = useApp()
let area: Area

beforeAll(async () => {
  const client = await app.database.pool.connect()
  area = await makeArea(client, { seed: 1, today, size: 'small', passwordHash: await hashOf(password) })
  client.release()
})

describe('the demonstration', () => {
  it('lets anyone step in as each of its people with one click, onto a page made for that person', async () => {
    const pages = { manager: '/figures', seniorLead: '/my-children', linkOfficer: '/my-children', assessmentOfficer: '/my-children', returnsOfficer: '/returns', administrator: '/settings' } as const
    for (const [role, path] of Object.entries(pages)) {
      const person = area[role as keyof typeof pages]
      expect((await app.nobody.get('/sign-in')).text).toContain(person.name)
      const entered = await app.nobody.post('/sign-in/demonstration', { person: person.personId, to: '/' })
      expect([role, entered.status, entered.location]).toEqual([role, 303, '/'])
      expect([role, (await app.nobody.get('/')).location]).toEqual([role, path])
      const page = await app.nobody.get(path)
      expect([role, page.status]).toEqual([role, 200])
      expect(page.text).toContain('A demonstration. Nobody here is real.')
      await app.nobody.post('/sign-out', {})
    }
  })

  it('lets its parents see their own children', async () => {
    for (const parent of area.parents) {
      await app.nobody.post('/sign-in/demonstration', { person: parent.personId })
      for (const child of parent.children) expect((await app.nobody.get(`/my-family/${child}`)).status).toBe(200)
      await app.nobody.post('/sign-out', {})
    }
  })

  it('opens no way into an area that is no demonstration', async () => {
    const { rows } = await app.database.pool.query(`select person_id from identity.persons where name = 'Rosa Okello'`)
    expect((await app.nobody.post('/sign-in/demonstration', { person: rows[0].person_id })).status).toBe(404)
    expect((await app.nobody.get('/my-children')).status).toBe(303)
  })
})
