import { describe, expect, it } from 'vitest'
import { useApp } from '../kit/app.ts'
import { children, people } from '../kit/area.ts'
import { ivo } from '../kit/relationships.ts'

const app = useApp({ relationships: true })
const one = async (text: string, ...values: unknown[]) => (await app.database.pool.query(text, values)).rows[0]
const eli = children.eli

describe('a restricted record', () => {
  it('is there for nobody who works here but those named, in lists, searches and files', async () => {
    for (const who of ['priya', 'ada'] as const) {
      expect((await app.as(who).get(`/children/${ivo.id}`)).status).toBe(404)
      expect((await app.as(who).get('/my-children?whose=all&show=open')).text).not.toContain('Quayle')
      expect((await app.as(who).post('/children', { q: 'Quayle' })).text).toContain('Nobody found')
    }
    expect((await app.as('rosa').get(`/children/${ivo.id}`)).text).toContain('Ivo Quayle')
    expect((await app.as('mara').get(`/my-family/${ivo.id}`)).text).toContain('Ivo')
  })

  it('is counted in figures without saying whose it is', async () => {
    expect((await app.as('priya').get('/figures')).text).toContain('4 open assessments')
    const list = await app.as('priya').get('/figures/children/open')
    expect(list.text).toContain('A restricted record')
    expect(list.text).not.toContain('Quayle')
    const file = await app.as('priya').get('/figures/children/open/csv')
    expect(file.body.toString('utf8')).toContain('A restricted record')
    expect(file.body.toString('utf8')).not.toContain('Quayle')
  })
})

describe('restricting', () => {
  it('is for whoever guards records, and for a child whom they see', async () => {
    expect((await app.as('rosa').get(`/children/${eli.id}/restrict`)).status).toBe(404)
    expect((await app.as('priya').get(`/children/${children.zara.id}/restrict`)).status).toBe(404)
  })

  it('asks why and who goes on, beside the fields', async () => {
    const answer = await app.as('priya').post(`/children/${eli.id}/restrict`, {})
    expect(answer.status).toBe(400)
    expect(answer.html).toContain('id="reason-error"')
    expect(answer.html).toContain('id="officers-error"')
  })

  it('keeps the record from everyone else at once, and is lifted with a reason', async () => {
    const done = await app.as('priya').post(`/children/${eli.id}/restrict`, { reason: 'A colleague is an aunt', officers: people.ada.id })
    expect([done.status, done.location]).toEqual([303, '/restricted'])
    expect((await app.as('rosa').get(`/children/${eli.id}`)).status).toBe(404)
    expect((await app.as('ada').get(`/children/${eli.id}`)).status).toBe(200)
    // the school goes on seeing its pupil
    expect((await app.as('sunita').get(`/shared/${eli.id}`)).status).toBe(200)
    const list = await app.as('priya').get('/restricted')
    expect(list.text).toContain('A colleague is an aunt')
    expect(list.text).not.toContain('Eli Stone')

    const { restriction_id } = await one(`select restriction_id from people.restrictions where child_id = $1`, eli.id)
    expect((await app.as('priya').post(`/restricted/${restriction_id}/lift`, {})).html).toContain('id="because-error"')
    await app.as('priya').post(`/restricted/${restriction_id}/lift`, { because: 'She has left' })
    expect((await app.as('rosa').get(`/children/${eli.id}`)).status).toBe(200)
    expect(await one(`select lifted_by, lifted_because from people.restrictions where restriction_id = $1`, restriction_id)).toEqual({ lifted_by: people.priya.id, lifted_because: 'She has left' })
    const held = await one(`select count(*) as n from people.grants where child_id = $1 and scope = 'named-officer' and valid_until is null`, eli.id)
    expect(held.n).toBe(0)
  })
})

describe('naming officers for a record that is restricted', () => {
  const path = `/restricted/${ivo.restriction}/officers`
  const named = () => app.as('priya').get(path).then(({ html }) => [...html.matchAll(/name="officers"[^>]*value="([^"]+)"[^>]*checked/g)].map(([, person]) => person))

  it('is for whoever guards records, and for a restriction in force', async () => {
    expect((await app.as('rosa').get(path)).status).toBe(404)
    expect((await app.as('priya').get(path.replace(ivo.restriction, '00000000-0000-7000-8000-000000009999'))).status).toBe(404)
  })

  it('asks for somebody, for a change, and why, beside the fields', async () => {
    const empty = await app.as('priya').post(path, {})
    expect([empty.status, empty.html.includes('id="officers-error"'), empty.html.includes('id="because-error"')]).toEqual([400, true, true])
    const same = await app.as('priya').post(path, { officers: people.rosa.id, because: 'No reason' })
    expect([same.status, same.text.includes('These are the officers named already')]).toEqual([400, true])
  })

  it('lets one in and another out at once, says so to those responsible, and keeps who and why', async () => {
    expect(await named()).toEqual([people.rosa.id])
    const handed = await app.as('priya').post(path, { officers: people.ada.id, because: 'Ada has taken over' })
    expect([handed.status, handed.location]).toEqual([303, '/restricted'])
    expect([(await app.as('ada').get(`/children/${ivo.id}`)).status, (await app.as('rosa').get(`/children/${ivo.id}`)).status]).toEqual([200, 404])
    const page = await app.as('priya').get(path)
    for (const word of ['Ada has taken over', people.ada.name, people.rosa.name]) expect(page.text).toContain(word)
    expect(page.text).not.toContain('Quayle') // she is kept out herself
    expect(await one('select named, released, because, recorded_by from people.officer_changes where because = $1', 'Ada has taken over'))
      .toEqual({ named: [people.ada.id], released: [people.rosa.id], because: 'Ada has taken over', recorded_by: people.priya.id })
    // and back, on the same day
    await app.as('priya').post(path, { officers: people.rosa.id, because: 'She is away' })
    expect([(await app.as('ada').get(`/children/${ivo.id}`)).status, (await app.as('rosa').get(`/children/${ivo.id}`)).status]).toEqual([404, 200])
    expect(await named()).toEqual([people.rosa.id])
  })
})

describe('opening a restricted record', () => {
  const form = { number: 'A901000126105', because: 'The police ask where he is', hours: '1' }

  it('asks for an exact name, a reason and hours', async () => {
    const answer = await app.as('hugh').post('/restricted/open', {})
    expect(answer.status).toBe(400)
    for (const field of ['number', 'because', 'hours']) expect(answer.html).toContain(`id="${field}-error"`)
  })

  it('says the same of a child who is not restricted and of one who is not here', async () => {
    const answers = [await app.as('hugh').post('/restricted/open', { ...form, number: 'X000000000000' }), await app.as('hugh').post('/restricted/open', { ...form, number: '', forename: 'Kofi', surname: 'Mensa', 'born-day': '9', 'born-month': '3', 'born-year': '2011' })]
    for (const answer of answers) expect([answer.status, answer.text.includes('There is no restricted record of exactly')]).toEqual([400, true])
  })

  it('shows it for the hours asked, says so on the page, and shows those responsible who and why', async () => {
    const opened = await app.as('hugh').post('/restricted/open', form)
    expect(opened.location).toBe(`/children/${ivo.id}`)
    const page = await app.as('hugh').get(`/children/${ivo.id}`)
    expect(page.text).toContain('A restricted record. You opened it')
    expect((await app.as('priya').get('/restricted')).text).toContain('The police ask where he is')
    expect((await one(`select count(*)::int as n from audit.entries where action = 'restricted.opened' and person_id = $1 and children = array[$2::uuid]`, people.hugh.id, ivo.id)).n).toBe(1)
    await app.database.pool.query(`update people.openings set closes_at = now() - interval '1 second' where person_id = $1`, [people.hugh.id])
    expect((await app.as('hugh').get(`/children/${ivo.id}`)).status).toBe(404)
  })

  it('is reviewed by somebody else, once, with a reason', async () => {
    await app.as('priya').post('/restricted/open', { ...form, number: '', forename: 'ivo', surname: 'quayle', 'born-day': '5', 'born-month': '5', 'born-year': '2016' })
    const own = await one(`select opening_id from people.openings where person_id = $1`, people.priya.id)
    expect((await app.as('priya').get(`/restricted/openings/${own.opening_id}`)).status).toBe(404)
    const { opening_id } = await one(`select opening_id from people.openings where person_id = $1`, people.hugh.id)
    expect((await app.as('hugh').get(`/restricted/openings/${opening_id}`)).status).toBe(404)
    expect((await app.as('priya').post(`/restricted/openings/${opening_id}`, {})).html).toContain('id="verdict-error"')
    expect((await app.as('priya').post(`/restricted/openings/${opening_id}`, { verdict: 'in-order', note: 'The police wrote' })).status).toBe(303)
    expect(await one('select verdict, reviewed_by from people.openings where opening_id = $1', opening_id)).toEqual({ verdict: 'in-order', reviewed_by: people.priya.id })
    expect((await app.as('priya').get(`/restricted/openings/${opening_id}`)).status).toBe(404)
  })
})

describe('leaving looks out', () => {
  const kofi = children.kofi
  const form = { role: 'link-officer', relative: people.abena.id, 'from-day': '1', 'from-month': '1', 'from-year': '2026', reason: 'The father reads her mail', 'review-day': '1', 'review-month': '2', 'review-year': '2027' }

  it('needs a harm, and a day within six months on which it is looked at again', async () => {
    const answer = await app.as('priya').post(`/children/${kofi.id}/withhold-looks`, { ...form, reason: '', 'review-year': '2028' })
    expect(answer.status).toBe(400)
    expect(answer.html).toContain('id="reason-error"')
    expect(answer.text).toContain('must be after today and within six months')
  })

  it('hides those looks from that relative and from nobody else, and nobody in the family learns of it', async () => {
    await app.as('rosa').get(`/children/${kofi.id}`)
    const seen = async () => (await app.as('abena').get(`/my-family/${kofi.id}/who-can-see`)).text
    const before = await seen()
    expect(before).toContain('Link officer')
    await app.as('priya').post(`/children/${kofi.id}/withhold-looks`, form)
    const after = await seen()
    expect(after).not.toContain('Link officer')
    expect(after).not.toContain('reads her mail')
    expect((await app.as('priya').get(`/children/${kofi.id}/who-can-see`)).text).toContain('Rosa Okello')
    expect((await app.as('priya').get('/restricted')).text).toContain('The father reads her mail')
  })

  it('is reviewed: kept to another day, or ended, and each review stays', async () => {
    const { withholding_id } = await one(`select withholding_id from audit.withholdings where reason = 'The father reads her mail'`)
    const address = `/restricted/withholdings/${withholding_id}`
    expect((await app.as('priya').post(address, {})).html).toContain('id="outcome-error"')
    await app.as('priya').post(address, { outcome: 'keep', reason: 'Still so', 'review-day': '1', 'review-month': '3', 'review-year': '2027' })
    await app.as('priya').post(address, { outcome: 'end', reason: 'He has moved away' })
    expect((await app.as('priya').get(address)).status).toBe(404)
    expect((await app.as('abena').get(`/my-family/${kofi.id}/who-can-see`)).text).toContain('Link officer')
    const { rows } = await app.database.pool.query('select outcome, reason from audit.withholding_reviews where withholding_id = $1 order by reviewed_at, outcome desc', [withholding_id])
    expect(rows).toEqual([{ outcome: 'kept', reason: 'Still so' }, { outcome: 'ended', reason: 'He has moved away' }])
  })
})
