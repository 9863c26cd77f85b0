import { describe, expect, it } from 'vitest'
import { useApp } from '../kit/app.ts'
import { children } from '../kit/area.ts'

const app = useApp()

describe('my children', () => {
  it('is refused to those who do not work on cases', async () => {
    for (const who of ['lena', 'omar', 'abena'] as const) expect((await app.as(who).get('/my-children')).status).toBe(404)
  })

  it('lists an officer’s own, most urgent first, with a line that says what to do', async () => {
    const page = await app.as('rosa').get('/my-children')
    expect(page.text).toContain('Kofi Mensa')
    expect(page.text).toContain('Eli Stone')
    expect(page.text).not.toContain('Niamh Daly')
    expect(page.text.indexOf('Kofi Mensa')).toBeLessThan(page.text.indexOf('Eli Stone'))
    expect(page.text).toContain('Decide whether to assess.')
    // Kofi: own target 26 October has gone by, the law's 9 November has not
    expect(page.text).toContain('7 days past target')
    expect(page.text).toContain('The law’s limit is Monday 9 November 2026.')
  })

  it('puts what is past the law before what is past our own target', async () => {
    const page = await app.as('priya').get('/my-children?whose=all')
    expect(page.text.indexOf('Niamh Daly')).toBeLessThan(page.text.indexOf('Kofi Mensa'))
    expect(page.text).toContain('133 days late') // 11 May + 42 days is 22 June
  })

  it('shows each card’s children when it is opened', async () => {
    const past = await app.as('priya').get('/my-children?whose=all&show=past20')
    expect(past.text).toContain('Niamh Daly')
    expect(past.text).not.toContain('Kofi Mensa')
  })

  it('takes no notice of a filter that it does not know', async () => {
    expect((await app.as('rosa').get('/my-children?whose=everyone&show=what&page=minus')).status).toBe(200)
  })
})

describe('a family’s page', () => {
  it('says where things are, what happens next, by when, and who the officer is', async () => {
    const sent = await app.as('abena').get('/my-family')
    expect(sent.location).toBe(`/my-family/${children.kofi.id}`)
    const page = await app.as('abena').get(`/my-family/${children.kofi.id}`)
    expect(page.text).toContain('Kofi’s assessment')
    expect(page.text).toContain('We are deciding if we should.')
    expect(page.text).toContain('We must tell you by Monday 9 November 2026 if we will assess Kofi.')
    expect(page.text).toContain('you will have it by Monday 15 February 2027')
    expect(page.text).toContain('Rosa Okello is your link officer')
    expect(page.text).toContain('01632 960111')
    expect(page.text).toContain('School asked us to look')
  })

  it('says sorry when the law’s day has gone by', async () => {
    const page = await app.as('colm').get(`/my-family/${children.niamh.id}`)
    expect(page.text).toContain('We are late, and we are sorry. This should have been done by Monday 22 June 2026.')
  })

  it('shows no officer’s words and no other child', async () => {
    const page = await app.as('colm').get(`/my-family/${children.niamh.id}`)
    expect(page.text).not.toContain('Kofi')
    expect(page.text).not.toContain('Correct')
  })
})

describe('finding an officer', () => {
  it('takes a postcode however it is typed, and says who to reach and how', async () => {
    const page = await app.nobody.post('/find-your-officer', { postcode: 'zz11aa' })
    expect(page.text).toContain('ZZ1 1AA is in Quayside, Harrowmoor.')
    expect(page.text).toContain('Rosa Okello is the link officer there.')
    expect(page.text).toContain('01632 960111')
    expect(page.text).toContain('north@harrowmoor.example')
  })
  it('answers what is no postcode beside the field', async () => {
    for (const postcode of ['', 'somewhere', '12345']) {
      const page = await app.nobody.post('/find-your-officer', { postcode })
      expect([postcode, page.status]).toEqual([postcode, 400])
      expect(page.html).toContain('id="postcode-error"')
    }
  })
  it('says so when it does not know the postcode', async () => {
    expect((await app.nobody.post('/find-your-officer', { postcode: 'ZZ9 9ZZ' })).text).toContain('We do not know ZZ9 9ZZ')
  })
})

describe('searching', () => {
  it('finds by the beginning of a name, by both names, by birth date', async () => {
    for (const [asked, found] of [['men', true], ['kofi men', true], ['2011-03-09', true], ['kofi stone', false], ['%', false]] as const) {
      const page = await app.as('ada').post('/children', { q: asked })
      expect([asked, page.text.includes('Kofi Mensa')]).toEqual([asked, found])
    }
  })
  it('never finds another authority’s child', async () => {
    expect((await app.as('ada').post('/children', { q: 'zara' })).text).toContain('Nobody found')
    expect((await app.as('else').post('/children', { q: 'zara' })).text).toContain('Zara Elsewhere')
  })
})

describe('a new request', () => {
  const born = { 'born-day': '3', 'born-month': '4', 'born-year': '2019' }
  const received = { 'received-day': '30', 'received-month': '10', 'received-year': '2026' }

  it('answers all that is missing at once', async () => {
    const page = await app.as('hugh').post('/requests/new', {})
    for (const words of ['Enter the first name', 'Enter the last name', 'Enter the date of birth', 'Choose the sex', 'Choose who asked']) expect(page.text).toContain(words)
  })
  it('adds the child in the locality of the postcode, and starts the clock', async () => {
    const done = await app.as('hugh').post('/requests/new', { forename: 'Ivo', surname: 'Larch', sex: 'M', postcode: 'zz1 1aa', source: 'family', ...born, ...received })
    expect(done.status).toBe(303)
    const page = await app.as('hugh').get(done.location as string)
    expect(page.text).toContain('Ivo Larch')
    expect(page.text).toContain('Rosa Okello')
    expect(page.text).toContain('Friday 11 December 2026')
    expect((await app.as('rosa').get('/my-children?show=open')).text).toContain('Ivo Larch')
  })
  it('asks whether it is somebody who is here already', async () => {
    const page = await app.as('hugh').post('/requests/new', { forename: 'ivo', surname: 'LARCH', sex: 'M', source: 'family', ...born, ...received })
    expect(page.text).toContain('this child may be here already')
  })
  it('is refused while another assessment is open', async () => {
    const page = await app.as('hugh').post('/requests/new', { child: children.eli.id, source: 'family', ...received })
    expect(page.text).toContain('There is an open assessment for this child already')
  })
  it('is not found for a child of another authority', async () => {
    expect((await app.as('hugh').get(`/requests/new?child=${children.zara.id}`)).status).toBe(404)
  })
})

describe('settings', () => {
  const good = { name: 'Harrowmoor', brand: '#0b4f4a', accent: '#b5490f', phone: '', email: '', version: '1', 'target-decide-to-assess': '14', 'target-no-plan-notice': '', 'target-final-plan': '', 'second-factor': 'optional' }

  it('are the administrator’s alone', async () => {
    for (const who of ['priya', 'rosa', 'lena', 'abena'] as const) expect((await app.as(who).get('/settings')).status).toBe(404)
    expect((await app.as('omar').get('/settings')).text).toContain('Colleagues')
  })
  it('refuse a target later than the law and a colour on which white cannot be read', async () => {
    const page = await app.as('omar').post('/settings', { ...good, brand: '#ffcc00', 'target-final-plan': '150' })
    expect(page.status).toBe(400)
    expect(page.text).toContain('too light for white words')
    expect(page.text).toContain('from 1 to 140')
  })
  it('change dates everywhere at once, and are kept in the record', async () => {
    expect((await app.as('omar').post('/settings', good)).status).toBe(303)
    expect((await app.as('rosa').get(`/children/${children.eli.id}`)).text).toContain('Our own target is Monday 26 October 2026')
    const { rows } = await app.database.pool.query(`select kind from identity.events where authority_id = 901`)
    expect(rows).toEqual([{ kind: 'authority-changed' }])
  })
  it('tell whoever saves second', async () => {
    expect((await app.as('omar').post('/settings', good)).text).toContain('Somebody else changed these')
  })
  it('let a day be proclaimed, and working days follow', async () => {
    const add = (day: string, name: string) => app.as('omar').post('/settings/bank-holidays', { day, name })
    expect((await add('2026-11-09', 'A day of thanks')).status).toBe(303)
    expect((await add('2026-11-09', 'Again')).text).toContain('in the list already')
    expect((await add('2026-11-08', 'A Sunday')).text).toContain('at a weekend')
    expect((await add('never', '')).text).toContain('Enter a real date')
    expect((await app.as('rosa').get(`/children/${children.kofi.id}`)).text).toContain('Monday 9 November 2026 is a bank holiday. Aim for the last working day before it, Friday 6 November 2026')
    expect((await app.as('omar').post('/settings/bank-holidays/remove', { day: '2026-11-09' })).status).toBe(303)
    expect((await app.as('rosa').get(`/children/${children.kofi.id}`)).text).not.toContain('is a bank holiday')
  })
})
