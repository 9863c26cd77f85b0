import { describe, expect, it } from 'vitest'
import { useApp } from '../kit/app.ts'
import { people } from '../kit/area.ts'
import { lettersTo, linkTo } from '../kit/letters.ts'

const app = useApp()
const good = { name: 'Nia Rowe', email: 'Nia.Rowe@harrowmoor.example', role: 'link-officer', locality: 'north' }
const address = 'nia.rowe@harrowmoor.example'
const idOf = async (email: string) => (await app.database.pool.query('select person_id from identity.persons where email = $1', [email])).rows[0].person_id as string
const events = async () => (await app.database.pool.query(`select kind from identity.events where authority_id = 901 order by recorded_at, event_id`)).rows.map(({ kind }) => kind as string)

describe('colleagues', () => {
  it('are seen by administrators and managers, of their own authority', async () => {
    for (const who of ['rosa', 'lena', 'abena'] as const) expect((await app.as(who).get('/colleagues')).status).toBe(404)
    for (const who of ['omar', 'priya'] as const) expect((await app.as(who).get('/colleagues')).text).toContain('Rosa Okello')
    expect((await app.as('priya').get('/colleagues')).text).not.toContain('Elsie Marr')
    expect((await app.as('priya').get(`/colleagues/${people.else.id}`)).status).toBe(404)
    expect((await app.as('omar').get(`/colleagues/${people.abena.id}`)).status).toBe(404)
    expect((await app.as('omar').get('/colleagues/nobody')).status).toBe(404)
  })

  it('are asked in by administrators alone', async () => {
    for (const who of ['priya', 'rosa', 'abena'] as const) expect((await app.as(who).post('/colleagues/new', good)).status).toBe(404)
    expect((await app.as('priya').get('/colleagues')).text).not.toContain('Ask a colleague in')
  })

  it('are not asked in by half: what is missing is said beside the field', async () => {
    const page = await app.as('omar').post('/colleagues/new', { name: '', email: 'x', role: '', locality: 'atlantis' })
    expect(page.status).toBe(400)
    for (const field of ['name', 'email', 'role', 'locality']) expect(page.html).toContain(`id="${field}-error"`)
    expect((await app.as('omar').post('/colleagues/new', { ...good, role: 'operator' })).text).toContain('Choose what they work as')
  })

  it('get a letter, and while no mail leaves a link to be handed over', async () => {
    const page = await app.as('omar').post('/colleagues/new', good)
    expect(page.text).toContain('A link for Nia Rowe')
    const link = await linkTo(app.database, address)
    expect(page.html).toContain(link)
    expect((await lettersTo(app.database, address))[0]?.subject).toBe('You are invited to sign in')
    expect(await events()).toEqual(['colleague-asked-in'])
    expect((await app.as('omar').get('/colleagues')).text).toContain('asked in')
    expect((await app.as('omar').post('/colleagues/new', good)).text).toContain('works in that role here already')
  })

  it('who come to see children are told of to whoever guards records, without a name', async () => {
    const toPriya = (await lettersTo(app.database, 'priya@example.test')).filter(({ subject }) => subject === 'Somebody can now see children’s records')
    expect(toPriya.length).toBe(1)
    expect(toPriya[0]?.body).not.toMatch(/Nia|Rowe/)
    // an analyst sees none
    await app.as('omar').post('/colleagues/new', { name: 'Ines Vale', email: 'ines.vale@harrowmoor.example', role: 'performance-analyst', locality: '' })
    expect((await lettersTo(app.database, 'priya@example.test')).filter(({ subject }) => subject === 'Somebody can now see children’s records').length).toBe(1)
  })

  it('can be asked again: the link before stops working', async () => {
    const before = await linkTo(app.database, address)
    expect((await app.as('omar').post(`/colleagues/${await idOf(address)}/ask-again`, {})).text).toContain('A link for Nia Rowe')
    expect((await app.visitor().get(before)).status).toBe(404)
    expect((await app.visitor().get(await linkTo(app.database, address))).text).toContain('Welcome, Nia Rowe')
  })

  it('choose their password, and are in', async () => {
    const nia = app.visitor()
    const link = await linkTo(app.database, address)
    expect((await nia.get(link)).html).toContain('autocomplete="new-password"')
    expect((await nia.post(`${link}/password`, { password: 'short' })).html).toContain('id="password-error"')
    expect((await nia.post(`${link}/password`, { password: 'a password of her own' })).location).toBe('/')
    expect((await nia.get('/my-children')).status).toBe(200)
    expect((await app.as('omar').get(`/colleagues/${await idOf(address)}`)).text).toContain('Accepted')
    expect((await app.as('omar').post(`/colleagues/${await idOf(address)}/ask-again`, {})).status).toBe(404)
  })

  it('whose invitation is taken back cannot come', async () => {
    await app.as('omar').post('/colleagues/new', { ...good, name: 'Sol Arden', email: 'sol@harrowmoor.example' })
    const link = await linkTo(app.database, 'sol@harrowmoor.example')
    expect((await app.as('omar').post(`/colleagues/${await idOf('sol@harrowmoor.example')}/withdraw`, {})).location).toBe('/colleagues')
    expect((await app.visitor().get(link)).status).toBe(404)
    expect((await app.visitor().post(`${link}/password`, { password: 'a password of his own' })).status).toBe(404)
    expect((await events()).at(-1)).toBe('invitation-withdrawn')
  })

  it('who sign in already keep their sign-in, and nobody is shown a link that opens it', async () => {
    const page = await app.as('omar').post('/colleagues/new', { ...good, name: 'Elsie Marr', email: 'else@example.test' })
    expect(page.location).toContain('?asked=yes')
    const shown = await app.as('omar').post(`/colleagues/${people.else.id}/ask-again`, {})
    expect(shown.html).not.toContain('/sign-in/link/')
    expect((await app.as('omar').post(`/colleagues/${people.else.id}/reset-second-factor`, {})).status).toBe(400)
  })
})

describe('the outbox', () => {
  it('is the administrator’s, of their own authority, and shows no link where people are real', async () => {
    for (const who of ['priya', 'rosa', 'abena'] as const) expect((await app.as(who).get('/settings/outbox')).status).toBe(404)
    const page = await app.as('omar').get('/settings/outbox')
    expect(page.text).toContain('To Nia Rowe, nia.rowe@harrowmoor.example')
    expect(page.text).toContain('the link is left out here')
    expect(page.html).not.toContain('/sign-in/link/')
    await app.visitor().post('/sign-in/link', { email: 'else@example.test' })
    await app.database.pool.query(`update platform.outbox set authority_id = 902 where address = 'else@example.test'`)
    expect((await app.as('omar').get('/settings/outbox')).text).not.toContain('Elsie Marr')
  })

  it('shows links in a demonstration, where anyone may be anyone, and nothing leaves', async () => {
    await app.database.pool.query('update identity.authorities set demonstration = true')
    try {
      await app.visitor().post('/sign-in/link', { email: 'colm@example.test' })
      const [letter] = await lettersTo(app.database, 'colm@example.test')
      expect(letter?.state).toBe('kept')
      const page = await app.as('omar').get('/settings/outbox')
      expect(page.html).toContain(`href="${letter?.link}"`)
      expect((await app.as('omar').post('/colleagues/new', { ...good, email: 'somebody@council.gov.uk' })).text).toContain('use an invented address')
    } finally {
      await app.database.pool.query('update identity.authorities set demonstration = false')
    }
  })
})

describe('the second factor in the settings', () => {
  it('is chosen by the administrator, and recorded', async () => {
    const page = await app.as('omar').get('/settings')
    const value = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="${name}"`).exec(page.html)?.slice(1).find(Boolean) ?? ''
    const fields = { name: 'Harrowmoor', brand: value('brand'), accent: value('accent'), version: value('version'), 'second-factor': 'required' }
    expect((await app.as('omar').post('/settings', fields)).status).toBe(303)
    const { rows } = await app.database.pool.query('select second_factor from identity.authorities where authority_id = 901')
    expect(rows).toEqual([{ second_factor: 'required' }])
    expect((await events()).at(-1)).toBe('authority-changed')
    expect((await app.visitor().post('/sign-in', { email: 'rosa@example.test', password: 'a long enough password' })).location).toBe('/sign-in/set-up')
  })
})
