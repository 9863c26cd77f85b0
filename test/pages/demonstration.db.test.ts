import { beforeAll, describe, expect, it } from 'vitest'
import { hashOf, makeArea, type Area } from '../../src/demonstration/index.ts'
import { startApp, useApp } from '../kit/app.ts'
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

  it('lets nobody step in as somebody who has work in an area that is no demonstration', async () => {
    const { personId, name } = area.manager
    await app.database.pool.query(`insert into identity.appointments (authority_id, person_id, role, valid_from) values (902, $1, 'manager', '2020-01-01')`, [personId])
    expect((await app.nobody.get('/sign-in')).text).not.toContain(name)
    expect((await app.nobody.post('/sign-in/demonstration', { person: personId })).status).toBe(404)
    await app.database.pool.query('delete from identity.appointments where authority_id = 902 and person_id = $1', [personId])
  })

  it('lets its people change nothing that every authority reads', async () => {
    await app.nobody.post('/sign-in/demonstration', { person: area.administrator.personId })
    await app.nobody.post('/settings/bank-holidays/remove', { day: '2026-12-25' })
    expect((await app.database.pool.query(`select 1 from statute.bank_holidays where day = '2026-12-25'`)).rowCount).toBe(1)
    expect((await app.nobody.post('/settings/bank-holidays', { day: '2026-12-24', name: 'No' })).status).toBeGreaterThanOrEqual(400)
    await app.nobody.post('/sign-out', {})
  })

  it('is not stepped into where that is switched off', async () => {
    const off = await startApp({ demonstration: false })
    const client = await off.database.pool.connect()
    const made = await makeArea(client, { seed: 1, today, size: 'small', passwordHash: await hashOf(password) })
    client.release()
    expect((await off.nobody.get('/sign-in')).text).not.toContain(made.manager.name)
    expect((await off.nobody.post('/sign-in/demonstration', { person: made.manager.personId })).status).toBe(404)
    await off.app.close()
    await off.database.close()
  })

  it('opens no way into an area that is no demonstration', async () => {
    const { rows } = await app.database.pool.query(`select person_id from identity.persons where name = 'Rosa Okello'`)
    expect((await app.nobody.post('/sign-in/demonstration', { person: rows[0].person_id })).status).toBe(404)
    expect((await app.nobody.get('/my-children')).status).toBe(303)
  })
})
