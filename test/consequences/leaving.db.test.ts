import { describe, expect, it } from 'vitest'
import { useApp } from '../kit/app.ts'
import { children, password, people } from '../kit/area.ts'

const app = useApp()
const path = `/colleagues/${people.rosa.id}/leaving`
const good = { 'last-day': '1', 'last-month': '11', 'last-year': '2026', heir: people.ada.id, why: 'New post elsewhere' }

describe('when somebody leaves', () => {
  it('administrators and managers say so, for people of their own authority', async () => {
    for (const who of ['rosa', 'tom', 'lena', 'abena'] as const) expect((await app.as(who).get(path)).status).toBe(404)
    for (const who of ['omar', 'priya'] as const) expect((await app.as(who).get(path)).status).toBe(200)
    expect((await app.as('else').get(path)).status).toBe(404)
    expect((await app.as('else').post(path, good)).status).toBe(404)
  })

  it('the page counts what they hold, and names no child', async () => {
    const page = await app.as('omar').get(path)
    expect(page.text).toContain('2 children as link officer, 2 open assessments among them')
    expect(page.text).toContain('Quayside, North')
    expect(page.text).not.toMatch(/Kofi|Eli|Stone/)
  })

  it('nothing may stay without an officer', async () => {
    const page = await app.as('omar').post(path, { ...good, heir: '' })
    expect(page.status).toBe(400)
    expect(page.text).toContain('nothing may stay without an officer')
    expect((await app.as('omar').post(path, { ...good, heir: people.else.id })).html).toContain('id="heir-error"')
    const empty = await app.as('omar').post(path, { 'last-day': '31', 'last-month': '2', 'last-year': '2026', heir: '', why: '' })
    expect(empty.html).toContain('id="last-day-error"')
    expect(empty.html).toContain('id="why-error"')
    const { rows } = await app.database.pool.query('select count(*)::int as n from people.children where link_officer_id = $1', [people.rosa.id])
    expect(rows[0].n).toBe(2)
  })

  it('their work, their sessions and their sign-in end together, and every page follows', async () => {
    expect((await app.as('rosa').get('/my-children')).text).toContain('Kofi')
    expect((await app.as('ada').get('/my-children')).text).not.toContain('Kofi')
    expect((await app.as('abena').get(`/my-family/${children.kofi.id}`)).text).toContain('Rosa Okello')

    expect((await app.as('priya').post(path, good)).location).toBe(`/colleagues/${people.rosa.id}`)

    const heirs = (await app.as('ada').get('/my-children')).text
    for (const name of ['Kofi', 'Eli']) expect(heirs).toContain(name)
    const family = (await app.as('abena').get(`/my-family/${children.kofi.id}`)).text
    expect(family).toContain('Ada Pell')
    expect(family).not.toContain('Rosa Okello')
    expect((await app.nobody.post('/find-your-officer', { postcode: 'ZZ1 1AA' })).text).toContain('Ada Pell')
    expect((await app.as('rosa').get('/my-children')).location).toContain('/sign-in')
    expect((await app.visitor().post('/sign-in', { email: 'rosa@example.test', password })).status).toBe(400)
    expect((await app.as('priya').get('/colleagues')).text).toContain('left 1 November 2026')
  })

  it('each child and each patch has its event, with who and why', async () => {
    const { rows } = await app.database.pool.query(`select child_id, reason, recorded_by, detail from people.events where kind = 'link-officer-changed'`)
    expect(rows.map(({ child_id: child }) => child as string).toSorted()).toEqual([children.kofi.id, children.eli.id].toSorted())
    expect(rows[0]).toMatchObject({ reason: 'New post elsewhere', recorded_by: people.priya.id, detail: { from: people.rosa.id, to: people.ada.id } })
    const { rows: kinds } = await app.database.pool.query(`select kind from identity.events where authority_id = 901 order by kind`)
    expect(kinds.map(({ kind }) => kind as string)).toEqual(['appointment-ended', 'patch-handed-over'])
  })

  it('twice is once: who has left cannot leave again', async () => {
    expect((await app.as('priya').post(path, good)).text).toContain('They have left already')
  })

  it('on a day to come they may still sign in until then', async () => {
    const hugh = `/colleagues/${people.hugh.id}/leaving`
    expect((await app.as('omar').get(hugh)).text).toContain('there is nothing to hand over')
    expect((await app.as('omar').post(hugh, { 'last-day': '30', 'last-month': '11', 'last-year': '2026', why: 'Retires' })).status).toBe(303)
    expect((await app.as('hugh').get('/my-children')).status).toBe(200)
    expect((await app.as('omar').get('/colleagues')).text).toContain('leaves 30 November 2026')
  })
})
