import { describe, expect, it } from 'vitest'
import { useApp } from '../kit/app.ts'
import { people } from '../kit/area.ts'
import { lettersTo, linkTo } from '../kit/letters.ts'

const app = useApp()
const abena = 'abena@example.test'
const askFor = (email: string) => app.visitor().post('/sign-in/link', { email })

describe('a link by email', () => {
  it('is answered the same whether or not anybody has the address', async () => {
    const [known, unknown] = [await askFor(abena), await askFor('nobody@example.test')]
    expect(known.status).toBe(200)
    expect(known.text.replaceAll(abena, 'X')).toBe(unknown.text.replaceAll('nobody@example.test', 'X'))
    expect(await lettersTo(app.database, 'nobody@example.test')).toEqual([])
  })

  it('is answered no sooner where there is nobody to write to', async () => {
    const began = performance.now()
    await askFor('nobody.at.all@example.test')
    expect(performance.now() - began).toBeGreaterThan(145)
  })

  it('is written to the person, and names no child', async () => {
    const [letter] = await lettersTo(app.database, abena)
    expect(letter?.subject).toBe('Your link to sign in')
    expect(letter?.body).not.toMatch(/Kofi|Mensa|plan|need/i)
  })

  it('lies readable nowhere: neither the letter nor the table of links holds it', async () => {
    const secret = (await linkTo(app.database, abena)).split('/').at(-1) as string
    const { rows } = await app.database.pool.query(`select (select string_agg(o::text, '') from platform.outbox o) || (select string_agg(l::text, '') from auth.links l)
      || (select coalesce(string_agg(j.payload::text, ''), '') from graphile_worker._private_jobs j) as everything`)
    expect(rows[0].everything.length).toBeGreaterThan(100)
    expect(rows[0].everything).not.toContain(secret)
  })

  it('opens a page with one button, however often it is looked at; the button works once', async () => {
    await askFor(abena)
    const link = await linkTo(app.database, abena)
    const browser = app.visitor()
    for (let n = 0; n < 3; n++) expect((await app.visitor().get(link)).text).toContain('Hello, Abena Mensa')
    await browser.get(link)
    expect((await browser.post(link, {})).location).toBe('/')
    expect((await browser.get('/my-family')).status).toBe(303)
    expect((await browser.get('/your-sign-in')).text).toContain('by a link')
    const again = await app.visitor().post(link, {})
    expect(again.status).toBe(404)
    expect(again.text).toContain('This link no longer works')
  })

  it('lets one of two in who press at once', async () => {
    await askFor(abena)
    const link = await linkTo(app.database, abena)
    const two = [app.visitor(), app.visitor()]
    for (const one of two) await one.get(link)
    const answers = await Promise.all(two.map((one) => one.post(link, {})))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 404])
  })

  it('is over after an hour', async () => {
    await askFor(abena)
    const link = await linkTo(app.database, abena)
    await app.database.pool.query(`update auth.links set ends_at = now() - interval '1 second'`)
    expect((await app.visitor().get(link)).status).toBe(404)
  })

  it('says beside the field what is no address', async () => {
    const answer = await askFor('abena')
    expect(answer.status).toBe(400)
    expect(answer.html).toContain('id="email-error"')
  })

  it('fills nobody’s mailbox: twenty a day', async () => {
    const { rows } = await app.database.pool.query(`select person_id from identity.persons where email = 'colm@example.test'`)
    await app.database.pool.query(`delete from auth.tries where from_hash = 'links'`)
    for (let n = 0; n < 9; n++) await askFor('colm@example.test')
    await app.database.pool.query(`update auth.tries set wrong = 20 where from_hash = 'links'`)
    await app.visitor().post('/sign-in/forgotten', { email: 'colm@example.test' })
    const { rows: kept } = await app.database.pool.query('select count(*)::int as n from platform.outbox where person_id = $1', [rows[0].person_id])
    expect(kept[0].n).toBeLessThanOrEqual(9)
    expect(kept[0].n).toBeGreaterThan(0)
  })
})

describe('a forgotten password', () => {
  it('is replaced by a link, ends other sessions, and is told by mail', async () => {
    const elsewhere = app.visitor()
    await elsewhere.post('/sign-in', { email: 'ada@example.test', password: 'a long enough password' })
    expect((await elsewhere.get('/my-children')).status).toBe(200)
    const browser = app.visitor()
    expect((await browser.post('/sign-in/forgotten', { email: 'ada@example.test' })).text).toContain('If ada@example.test is known here')
    const link = await linkTo(app.database, 'ada@example.test')
    expect((await browser.post(`${link}/password`, { password: 'short' })).text).toContain('12 characters or more')
    expect((await browser.post(`${link}/password`, { password: 'three words that differ' })).location).toBe('/')
    expect((await browser.get('/my-children')).status).toBe(200)
    expect((await elsewhere.get('/my-children')).status).toBe(303)
    expect((await lettersTo(app.database, 'ada@example.test'))[0]?.subject).toBe('Your password was changed')
    expect((await app.visitor().post('/sign-in', { email: 'ada@example.test', password: 'three words that differ' })).status).toBe(303)
  })

  it('cannot be chosen with a link that is only for signing in', async () => {
    await app.visitor().post('/sign-in/link', { email: 'hugh@example.test' })
    const link = await linkTo(app.database, 'hugh@example.test')
    expect((await app.visitor().post(`${link}/password`, { password: 'three words that differ' })).status).toBe(404)
  })
})

describe('somebody who belongs nowhere any more', () => {
  it('gets no link, and no password opens', async () => {
    await app.database.pool.query(`update identity.appointments set valid_until = '2026-10-31' where person_id = $1`, [people.hugh.id])
    const before = (await lettersTo(app.database, 'hugh@example.test')).length
    await app.visitor().post('/sign-in/forgotten', { email: 'hugh@example.test' })
    expect(await lettersTo(app.database, 'hugh@example.test')).toHaveLength(before)
    expect((await app.visitor().post('/sign-in', { email: 'hugh@example.test', password: 'a long enough password' })).status).toBe(400)
  })
})
