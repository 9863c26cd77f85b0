import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../kit/app.ts'
import { children, people } from '../kit/area.ts'
import { lettersTo, linkTo } from '../kit/letters.ts'

const app = useApp()
const path = `/children/${children.kofi.id}/family-sign-in`
const yaw = '00000000-0000-7000-8000-000000000050'

// Kofi's father: on the list, may see the record, has no sign-in yet. His aunt is on the list and may not.
beforeAll(async () => {
  const { pool } = app.database
  const aunt = '00000000-0000-7000-8000-000000000051'
  await pool.query(`insert into identity.persons (person_id, name) values ($1, 'Yaw Mensa'), ($2, 'Efua Mensa')`, [yaw, aunt])
  await pool.query(`insert into people.family_members values (901, $1, $2, 'father', true, '2020-01-01'), (901, $1, $3, 'aunt', false, '2020-01-01')`, [children.kofi.id, yaw, aunt])
  await pool.query(`insert into people.grants (authority_id, grant_id, child_id, party_id, party_kind, party_name, scope, what, why, valid_from) values (901, gen_random_uuid(), $1, $2, 'family', 'Yaw Mensa', 'family', 'the whole record', 'a parent', '2020-01-01')`, [children.kofi.id, yaw])
})

const events = async () => (await app.database.pool.query(`select kind, detail from people.events where child_id = $1 order by recorded_at, event_id`, [children.kofi.id])).rows

describe('how a family signs in', () => {
  it('is looked after by those who work on cases, for children whom they see', async () => {
    for (const who of ['omar', 'lena', 'abena', 'else'] as const) expect([who, (await app.as(who).get(path)).status]).toEqual([who, 404])
    expect((await app.as('rosa').get(`/children/${children.zara.id}/family-sign-in`)).status).toBe(404)
    const page = await app.as('rosa').get(path)
    expect(page.text).toContain('Yaw Mensa, father')
    expect(page.text).toContain('Efua Mensa, aunt May not see this record')
    expect((await app.as('rosa').get(`/children/${children.kofi.id}`)).html).toContain(path)
  })

  it('is looked at in the record', async () => {
    const { rows } = await app.database.pool.query(`select count(*)::int as n from audit.entries where action = 'child.family-sign-in' and person_id = $1`, [people.rosa.id])
    expect(rows[0].n).toBeGreaterThan(0)
  })

  it('begins with an invitation by email, which says beside the field what is wrong', async () => {
    expect((await app.as('rosa').post(`${path}/ask-in`, { person: yaw, email: 'yaw' })).html).toContain(`id="email-${yaw}-error"`)
    expect((await app.as('rosa').post(`${path}/ask-in`, { person: yaw, email: 'priya@example.test' })).text).toContain('This address cannot be used')
    expect((await app.as('rosa').post(`${path}/ask-in`, { person: people.colm.id, email: 'colm@example.test' })).status).toBe(404)
    expect((await app.as('rosa').post(`${path}/ask-in`, { person: yaw, email: 'Yaw@home.example' })).location).toBe(`${path}?asked=yes`)
    expect((await lettersTo(app.database, 'yaw@home.example'))[0]?.body).not.toMatch(/Kofi|Mensa/)
    expect((await events()).at(-1)).toEqual({ kind: 'family-asked-in', detail: { person: yaw } })
  })

  it('lets them in without a password, to their own child', async () => {
    const browser = app.visitor()
    const link = await linkTo(app.database, 'yaw@home.example')
    expect((await browser.get(link)).text).toContain('Or without a password')
    expect((await browser.post(link, {})).location).toBe('/')
    expect((await browser.get('/my-family')).location).toBe(`/my-family/${children.kofi.id}`)
    expect((await browser.get(`/my-family/${children.niamh.id}`)).status).toBe(404)
  })

  it('works by a link on paper too, once, and that it was made is in the record', async () => {
    const page = await app.as('rosa').post(`${path}/link`, { person: people.abena.id })
    const link = (/\/sign-in\/link\/[\w-]+/.exec(page.html) as RegExpExecArray)[0]
    expect((await events()).at(-1)).toEqual({ kind: 'sign-in-link-made', detail: { person: people.abena.id } })
    const browser = app.visitor()
    await browser.get(link)
    expect((await browser.post(link, {})).status).toBe(303)
    expect((await browser.get(`/my-family/${children.kofi.id}`)).status).toBe(200)
    expect((await app.visitor().post(link, {})).status).toBe(404)
  })

  it('needs no email: a link on paper is enough, and an address may come later', async () => {
    const aunt = '00000000-0000-7000-8000-000000000051'
    expect((await app.as('rosa').post(`${path}/link`, { person: aunt })).status).toBe(404)
    await app.database.pool.query(`insert into people.grants (authority_id, grant_id, child_id, party_id, party_kind, party_name, scope, what, why, valid_from) values (901, gen_random_uuid(), $1, $2, 'family', 'Efua Mensa', 'family', 'the whole record', 'by agreement', '2020-01-01')`, [children.kofi.id, aunt])
    const page = await app.as('rosa').post(`${path}/link`, { person: aunt })
    const link = (/\/sign-in\/link\/[\w-]+/.exec(page.html) as RegExpExecArray)[0]
    const browser = app.visitor()
    await browser.get(link)
    await browser.post(link, {})
    expect((await browser.get(`/my-family/${children.kofi.id}`)).status).toBe(200)
    expect((await browser.get('/your-sign-in')).text).toContain('We have no email address for you')
    expect((await app.as('rosa').post(`${path}/ask-in`, { person: aunt, email: 'efua@home.example' })).status).toBe(303)
    expect((await app.as('rosa').post(`${path}/ask-in`, { person: aunt, email: 'another@home.example' })).text).toContain('This address cannot be used')
    expect(await lettersTo(app.database, 'efua@home.example')).toHaveLength(1)
  })

  it('hands over no link that opens more than this authority’s family pages', async () => {
    await app.database.pool.query(`insert into identity.appointments (authority_id, person_id, role, valid_from) values (902, $1, 'manager', '2026-01-01')`, [yaw])
    const page = await app.as('rosa').post(`${path}/link`, { person: yaw })
    expect(page.status).toBe(400)
    expect(page.text).toContain('a link cannot be handed over')
    expect(page.html).not.toContain('/sign-in/link/')
  })
})
