import { describe, expect, it } from 'vitest'
import { useApp } from '../kit/app.ts'
import { children } from '../kit/area.ts'
import { round } from '../kit/relationships.ts'

const app = useApp({ relationships: true })

describe('children shared with a setting, a team, an adviser', () => {
  it('is where each of them begins', async () => {
    for (const who of ['sunita', 'petra', 'noor', 'gil'] as const) expect([who, (await app.as(who).get('/')).location]).toEqual([who, '/shared'])
  })

  it('lists each with why, until when, where it is and the next date', async () => {
    const page = await app.as('petra').get('/shared')
    expect(page.text).toContain('Kofi Mensa')
    expect(page.text).toContain('You are asked for advice, until 14 December 2026')
    expect(page.text).toContain('Deciding whether to assess')
    expect(page.text).toContain('26 October 2026')
    expect(page.text).not.toContain('Niamh')
  })

  it('shows of a child what the grant opens and nothing else', async () => {
    const consulted = await app.as('joan').get(`/shared/${children.niamh.id}`)
    expect(consulted.text).toContain('You are consulted about a place')
    expect(consulted.text).toContain('Speech, language and communication')
    expect(consulted.text).not.toContain('Deciding whether to assess')
    const advising = await app.as('petra').get(`/shared/${children.kofi.id}`)
    expect(advising.text).toContain('Deciding whether to assess')
    expect(advising.text).not.toContain('Placement named in the plan')
  })

  it('is not there for staff, for families, nor for a child whose time is over', async () => {
    expect((await app.as('priya').get('/shared')).status).toBe(404)
    expect((await app.as('abena').get('/shared')).status).toBe(404)
    expect((await app.as('sunita').get(`/shared/${children.niamh.id}`)).status).toBe(404)
  })

  it('writes the look down as that of a school, and the family sees the school’s name', async () => {
    await app.as('joan').get(`/shared/${children.niamh.id}`)
    const sight = await app.as('colm').get(`/my-family/${children.niamh.id}/who-can-see`)
    expect(sight.text).toContain('School, college or setting')
    expect(sight.text).toContain('Marsh Lane School')
    expect(sight.text).not.toContain('Joan')
  })

  it('is one list over several areas', async () => {
    const pool = app.database.pool
    await pool.query(`insert into identity.parties (authority_id, party_id, kind, name) values (902, $1, 'setting', 'Saltby High School')`, [round.sunita.party])
    await pool.query(`insert into identity.members (authority_id, party_id, person_id, title, valid_from) values (902, $1, $2, 'SENCO', '2020-01-01')`, [round.sunita.party, round.sunita.id])
    await pool.query(`insert into people.grants (authority_id, grant_id, child_id, party_id, party_kind, party_name, scope, what, why, valid_from)
      values (902, gen_random_uuid(), $1, $2, 'setting', 'Saltby High School', 'roll', 'w', 'y', '2020-01-01')`, [children.zara.id, round.sunita.party])
    const page = await app.as('sunita').get('/shared')
    for (const word of ['Eli Stone', 'Zara Elsewhere', 'Harrowmoor', 'Otherby']) expect(page.text).toContain(word)
    const { rows } = await pool.query(`select authority_id, children from audit.entries where action = 'shared.listed' and person_id = $1 order by at desc, authority_id limit 2`, [round.sunita.id])
    expect(rows).toEqual([{ authority_id: 901, children: [children.eli.id] }, { authority_id: 902, children: [children.zara.id] }])
  })
})

describe('somebody who works for two areas', () => {
  it('has one list of children, and chooses whose figures to see', async () => {
    await app.database.pool.query(`insert into identity.appointments (authority_id, person_id, role, valid_from) values (902, $1, 'manager', '2020-01-01')`, ['00000000-0000-7000-8000-000000000001'])
    const list = await app.as('priya').get('/my-children?whose=all&show=open')
    for (const word of ['Kofi Mensa', 'Zara Elsewhere', 'Otherby']) expect(list.text).toContain(word)
    expect((await app.as('priya').get('/figures')).text).toContain('4 open assessments')
    expect((await app.as('priya').get('/working-for')).text).toContain('Otherby')
    expect((await app.as('priya').post('/working-for', { authority: '777' })).status).toBe(404)
    expect((await app.as('priya').post('/working-for', { authority: '902' })).status).toBe(303)
    expect((await app.as('priya').get('/figures')).text).toContain('1 open assessment')
  })
})
